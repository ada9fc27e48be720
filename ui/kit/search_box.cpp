// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_box.h"

#include "ui/kit/key_cap.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/kit/themed.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace aicms::kit {

using theme::Color;
using theme::px;

SearchBox::SearchBox(const QString& placeholder, const QString& icon, QWidget* parent) : QLineEdit(parent), m_icon(icon)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    connect(this, &QLineEdit::textChanged, this, [this] { update(); });
    followTheme(this, [this] { applyMargins(); });
}

void SearchBox::setShortcutHint(const QString& keys)
{
    m_keys = keyCapText(keys);
    setToolTip(keys.isEmpty() ? QString() : tr("%1 (%2)").arg(placeholderText(), m_keys));
    applyMargins();
}

QSize SearchBox::sizeHint() const
{
    return {px(220), QLineEdit::sizeHint().height()};
}

void SearchBox::applyMargins()
{
    const int lead = px(24);
    const int trail = m_keys.isEmpty() ? 0 : keyCapSize(m_keys).width() + px(4);
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(trail, 0, lead, 0);
    else
        setTextMargins(lead, 0, trail, 0);
    updateGeometry();
    update();
}

void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyMargins();
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    drawIconIn(&painter, mirrored(QRect(px(10), 0, px(16), height())), m_icon, Color::TextMuted);
    if (m_keys.isEmpty())
        return;
    const QSize cap = keyCapSize(m_keys);
    const QRect place(width() - px(10) - cap.width(), (height() - cap.height()) / 2, cap.width(), cap.height());
    drawKeyCap(&painter, mirrored(place), m_keys);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT textEdited({});
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT movedDown();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace aicms::kit
