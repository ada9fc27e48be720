// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/scroll_page.h"

#include <QList>

class QAbstractItemView;

namespace aicms::kit {

/// A page that scrolls by itself where there is room for that. In a low window, or with large text, what stands above
/// it would leave it a slit of half a row: then it takes the height of its contents, and everything around it scrolls
/// with it as one.
class GrowingPage : public ScrollPage {
    Q_OBJECT
public:
    explicit GrowingPage(QWidget* parent = nullptr);
    /// True: as high as its contents; a scroll area around it does the scrolling and follows the focus.
    void setWhole(bool whole);
    bool isWhole() const { return m_isWhole; }
    void scrollToTop(); ///< itself, or what scrolls for it
    void scrollToBegin(); ///< as far as its first line: where the window is low, what stands above it goes out of sight
    /// Whether a window of that height, in pixels, is too low for a page that scrolls below its head.
    static bool isLow(int windowHeight);
    /// A list that scrolls by itself: as long as a part of it is out of sight, and the page can go there, the wheel
    /// turns the page.
    void letWheelThrough(QAbstractItemView* list);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const QWidget* focused);
    QScrollArea* scroller(); ///< itself, or what scrolls for it; null: nothing does

    bool turnsPage(const QAbstractItemView* list, int turn);
    QList<QAbstractItemView*> m_scrolling; ///< that let the wheel through
    bool m_isWhole = false;
};

} // namespace aicms::kit
