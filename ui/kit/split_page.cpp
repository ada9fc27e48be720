// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/split_page.h"

#include "ui/kit/themed.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace aicms::kit {

namespace {

constexpr int narrow = 860; ///< design pixels
constexpr int between = 12;
constexpr int mainShare = 9;
constexpr int sideShare = 5;

} // namespace

SplitPage::SplitPage(QWidget* parent)
    : ScrollPage(parent), m_top(new QVBoxLayout), m_main(new QVBoxLayout), m_side(new QVBoxLayout),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setMargins(0);
    const auto layouts = {
        static_cast<QBoxLayout*>(m_top), static_cast<QBoxLayout*>(m_main), static_cast<QBoxLayout*>(m_side), m_columns};
    for (QBoxLayout* layout : layouts)
        layout->setContentsMargins(0, 0, 0, 0);
    m_columns->addLayout(m_main, mainShare);
    m_columns->addLayout(m_side, sideShare);
    body()->addLayout(m_top);
    body()->addLayout(m_columns, 1);
    followTheme(this, [this, layouts = std::vector<QBoxLayout*>(layouts)] {
        for (QBoxLayout* layout : layouts)
            layout->setSpacing(theme::px(between));
        arrange();
    });
}

void SplitPage::setSideShown(bool shown)
{
    m_columns->setStretch(1, shown ? sideShare : 0);
}

void SplitPage::scrollToTop()
{
    // The page follows the focus in the next turn, and once more when what grew has its place.
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(0); }); });
}

void SplitPage::resizeEvent(QResizeEvent* event)
{
    ScrollPage::resizeEvent(event);
    arrange();
}

void SplitPage::arrange()
{
    const bool isNarrow = width() < theme::px(narrow);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    narrowed(isNarrow);
}

} // namespace aicms::kit
