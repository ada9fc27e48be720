// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/range_look.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace aicms::theme {

namespace {

/// How far along its way the wandering piece of a bar without a known end is, 0 to 1.
double wanderPosition(const QWidget* widget)
{
    constexpr int wayMilliseconds = 1600;
    constexpr int frameMilliseconds = 33;
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    if (!widget || theme().duration(1) == 0)
        return 0.5;
    // The next frame is asked for only by a frame that was shown, so a hidden bar costs nothing.
    auto* bar = const_cast<QWidget*>(widget);
    QTimer::singleShot(frameMilliseconds, bar, qOverload<>(&QWidget::update));
    return static_cast<double>(clock.elapsed() % wayMilliseconds) / wayMilliseconds;
}

} // namespace

void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter)
{
    if (option->minimum == option->maximum)
        return;
    const bool active = isEnabled(option)
        && (isPressed(option) || (isHovered(option) && (option->activeSubControls & QStyle::SC_ScrollBarSlider)));
    const int inset = active ? px(1) : px(2);
    QRectF handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    handle = option->orientation == Qt::Horizontal ? handle.adjusted(px(2), inset, -px(2), -inset)
                                                   : handle.adjusted(inset, px(2), -inset, -px(2));
    const qreal radius = qMin(handle.width(), handle.height()) / 2;
    drawBox(painter, handle, {color(active ? Color::TextMuted : Color::BorderControl), QColor(), 0, radius});
}

QRect scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part)
{
    const QRect all = option->rect;
    const bool flat = option->orientation == Qt::Horizontal;
    const int length = flat ? all.width() : all.height();
    int handle = length;
    const qint64 range = qint64(option->maximum) - option->minimum;
    if (range > 0)
        handle = qBound(qMin(px(28), length),
            static_cast<int>(qint64(option->pageStep) * length / (range + option->pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - handle, option->upsideDown);
    const auto piece = [&](int from, int size) {
        return flat ? QRect(all.left() + from, all.top(), size, all.height())
                    : QRect(all.left(), all.top() + from, all.width(), size);
    };
    QRect found;
    switch (part) {
    case QStyle::SC_ScrollBarGroove: found = all; break;
    case QStyle::SC_ScrollBarSlider: found = piece(start, handle); break;
    case QStyle::SC_ScrollBarSubPage: found = piece(0, start); break;
    case QStyle::SC_ScrollBarAddPage: found = piece(start + handle, length - start - handle); break;
    default: return {};
    }
    return QStyle::visualRect(option->direction, all, found);
}

void drawSlider(const QStyleOptionSlider* option, QPainter* painter, const QRect& groove, const QRect& handle)
{
    const bool flat = option->orientation == Qt::Horizontal;
    const int thick = px(4);
    QRect line = groove;
    if (flat) {
        line.setHeight(thick);
        line.moveTop(handle.center().y() - thick / 2);
    } else {
        line.setWidth(thick);
        line.moveLeft(handle.center().x() - thick / 2);
    }
    const bool on = isEnabled(option);
    drawBox(painter, line, {color(on ? Color::BorderControl : Color::BorderSubtle), QColor(), 0, thick / 2.0});
    QRect done = line;
    if (flat)
        option->upsideDown ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    else
        option->upsideDown ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    if (on)
        drawBox(painter, done, {color(Color::Accent), QColor(), 0, thick / 2.0});
    QRect knob(0, 0, px(16), px(16));
    knob.moveCenter(handle.center());
    const Color edge = !on ? Color::TextDisabled : isHovered(option) ? Color::AccentHover : Color::Accent;
    drawBox(
        painter, knob, {color(Color::Surface), color(edge), qreal(px(isPressed(option) ? 5 : 3)), knob.width() / 2.0});
}

void drawProgressBar(const QStyleOptionProgressBar* option, QPainter* painter, const QWidget* widget)
{
    const bool flat = option->state & QStyle::State_Horizontal;
    const int thick = px(8);
    QRect groove = option->rect;
    if (flat) {
        groove.setTop(groove.center().y() - thick / 2);
        groove.setHeight(thick);
    } else {
        groove.setLeft(groove.center().x() - thick / 2);
        groove.setWidth(thick);
    }
    const qreal radius = thick / 2.0;
    const QColor border = isHighContrast() ? color(Color::BorderControl) : QColor();
    drawBox(painter, groove, {color(Color::NeutralSoft), border, qreal(px(1)), radius});

    const int length = flat ? groove.width() : groove.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int from = 0;
    int size = 0;
    if (range > 0) {
        size = static_cast<int>(qBound<qint64>(0, qint64(option->progress) - option->minimum, range) * length / range);
    } else {
        size = length * 3 / 10;
        from = static_cast<int>((length + size) * wanderPosition(widget)) - size;
    }
    const int end = qMin(length, from + size);
    from = qMax(0, from);
    if (end <= from)
        return;
    QRect done = flat ? QRect(groove.left() + from, groove.top(), end - from, thick)
                      : QRect(groove.left(), groove.bottom() + 1 - end, thick, end - from);
    if (flat && option->invertedAppearance != (option->direction == Qt::RightToLeft))
        done.moveRight(groove.right() - from);
    drawBox(painter, done, {color(isEnabled(option) ? Color::Accent : Color::TextDisabled), QColor(), 0, radius});
}

} // namespace aicms::theme
