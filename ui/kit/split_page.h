// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/scroll_page.h"

class QBoxLayout;

namespace aicms::kit {

/// A page of two columns, the second about half as wide as the first. Where the window is too narrow for both, e.g.
/// with large text, the second stands below the first.
class SplitPage : public ScrollPage {
    Q_OBJECT
public:
    explicit SplitPage(QWidget* parent = nullptr);

protected:
    void scrollToTop(); ///< once what the focus did to the page is done
    QVBoxLayout* top() const { return m_top; } ///< across both columns
    QVBoxLayout* main() const { return m_main; }
    /// False: nothing stands in the second column, and the first takes its room.
    void setSideShown(bool shown);
    QVBoxLayout* side() const { return m_side; }
    /// The columns stand below each other now, or beside each other again.
    virtual void narrowed(bool isNarrow) { Q_UNUSED(isNarrow) }
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QVBoxLayout* m_top;
    QVBoxLayout* m_main;
    QVBoxLayout* m_side;
    QBoxLayout* m_columns;
};

} // namespace aicms::kit
