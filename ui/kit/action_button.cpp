// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/action_button.h"

#include "ui/kit/key_cap.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/kit/themed.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace aicms::kit {

using theme::Color;
using theme::px;

namespace {

QString roleName(ActionButton::Role role)
{
    switch (role) {
    case ActionButton::Role::Primary: return QStringLiteral("primary");
    case ActionButton::Role::Quiet: return QStringLiteral("quiet");
    case ActionButton::Role::Danger: return QStringLiteral("danger");
    case ActionButton::Role::DangerOutline: return QStringLiteral("dangerOutline");
    default: return {};
    }
}

} // namespace

ActionButton::ActionButton(const QString& text, Role role, const QString& icon, QWidget* parent)
    : QPushButton(text, parent), m_role(role)
{
    setAutoDefault(false);
    setRole(role);
    setIconName(icon);
    followTheme(this, [this] {
        setIconSize(QSize(px(16), px(16)));
        updateGeometry();
    });
}

void ActionButton::setRole(Role role)
{
    m_role = role;
    setProperty("role", roleName(role));
    update();
}

void ActionButton::setButtonSize(Size size)
{
    setProperty("small", size == Size::Small);
    setProperty("large", size == Size::Large);
    updateGeometry();
    update();
}

void ActionButton::setIconName(const QString& icon)
{
    setIcon(icon.isEmpty() ? QIcon() : theme::theme().actionIcon(icon));
}

void ActionButton::setKeyHint(const QString& keys)
{
    m_keys = keyCapText(keys);
    setToolTip(keys.isEmpty() ? QString() : tr("%1 (%2)").arg(text(), m_keys));
    updateGeometry();
    update();
}

void ActionButton::setReason(const QString& reason)
{
    setToolTip(reason);
    setAccessibleDescription(reason);
}

int ActionButton::keyRoom() const
{
    return m_keys.isEmpty() ? 0 : px(7) + keyCapSize(m_keys).width();
}

QSize ActionButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(keyRoom(), 0);
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint();
}

namespace {

bool isReturn(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

void ActionButton::keyPressEvent(QKeyEvent* event)
{
    // An ellipsis says that more is asked before anything happens.
    const bool onlyAsks = m_role == Role::DangerOutline && text().endsWith(u'\u2026');
    if (isReturn(event) && (onlyAsks || (m_role != Role::Danger && m_role != Role::DangerOutline)))
        click();
    else
        QPushButton::keyPressEvent(event);
}

void ActionButton::paintEvent(QPaintEvent* event)
{
    if (m_keys.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect whole = rect();
    option.rect = QStyle::visualRect(layoutDirection(), whole, whole.adjusted(0, 0, -keyRoom(), 0));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);

    const QSize size = keyCapSize(m_keys);
    const int side = px(property("small").toBool() ? 9 : 12);
    const QRect inner = whole.adjusted(0, 0, -side, 0);
    const QRect cap(
        inner.right() - size.width() + 1, (whole.height() - size.height()) / 2, size.width(), size.height());
    const QRect place = QStyle::visualRect(layoutDirection(), whole, cap);
    if (m_role == Role::Outlined || m_role == Role::Quiet || !isEnabled()) {
        drawKeyCap(&painter, place, m_keys);
        return;
    }
    // On a filled button the cap takes the colour of the words.
    const Color ink = m_role == Role::Primary ? Color::AccentOn
        : m_role == Role::Danger              ? Color::DangerOn
                                              : Color::Danger;
    drawPanel(&painter, place, px(4), {}, theme::color(ink), theme::theme().borderWidth());
    painter.setFont(theme::theme().font(theme::Type::Caption));
    painter.setPen(theme::color(ink));
    drawLine(&painter, place, m_keys, Qt::LeftToRight, Qt::AlignCenter);
}

IconButton::IconButton(const QString& icon, const QString& name, Role role, QWidget* parent)
    : ActionButton({}, role, icon, parent)
{
    setToolTip(name);
    setAccessibleName(name);
}

LinkButton::LinkButton(const QString& text, const QString& icon, QWidget* parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setProperty("role", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!icon.isEmpty())
        setIcon(theme::theme().actionIcon(icon, Color::AccentText));
    followTheme(this, [this] {
        setIconSize(QSize(px(16), px(16)));
        updateGeometry();
    });
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (isReturn(event))
        click();
    else
        QPushButton::keyPressEvent(event);
}

void LinkButton::enterEvent(QEnterEvent* event)
{
    QFont underlined = font();
    underlined.setUnderline(true);
    setFont(underlined);
    QPushButton::enterEvent(event);
}

void LinkButton::leaveEvent(QEvent* event)
{
    setFont({});
    QPushButton::leaveEvent(event);
}

} // namespace aicms::kit
