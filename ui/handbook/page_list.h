// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handbook/book.h"

#include <QListWidget>

namespace aicms::handbook {

/// The pages by groups, or those that a search has found. Moving through it shows each page.
class PageList : public QListWidget {
    Q_OBJECT
public:
    explicit PageList(QWidget* parent = nullptr);
    void showContents(const Book& book);
    void showHits(const std::vector<Hit>& hits);
    void setCurrentPage(const QString& name); ///< without chosen()
    bool chooseFirst(); ///< false: there is none

Q_SIGNALS:
    void chosen(const QString& page);
    void readWanted(); ///< Return: on to the text

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPage(const QString& name, const kit::HitText& shown);
};

} // namespace aicms::handbook
