// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/status_bar.h"

#include "ui/kit/accessible.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace aicms::kit {

using theme::Color;
using theme::px;

StatusBar::StatusBar(QWidget* parent)
    : PaintedWidget(parent), m_items(new QHBoxLayout), m_end(new Label({}, theme::Type::Caption, Color::TextMuted))
{
    setAccessibleRole(this, QAccessible::StatusBar);
    setAccessibleName(tr("Status"));
    auto* all = new QHBoxLayout(this);
    all->addLayout(m_items);
    all->addStretch(1);
    all->addWidget(m_end);
    followTheme(this, [this, all] {
        all->setContentsMargins(px(20), 1, px(20), 0);
        all->setSpacing(px(18));
        m_items->setSpacing(px(18));
        setFixedHeight(px(28));
    });
}

void StatusBar::setItem(const StatusItem& item)
{
    QWidget* holder = m_byId.value(item.id);
    if (!holder) {
        holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new IconLabel(item.icon, item.color, 14));
        auto* words = new Label(item.text, theme::Type::Caption, item.color);
        words->setElide(Qt::ElideRight);
        row->addWidget(words);
        followTheme(holder, [row] { row->setSpacing(px(5)); });
        m_items->addWidget(holder);
        m_byId.insert(item.id, holder);
    }
    holder->findChild<IconLabel*>()->setIcon(item.icon, item.color);
    auto* words = holder->findChild<Label*>();
    words->setText(item.text);
    words->setColor(item.color);
    holder->setToolTip(item.toolTip);
}

void StatusBar::removeItem(const QString& id)
{
    delete m_byId.take(id);
}

void StatusBar::setEndText(const QString& text)
{
    m_end->setText(text);
}

QSize StatusBar::minimumSizeHint() const
{
    return {px(160), px(28)};
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Color::Surface));
    painter.fillRect(0, 0, width(), theme::theme().borderWidth(), theme::color(Color::BorderSubtle));
}

} // namespace aicms::kit
