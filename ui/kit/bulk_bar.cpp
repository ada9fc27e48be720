// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bulk_bar.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace aicms::kit {

using theme::Color;
using theme::px;

BulkBar::BulkBar(QWidget* parent)
    : PaintedWidget(parent), m_actions(new FlowLayout),
      m_count(new Label({}, theme::Type::BodyStrong, Color::AccentText)),
      m_all(new ActionButton({}, ActionButton::Role::Quiet)),
      m_clear(new ActionButton(tr("Clear"), ActionButton::Role::Quiet))
{
    setAccessibleRole(this, QAccessible::ToolBar);
    setAccessibleName(tr("What to do with the ticked rows"));
    m_clear->setKeyHint(tr("Esc"));
    m_all->setButtonSize(ActionButton::Size::Small);
    m_clear->setButtonSize(ActionButton::Size::Small);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::selectAllRequested);
    connect(m_clear, &QPushButton::clicked, this, &BulkBar::clearRequested);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_count->strong());
    row->addLayout(m_actions, 1);
    for (QWidget* each : {m_all, m_clear})
        m_actions->addWidget(each);
    followTheme(this, [this, row] {
        row->setContentsMargins(px(16), px(8), px(16), px(8));
        row->setSpacing(px(10));
        m_actions->setSpacing(px(10));
        setMinimumHeight(px(48));
    });
    hide();
}

void BulkBar::setCounts(int selected, int total)
{
    const QLocale locale;
    m_count->setText(tr("%1 of %2 selected").arg(locale.toString(selected), locale.toString(total)));
    m_all->setText(tr("Select all %1").arg(locale.toString(total)));
    m_all->setVisible(selected < total);
    setAccessibleDescription(m_count->text());
    setVisible(selected > 0);
}

void BulkBar::addAction(QWidget* button)
{
    // Before the two that are always there: all of them go on in a second line, where a row of them would make the page
    // wider than its window.
    for (QWidget* each : {m_all, m_clear})
        m_actions->removeWidget(each);
    for (QWidget* each : std::initializer_list<QWidget*> {button, m_all, m_clear})
        m_actions->addWidget(each);
}

void BulkBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // Docked at the bottom of a card: its lower corners are the card's, its upper ones are square.
    drawPanel(&painter, rect(), px(9), theme::color(Color::AccentSoft));
    painter.fillRect(rect().adjusted(0, 0, 0, -px(12)), theme::color(Color::AccentSoft));
    painter.fillRect(0, 0, width(), theme::theme().borderWidth(), theme::color(Color::Accent));
}

} // namespace aicms::kit
