// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/avatar.h"

#include "ui/kit/accessible.h"
#include "ui/kit/paint.h"

#include <QPainter>

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

QSize Avatar::sizeHint() const
{
    return {theme::px(m_size), theme::px(m_size)};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawAvatar(&painter, rect(), m_name, m_tone);
}

} // namespace aicms::kit
