// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handbook/book.h"

#include <QTextBrowser>
#include <QTimer>

class QTextBlock;

namespace aicms::handbook {

/// One page as it is read, in the colours and sizes of the theme. Links lead to other pages; nothing outside the
/// program is ever loaded or opened.
class PageView : public QTextBrowser {
    Q_OBJECT
public:
    explicit PageView(const Book& book, QWidget* parent = nullptr); ///< `book` must outlive it
    void open(const QString& page);
    QString page() const; ///< the name of the one that is shown
    /// Tints the words of `query` in this page and in those that follow; empty: none.
    void mark(const QString& query);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void pageShown(const QString& page);

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void dressBlock(const QTextBlock& block);
    void showMarks();
    void fitLines();
    QPixmap picture(const QUrl& name) const;
    int pictureWidth() const;

    const Book& m_book;
    QString m_query;
    QTimer m_redraw;
};

} // namespace aicms::handbook
