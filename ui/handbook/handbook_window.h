// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handbook/book.h"

#include <QLocale>
#include <QWidget>

namespace aicms::kit {
class IconButton;
class Label;
class SearchBox;
} // namespace aicms::kit

namespace aicms::handbook {

class PageList;
class PageView;

/// The handbook beside the program: contents and search, and the page that was asked for. It holds nothing of a vault,
/// so it can be read while none is open.
class HandbookWindow : public QWidget {
    Q_OBJECT
public:
    explicit HandbookWindow(const QString& language);
    QString language() const { return m_book.language(); }
    /// Whether it stands as it would be made now: its own words can be in another language than its pages.
    bool isOf(const QString& language) const { return m_book.language() == language && m_texts == QLocale().name(); }
    void open(const QString& page); ///< and brings the window to the front
    QString page() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeText();
    QWidget* makeForeignNote();
    void addKeys();
    void search(const QString& query);
    void focusPart(int step); ///< F6: search, pages, text

    Book m_book;
    const QString m_texts = QLocale().name(); ///< in which its own words are
    kit::SearchBox* m_search;
    kit::Label* m_found;
    PageList* m_list;
    kit::IconButton* m_back;
    kit::IconButton* m_forward;
    PageView* m_view;
};

} // namespace aicms::handbook
