// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/menu_look.h"

#include "ui/theme/style/choice_look.h"

namespace aicms::theme {

namespace {

struct MenuText {
    QString words;
    QString shortcut;
};

MenuText split(const QString& text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? MenuText {text, {}} : MenuText {text.left(tab), text.mid(tab + 1)};
}

int iconColumn()
{
    return px(16) + px(10);
}

void drawSeparator(const QStyleOptionMenuItem* option, QPainter* painter)
{
    if (!option->text.isEmpty()) {
        painter->setFont(theme().font(Type::TableHead));
        painter->setPen(color(Color::TextMuted));
        const auto align = QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(option->rect.adjusted(px(14), 0, -px(14), 0), static_cast<int>(align), option->text);
        return;
    }
    const int line = theme().borderWidth();
    painter->fillRect(option->rect.left() + line, option->rect.center().y(), option->rect.width() - 2 * line, line,
        color(Color::BorderSubtle));
}

void drawMark(const QStyleOptionMenuItem* option, QPainter* painter, const QRect& place, const QColor& text)
{
    if (option->checkType == QStyleOptionMenuItem::NotCheckable || !option->icon.isNull()) {
        if (!option->icon.isNull())
            option->icon.paint(painter, place, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    if (option->checkType == QStyleOptionMenuItem::Exclusive) {
        if (option->checked)
            drawIcon(painter, place, QStringLiteral("check"), text);
        return;
    }
    QStyleOption box = *option;
    box.rect = place;
    box.state.setFlag(QStyle::State_On, option->checked);
    box.state.setFlag(QStyle::State_MouseOver, false);
    drawCheckIndicator(&box, painter);
}

} // namespace

void drawPopupPanel(const QStyleOption* option, QPainter* painter)
{
    drawBox(painter, option->rect,
        {color(Color::Surface), color(Color::BorderSubtle), qreal(theme().borderWidth()), qreal(px(10))});
}

void drawToolTipPanel(const QStyleOption* option, QPainter* painter)
{
    drawBox(painter, option->rect,
        {color(Color::Surface), color(Color::BorderControl), qreal(theme().borderWidth()), qreal(px(6))});
}

void drawMenuItem(const QStyleOptionMenuItem* option, QPainter* painter, bool ringed)
{
    const PainterScope scope(painter);
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(option, painter);
        return;
    }
    const bool active = (option->state & QStyle::State_Selected) && isEnabled(option);
    const QRect row = option->rect.adjusted(px(5), 0, -px(5), 0);
    if (active)
        drawBox(painter, row, {color(Color::Hover), QColor(), 0, qreal(px(6))});
    if (active && (ringed || isHighContrast()))
        drawRing(painter, row, px(6));

    const QColor text = color(isEnabled(option) ? Color::TextPrimary : Color::TextDisabled);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option->direction, row, QRect(row.left() + from, row.top(), width, row.height()));
    };
    const bool column = option->menuHasCheckableItems || option->maxIconWidth > 0;
    const int lead = px(9) + (column ? iconColumn() : 0);
    QRect mark(QPoint(), QSize(px(16), px(16)));
    mark.moveCenter(place(px(9), px(16)).center());
    drawMark(option, painter, mark, text);

    const MenuText parts = split(option->text);
    painter->setFont(option->font);
    painter->setPen(text);
    const int end = px(9) + (option->menuItemType == QStyleOptionMenuItem::SubMenu ? px(20) : 0);
    const QRect words = place(lead, row.width() - lead - end);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter->drawText(words, flags | static_cast<int>(QStyle::visualAlignment(option->direction, Qt::AlignLeft)),
        isolated(parts.words, option->direction));
    if (!parts.shortcut.isEmpty()) {
        painter->setPen(color(isEnabled(option) ? Color::TextMuted : Color::TextDisabled));
        painter->drawText(words, flags | static_cast<int>(QStyle::visualAlignment(option->direction, Qt::AlignRight)),
            parts.shortcut);
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, place(row.width() - px(9) - px(16), px(16)), QStringLiteral("chevron-right"), text);
}

QSize menuItemSize(const QStyleOptionMenuItem* option)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator)
        return {px(40), option->text.isEmpty() ? px(11) : px(26)};
    const QFontMetrics metrics(option->font);
    const MenuText parts = split(option->text);
    const bool column = option->menuHasCheckableItems || option->maxIconWidth > 0;
    int width
        = 2 * (px(5) + px(9)) + (column ? iconColumn() : 0) + metrics.size(Qt::TextShowMnemonic, parts.words).width();
    if (!parts.shortcut.isEmpty())
        width += px(28) + metrics.horizontalAdvance(parts.shortcut);
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += px(28);
    return {qMax(width, px(160)), qMax(px(30), metrics.height() + px(6))};
}

void drawMenuBarItem(const QStyleOptionMenuItem* option, QPainter* painter, bool ringed)
{
    const PainterScope scope(painter);
    painter->fillRect(option->rect, color(Color::Surface));
    const bool active = (option->state & QStyle::State_Selected) && isEnabled(option);
    if (active)
        drawBox(painter, option->rect,
            {color(isPressed(option) ? Color::Selected : Color::Hover), QColor(), 0, qreal(px(6))});
    if (active && ringed)
        drawRing(painter, option->rect, px(6));
    painter->setPen(color(isEnabled(option) ? Color::TextPrimary : Color::TextDisabled));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
}

QSize menuBarItemSize(const QStyleOptionMenuItem* option)
{
    const QFontMetrics metrics(option->font);
    return {metrics.size(Qt::TextShowMnemonic, option->text).width() + 2 * px(9), qMax(px(26), metrics.height())};
}

} // namespace aicms::theme
