// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/match_head.h"

#include "ui/exchange/match_row.h"
#include "ui/kit/accessible.h"
#include "ui/kit/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace aicms::ui_exchange {

using theme::Color;
using theme::px;

MatchHead::MatchHead(QWidget* parent) : PaintedWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    kit::setAccessibleRole(this, QAccessible::Row);
    setAccessibleName(tr("Column in your file, first value, goes to, check"));
}

int MatchHead::heightForWidth(int width) const
{
    return MatchLayout::isWide(width) ? px(32) : 0; // parts below one another have no columns to be named
}

QSize MatchHead::sizeHint() const
{
    return {px(400), 0};
}

QSize MatchHead::minimumSizeHint() const
{
    return {px(220), 0};
}

void MatchHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The upper corners are those of the card.
    QPainterPath shape;
    const QRectF area = QRectF(rect()).adjusted(0, 0, 0, px(12));
    shape.addRoundedRect(area, px(9), px(9));
    painter.setClipRect(rect());
    if (!MatchLayout::isWide(width()))
        return;
    painter.fillPath(shape, theme::color(Color::Sunken));
    painter.setFont(theme::theme().font(theme::Type::TableHead));
    painter.setPen(theme::color(Color::TextSecondary));
    const auto write = [this, &painter](const QRect& place, const QString& text) {
        kit::drawLine(&painter, QStyle::visualRect(layoutDirection(), rect(), place), text, layoutDirection());
    };
    write(MatchLayout::name(width(), height()), tr("Column in your file"));
    write(MatchLayout::firstValue(width(), height()), tr("First value"));
    write(MatchLayout::goesTo(width(), height()), tr("Goes to"));
    write(MatchLayout::check(width(), height()), tr("Check"));
}

} // namespace aicms::ui_exchange
