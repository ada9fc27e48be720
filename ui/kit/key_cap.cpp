// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/key_cap.h"

#include "ui/kit/accessible.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QKeySequence>
#include <QPainter>

namespace aicms::kit {

QString keyCapText(const QString& keys)
{
    const QKeySequence sequence(QString(keys).replace(u' ', u'+'), QKeySequence::PortableText);
    const bool isKnown = sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown;
    return isKnown ? keyCapText(sequence) : keys;
}

KeyCap::KeyCap(const QString& text, QWidget* parent) : PaintedWidget(parent), m_text(keyCapText(text))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(m_text);
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
