// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/two_columns.h"

#include "ui/shell/spacing.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>

namespace aicms::ui_requests {

namespace {

constexpr int leastWidth = 760; // design pixels

} // namespace

TwoColumns::TwoColumns(QWidget* first, int firstShare, QWidget* second, int secondShare, QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    shell::setSpacing(m_layout, 0, 0, 0, 0, 14);
    m_layout->addWidget(first, firstShare);
    m_layout->addWidget(second, secondShare);
}

void TwoColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool fits = width() >= theme::px(leastWidth);
    m_layout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace aicms::ui_requests
