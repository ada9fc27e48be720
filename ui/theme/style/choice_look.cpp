// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/choice_look.h"

#include <QTabBar>

namespace aicms::theme {

namespace {

QRect squareIn(const QRect& rect)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

bool isVertical(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedWest || shape == QTabBar::RoundedEast || shape == QTabBar::TriangularWest
        || shape == QTabBar::TriangularEast;
}

/// The edge of `rect` that touches the page, `width` thick.
QRect pageEdge(const QRect& rect, QTabBar::Shape shape, int width)
{
    switch (shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth: return {rect.left(), rect.top(), rect.width(), width};
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest: return {rect.right() - width + 1, rect.top(), width, rect.height()};
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast: return {rect.left(), rect.top(), width, rect.height()};
    default: return {rect.left(), rect.bottom() - width + 1, rect.width(), width};
    }
}

} // namespace

void drawCheckIndicator(const QStyleOption* option, QPainter* painter)
{
    const QRect rect = squareIn(option->rect);
    const bool on = option->state & QStyle::State_On;
    const bool some = option->state & QStyle::State_NoChange;
    const qreal line = qMax(px(1.5), theme().borderWidth());
    Box box {color(isHovered(option) ? Color::Hover : Color::Surface), color(Color::BorderControl), line, qreal(px(4))};
    Color tick = Color::AccentOn;
    if (on || some)
        box.fill = box.border = color(isHovered(option) ? Color::AccentHover : Color::Accent);
    if (!isEnabled(option)) {
        box.fill = color(on || some ? Color::BorderSubtle : Color::Sunken);
        box.border = color(Color::BorderSubtle);
        tick = Color::TextDisabled;
    }
    drawBox(painter, rect, box);
    if (on || some)
        drawIcon(painter, rect, some ? QStringLiteral("minus") : QStringLiteral("check"), color(tick), 13);
}

void drawRadioIndicator(const QStyleOption* option, QPainter* painter)
{
    const QRect rect = squareIn(option->rect);
    const bool on = option->state & QStyle::State_On;
    Box box {color(isHovered(option) ? Color::Hover : Color::Surface), color(Color::BorderControl),
        qreal(qMax(px(1.5), theme().borderWidth())), rect.width() / 2.0};
    if (on) {
        box.fill = color(Color::Surface);
        box.border = color(isHovered(option) ? Color::AccentHover : Color::Accent);
        box.width = px(5);
    }
    if (!isEnabled(option)) {
        box.fill = color(Color::Sunken);
        box.border = color(on ? Color::TextDisabled : Color::BorderSubtle);
    }
    drawBox(painter, rect, box);
}

void drawTabShape(const QStyleOptionTab* option, QPainter* painter)
{
    if (option->state & QStyle::State_Selected) {
        const Color line = isEnabled(option) ? Color::Accent : Color::TextDisabled;
        painter->fillRect(pageEdge(option->rect, option->shape, 2 * theme().borderWidth()), color(line));
    }
}

QStyleOptionTab tabLabel(const QStyleOptionTab* option)
{
    QStyleOptionTab label = *option;
    const bool strong = (option->state & QStyle::State_Selected) || isHovered(option);
    const Color text = strong ? Color::TextPrimary : Color::TextSecondary;
    label.palette.setColor(QPalette::WindowText, color(isEnabled(option) ? text : Color::TextDisabled));
    // The base style would draw a dotted box round the words; the ring of the whole tab takes its place.
    label.state &= ~QStyle::State_HasFocus;
    return label;
}

QFont tabFont(const QStyleOptionTab* option, const QWidget* widget)
{
    QFont font = widget ? widget->font() : theme().font(Type::BodyStrong);
    if (option->state & QStyle::State_Selected)
        font.setWeight(QFont::DemiBold);
    return font;
}

void drawTabBase(const QStyleOptionTabBarBase* option, QPainter* painter)
{
    painter->fillRect(pageEdge(option->rect, option->shape, theme().borderWidth()), color(Color::BorderSubtle));
}

QSize tabSize(const QStyleOptionTab* option, const QSize& contents, const QWidget* widget)
{
    // Room for the heavier weight of the chosen tab, so that tabs do not move when another is chosen.
    QFont heavy = widget ? widget->font() : theme().font(Type::BodyStrong);
    const int before = QFontMetrics(heavy).size(Qt::TextShowMnemonic, option->text).width();
    heavy.setWeight(QFont::DemiBold);
    const int more = qMax(0, QFontMetrics(heavy).size(Qt::TextShowMnemonic, option->text).width() - before);
    QSize size = contents;
    if (isVertical(option->shape))
        size += QSize(0, more);
    else
        size = {size.width() + more, qMax(size.height(), px(34))};
    return size;
}

} // namespace aicms::theme
