// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/action_icon.h"

#include <QPainter>

namespace aicms::theme {

namespace {

// QIcon has no place for our own data, but it hands the engine's name through: the prefix tells ours from others.
const QLatin1String namePrefix("aicms:");

} // namespace

ActionIconEngine::ActionIconEngine(QString name, Color color) : m_name(std::move(name)), m_color(color) { }

void ActionIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap image = scaledPixmap(rect.size() * ratio, mode, state, ratio);
    const QSize shown = image.size() / image.devicePixelRatio();
    QRect target(QPoint(), shown);
    target.moveCenter(rect.center());
    painter->drawPixmap(target.topLeft(), image);
}

QPixmap ActionIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ActionIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const Color role = mode == QIcon::Disabled ? Color::TextDisabled : m_color;
    const int side = qRound(qMin(size.width(), size.height()) / scale);
    return theme().tinted(m_name, color(role), side, scale);
}

QIconEngine* ActionIconEngine::clone() const
{
    return new ActionIconEngine(m_name, m_color);
}

QString ActionIconEngine::iconName()
{
    return namePrefix + m_name;
}

QString actionIconName(const QIcon& icon)
{
    const QString name = icon.name();
    return name.startsWith(namePrefix) ? name.mid(namePrefix.size()) : QString();
}

} // namespace aicms::theme
