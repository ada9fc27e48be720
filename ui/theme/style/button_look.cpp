// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/button_look.h"

#include "ui/theme/action_icon.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QToolButton>

namespace aicms::theme {

namespace {

ButtonRole roleInBox(const QWidget* widget)
{
    const auto* box = widget ? qobject_cast<const QDialogButtonBox*>(widget->parentWidget()) : nullptr;
    const auto* button = qobject_cast<const QPushButton*>(widget);
    if (!box || !button)
        return ButtonRole::Outlined;
    switch (box->buttonRole(const_cast<QPushButton*>(button))) {
    case QDialogButtonBox::AcceptRole:
    case QDialogButtonBox::YesRole: return ButtonRole::Primary;
    case QDialogButtonBox::DestructiveRole: return ButtonRole::DangerOutline;
    default: return ButtonRole::Outlined;
    }
}

QColor shade(Color rest, Color hover, const QStyleOption* option)
{
    return color(isHovered(option) || isPressed(option) ? hover : rest);
}

ButtonColors disabledColors(ButtonRole role)
{
    const bool bare = role == ButtonRole::Quiet || role == ButtonRole::Link;
    return {bare ? QColor() : color(Color::Sunken), bare ? QColor() : color(Color::BorderSubtle),
        color(Color::TextDisabled)};
}

int sidePadding(ButtonRole role, const QWidget* widget)
{
    if (role == ButtonRole::Link)
        return 0;
    return px(hasFlag(widget, "small") ? 9 : 12);
}

/// What stands in a button: icon, words and the arrow of a menu, side by side in the middle.
struct Contents {
    QString text;
    QIcon icon;
    QSize iconSize;
    QFont font;
    QColor color;
    bool menu = false;

    int iconWidth() const { return icon.isNull() ? 0 : iconSize.width(); }
    int gap() const { return iconWidth() > 0 && !text.isEmpty() ? px(7) : 0; }
    int menuWidth() const { return menu ? px(14) + px(4) : 0; }
    int textWidth() const { return text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, text).width(); }
};

QSize contentsSize(const Contents& contents, int height, int side)
{
    if (contents.text.isEmpty() && contents.iconWidth() > 0)
        return {qMax(height, contents.iconWidth() + px(8)) + contents.menuWidth(), height};
    const int width = contents.iconWidth() + contents.gap() + contents.textWidth() + contents.menuWidth();
    return {2 * side + width, qMax(height, QFontMetrics(contents.font).height())};
}

void drawButtonIcon(QPainter* painter, const QRect& place, const Contents& contents, bool enabled)
{
    const QString name = actionIconName(contents.icon);
    const qreal ratio = painter->device()->devicePixelRatioF();
    // Our own icons take the colour of the words beside them; pictures keep theirs.
    const QPixmap image = name.isEmpty()
        ? contents.icon.pixmap(contents.iconSize, ratio, enabled ? QIcon::Normal : QIcon::Disabled)
        : theme().tinted(name, contents.color, contents.iconSize.width(), ratio);
    QRect target(QPoint(), image.deviceIndependentSize().toSize());
    target.moveCenter(place.center());
    painter->drawPixmap(target.topLeft(), image);
}

void drawContents(QPainter* painter, Contents contents, const QStyleOption* option, const QRect& room)
{
    const PainterScope scope(painter);
    painter->setFont(contents.font);
    painter->setPen(contents.color);
    const int left = room.width() - contents.iconWidth() - contents.gap() - contents.menuWidth();
    contents.text = painter->fontMetrics().elidedText(contents.text, Qt::ElideRight, left, Qt::TextShowMnemonic);
    const int words = contents.textWidth();
    const int lead = contents.iconWidth() + contents.gap();
    QRect block(0, 0, lead + words + contents.menuWidth(), room.height());
    block.moveCenter(room.center());
    const auto place = [&](int from, int width) {
        const QRect part(block.left() + from, block.top(), width, block.height());
        return QStyle::visualRect(option->direction, block, part);
    };
    if (contents.iconWidth() > 0)
        drawButtonIcon(painter, place(0, contents.iconWidth()), contents, isEnabled(option));
    painter->drawText(
        place(lead, words), Qt::AlignCenter | Qt::TextShowMnemonic, isolated(contents.text, option->direction));
    if (contents.menu)
        drawIcon(painter, place(block.width() - px(14), px(14)), QStringLiteral("chevron-down"), contents.color, 14);
}

ButtonRole toolButtonRole(const QStyleOptionToolButton* option, const QWidget* widget)
{
    const ButtonRole role = buttonRole(option, widget);
    return role == ButtonRole::Outlined && (option->state & QStyle::State_AutoRaise) ? ButtonRole::Quiet : role;
}

Contents toolButtonContents(const QStyleOptionToolButton* option, const QWidget* widget, const QColor& text)
{
    const bool words = option->toolButtonStyle != Qt::ToolButtonIconOnly || option->icon.isNull();
    const bool icon = option->toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool menu = option->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !option->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    return {words ? option->text : QString(), icon ? option->icon : QIcon(), option->iconSize,
        buttonFont(toolButtonRole(option, widget), widget), text, menu};
}

} // namespace

