// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/avatar.h"

#include "ui/kit/accessible.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace aicms::kit {

Avatar::Avatar(const QString& name, int designPixels, theme::Tone tone, QWidget* parent)
    : PaintedWidget(parent), m_size(designPixels), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    setName(name);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

QSize Avatar::sizeHint() const
{
    return {theme::px(m_size), theme::px(m_size)};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_picture.isNull()) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath circle;
        circle.addEllipse(QRectF(rect()));
        painter.setClipPath(circle);
        const int side = std::min(m_picture.width(), m_picture.height());
        const QRect middle((m_picture.width() - side) / 2, (m_picture.height() - side) / 2, side, side);
        painter.drawImage(rect(), m_picture, middle);
        return;
    }
    drawAvatar(&painter, rect(), m_name, m_tone);
}

} // namespace aicms::kit
