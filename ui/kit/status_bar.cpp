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
        fit();
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
        row->addWidget(new Label(item.text, theme::Type::Caption, item.color));
        followTheme(holder, [row] { row->setSpacing(px(5)); });
        m_items->addWidget(holder);
        m_byId.insert(item.id, holder);
        m_order << item.id;
    }
    holder->findChild<IconLabel*>()->setIcon(item.icon, item.color);
    auto* words = holder->findChild<Label*>();
    words->setText(item.text);
    words->setColor(item.color);
    holder->setAccessibleName(item.text);
    holder->setToolTip(item.toolTip.isEmpty() ? item.text : item.toolTip);
    fit();
}

void StatusBar::removeItem(const QString& id)
{
    if (!m_byId.contains(id))
        return;
    delete m_byId.take(id);
    m_order.removeAll(id);
    fit();
}

void StatusBar::setEndText(const QString& text)
{
    m_end->setText(text);
    fit();
}

int StatusBar::neededWidth() const
{
    int width = 2 * px(20) + (m_end->isHidden() ? 0 : m_end->sizeHint().width() + px(18));
    for (const QString& id : m_order) {
        const auto* words = m_byId.value(id)->findChild<Label*>();
        width += px(14) + px(18) + (words->isHidden() ? 0 : px(5) + words->sizeHint().width());
    }
    return width;
}

void StatusBar::fit()
{
    m_end->setVisible(true);
    for (QWidget* holder : std::as_const(m_byId))
        holder->findChild<Label*>()->setVisible(true);
    if (neededWidth() <= width())
        return;
    m_end->setVisible(false);
    for (const QString& id : std::as_const(m_order)) {
        if (neededWidth() <= width())
            return;
        m_byId.value(id)->findChild<Label*>()->setVisible(false);
    }
}

void StatusBar::resizeEvent(QResizeEvent* event)
{
    PaintedWidget::resizeEvent(event);
    fit();
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
