// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/two_columns.h"

#include "ui/shell/spacing.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>

namespace aicms::ui_requests {

TwoColumns::TwoColumns(QWidget* first, int firstShare, QWidget* second, int secondShare, QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    shell::setSpacing(m_layout, 0, 0, 0, 0, 14);
    m_layout->addWidget(first, firstShare);
    m_layout->addWidget(second, secondShare);
}

void TwoColumns::setLeastWidth(int designPixels)
{
    m_leastWidth = designPixels;
    arrange();
}

void TwoColumns::arrange()
{
    const bool fits = width() >= theme::px(m_leastWidth);
    m_layout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TwoColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace aicms::ui_requests
