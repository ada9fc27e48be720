// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/key_cap.h"

#include "ui/kit/accessible.h"
#include "ui/kit/paint.h"

#include <QPainter>

namespace aicms::kit {

KeyCap::KeyCap(const QString& text, QWidget* parent) : PaintedWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(text);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_text);
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawKeyCap(&painter, rect(), m_text);
}

} // namespace aicms::kit
