// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/kit/themed.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", 14);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Delete takes this filter away") : QString());
    updateGeometry();
    update();
}

void Chip::setIconName(const QString& icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int icon = m_icon.isEmpty() ? 0 : px(14) + px(6);
    const int cross = m_removable ? px(6) + px(14) : 0;
    return {px(10) + icon + textWidth(Type::BodyStrong, text()) + px(2) + cross + px(10), px(28)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), px(72)), px(28)};
}

QRect Chip::crossRect() const
{
    // As wide as the smallest click target.
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - px(28), 0, px(24), height()));
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool active = m_removable || isChecked();
    const QColor rest = theme::color(active ? Color::AccentSoft : underMouse() ? Color::Hover : Color::Surface);
    const Color ink = !isEnabled() ? Color::TextDisabled : active ? Color::AccentText : Color::TextPrimary;
    const QColor border = theme::color(!isEnabled() ? Color::BorderSubtle
            : active                                ? Color::Accent
                                                    : Color::BorderControl);
    drawPanel(&painter, rect(), height() / 2.0, rest, border, theme::theme().borderWidth());
    QRect words = rect().adjusted(px(10), 0, -px(10), 0);
    if (!m_icon.isEmpty()) {
        const QRect icon(words.left(), 0, px(14), height());
        drawIconIn(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon, ink, 14);
        words.setLeft(words.left() + px(20));
    }
    if (m_removable) {
        words.setRight(words.right() - px(20));
        drawIconIn(&painter, crossRect(), QStringLiteral("x"), ink, 14);
    }
    painter.setFont(theme::theme().font(active ? Type::BodyStrong : Type::Body));
    painter.setPen(theme::color(ink));
    drawLine(&painter, QStyle::visualRect(layoutDirection(), rect(), words), text(), layoutDirection(),
        m_removable || !m_icon.isEmpty() ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter, Qt::ElideMiddle);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_removable && event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? text() : QString());
}

} // namespace aicms::kit
