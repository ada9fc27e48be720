// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/action_icon.h"

#include <QLibraryInfo>
#include <QPainter>
#include <QVersionNumber>

namespace aicms::theme {

namespace {

// QIcon has no place for our own data, but it hands the engine's name through: the prefix tells ours from others.
const QLatin1String namePrefix("aicms:");

} // namespace

ActionIconEngine::ActionIconEngine(QString name, Color color) : m_name(std::move(name)), m_color(color) { }

void ActionIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    const QPixmap image = render(qMin(rect.width(), rect.height()), mode, painter->device()->devicePixelRatioF());
    const QSize shown = image.size() / image.devicePixelRatio();
    QRect target(QPoint(), shown);
    target.moveCenter(rect.center());
    painter->drawPixmap(target.topLeft(), image);
}

QPixmap ActionIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    return render(qMin(size.width(), size.height()), mode, 1.0);
}

QPixmap ActionIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Up to Qt 6.7 the size comes in pixels of the device, from 6.8 on in those of the layout (documentation of
    // QIconEngine::scaledPixmap). Asked at run time: one package serves both.
    static const bool isLogical = QLibraryInfo::version() >= QVersionNumber(6, 8);
    const int side = qMin(size.width(), size.height());
    return render(isLogical ? side : qRound(side / scale), mode, scale);
}

QPixmap ActionIconEngine::render(int side, QIcon::Mode mode, qreal scale) const
{
    return theme().tinted(m_name, color(mode == QIcon::Disabled ? Color::TextDisabled : m_color), side, scale);
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