ButtonRole buttonRole(const QStyleOption* option, const QWidget* widget)
{
    const QString name = widget ? widget->property("role").toString() : QString();
    if (name == u"primary")
        return ButtonRole::Primary;
    if (name == u"quiet")
        return ButtonRole::Quiet;
    if (name == u"danger")
        return ButtonRole::Danger;
    if (name == u"dangerOutline")
        return ButtonRole::DangerOutline;
    if (name == u"link")
        return ButtonRole::Link;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && (button->features & QStyleOptionButton::Flat))
        return ButtonRole::Quiet;
    return roleInBox(widget);
}

ButtonColors buttonColors(ButtonRole role, const QStyleOption* option)
{
    if (!isEnabled(option))
        return disabledColors(role);
    const bool checked = option->state & QStyle::State_On;
    switch (role) {
    case ButtonRole::Primary: {
        const QColor fill = shade(Color::Accent, Color::AccentHover, option);
        return {fill, fill, color(Color::AccentOn)};
    }
    case ButtonRole::Danger: {
        // The design has no token for this hover. One tenth darker keeps the text on it readable in both themes.
        const QColor rest = color(Color::DangerSolid);
        const QColor fill = isHovered(option) || isPressed(option) ? rest.darker(110) : rest;
        return {fill, fill, color(Color::DangerOn)};
    }
    case ButtonRole::Link: return {QColor(), QColor(), color(Color::AccentText)};
    default: break;
    }
    if (checked && isHighContrast())
        return {color(Color::Accent), color(Color::Accent), color(Color::AccentOn)};
    if (checked)
        return {color(Color::AccentSoft), color(Color::Accent), color(Color::AccentText)};
    const QColor fill = isPressed(option) ? color(Color::Selected) : shade(Color::Surface, Color::Hover, option);
    if (role == ButtonRole::DangerOutline)
        return {fill, color(Color::Danger), color(Color::Danger)};
    if (role == ButtonRole::Outlined)
        return {fill, color(Color::BorderControl), color(Color::TextPrimary)};
    const bool lit = isHovered(option) || isPressed(option);
    return {lit ? fill : QColor(), QColor(), color(lit ? Color::TextPrimary : Color::TextSecondary)};
}

QFont buttonFont(ButtonRole role, const QWidget* widget)
{
    QFont font = widget ? widget->font() : theme().font(Type::BodyStrong);
    font.setWeight(role == ButtonRole::Primary || role == ButtonRole::Danger ? QFont::DemiBold : QFont::Medium);
    return font;
}

void drawPushButtonBevel(const QStyleOptionButton* option, QPainter* painter, const QWidget* widget)
{
    const ButtonColors colors = buttonColors(buttonRole(option, widget), option);
    drawBox(painter, option->rect,
        {colors.fill, colors.border, static_cast<qreal>(theme().borderWidth()), static_cast<qreal>(px(6))});
}

void drawPushButtonLabel(const QStyleOptionButton* option, QPainter* painter, const QWidget* widget)
{
    const ButtonRole role = buttonRole(option, widget);
    const int side = sidePadding(role, widget);
    drawContents(painter,
        {option->text, option->icon, option->iconSize, buttonFont(role, widget), buttonColors(role, option).text,
            option->features.testFlag(QStyleOptionButton::HasMenu)},
        option, option->rect.adjusted(side, 0, -side, 0));
}

QSize pushButtonSize(const QStyleOptionButton* option, const QWidget* widget)
{
    const ButtonRole role = buttonRole(option, widget);
    const int height = role == ButtonRole::Link ? px(24) : controlHeight(widget);
    return contentsSize({option->text, option->icon, option->iconSize, buttonFont(role, widget), QColor(),
                            option->features.testFlag(QStyleOptionButton::HasMenu)},
        height, sidePadding(role, widget));
}

void drawToolButtonPanel(const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget)
{
    const ButtonColors colors = buttonColors(toolButtonRole(option, widget), option);
    drawBox(painter, option->rect,
        {colors.fill, colors.border, static_cast<qreal>(theme().borderWidth()), static_cast<qreal>(px(6))});
}

void drawToolButtonLabel(
    const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget, const QRect& room)
{
    const ButtonRole role = toolButtonRole(option, widget);
    drawContents(painter, toolButtonContents(option, widget, buttonColors(role, option).text), option, room);
}

QSize toolButtonSize(const QStyleOptionToolButton* option, const QSize& contents, const QWidget* widget)
{
    const int split = option->features & QStyleOptionToolButton::MenuButtonPopup ? px(20) : 0;
    if (option->toolButtonStyle == Qt::ToolButtonTextUnderIcon)
        return contents.expandedTo(QSize(controlHeight(widget), controlHeight(widget))) + QSize(split, 0);
    const Contents parts = toolButtonContents(option, widget, QColor());
    return contentsSize(parts, controlHeight(widget), px(9)) + QSize(split, 0);
}

} // namespace aicms::theme
