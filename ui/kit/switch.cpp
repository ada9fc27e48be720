// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/switch.h"

#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/kit/themed.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

Switch::Switch(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 12);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

QSize Switch::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : px(8) + textWidth(Type::Body, text()) + px(2);
    return {px(34) + words, px(24)};
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect track(0, (height() - px(20)) / 2, px(34), px(20));
    const int edge = px(3);
    const QRect knob(
        isChecked() ? track.right() + 1 - edge - px(14) : track.left() + edge, track.top() + edge, px(14), px(14));
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const Color fill = !isEnabled() ? Color::BorderSubtle : isChecked() ? Color::Accent : Color::BorderControl;
    drawPanel(&painter, mirrored(track), px(10), theme::color(fill));
    // White on the grey of "off" in both themes, as the knob must stand out from it.
    drawPanel(&painter, mirrored(knob), px(7), isChecked() ? theme::color(Color::AccentOn) : QColor(Qt::white));
    painter.setFont(theme::theme().font(Type::Body));
    painter.setPen(theme::color(isEnabled() ? Color::TextPrimary : Color::TextDisabled));
    drawLine(&painter, mirrored(rect().adjusted(px(42), 0, 0, 0)), text(), layoutDirection());
}

void Switch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace aicms::kit
