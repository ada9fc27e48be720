// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/day_slider.h"

#include "ui/kit/accessible.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/kit/themed.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

// Design pixels.
constexpr int lineTop = 12; // middle of the line
constexpr int sideRoom = 10; // for half the knob
constexpr int labelTop = 26;
constexpr int wholeHeight = 46;
constexpr int knobSize = 18;
constexpr int markHeight = 14;
constexpr int snap = 6; // as near to a mark the mouse means the mark

constexpr int daysForYears = 500; // a longer stretch is divided by years

} // namespace

DaySlider::DaySlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setAccessibleRole(this, QAccessible::Slider);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSpan({}, QDate(2000, 1, 1), {}); // until it is given one
    connect(this, &QSlider::valueChanged, this, [this] { // by a screen reader; all else goes through choose()
        sayDay();
        Q_EMIT dayChosen(day());
    });
    followTheme(this, [this] { updateGeometry(); });
}

void DaySlider::setSpan(std::vector<QDate> marks, const QDate& last, const QString& lastWord)
{
    const QSignalBlocker quiet(this);
    const QDate shown = m_first.isValid() ? day() : last;
    m_marks = std::move(marks);
    m_last = last;
    m_lastWord = lastWord;
    m_first = m_marks.empty() ? last : std::min(m_marks.front(), last);
    m_first = std::min(m_first, last.addMonths(-1));
    setRange(0, static_cast<int>(m_first.daysTo(m_last)));
    setDay(shown);
    update();
}

void DaySlider::setDay(const QDate& day)
{
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(std::clamp<qint64>(m_first.daysTo(day), 0, maximum())));
    sayDay();
    update();
}

void DaySlider::sayDay()
{
    setAccessibleValue(this, QLocale().toString(day(), QLocale::LongFormat));
}

void DaySlider::choose(const QDate& day)
{
    const QDate wanted = std::clamp(day, m_first, m_last);
    if (wanted == this->day())
        return;
    setDay(wanted);
    Q_EMIT dayChosen(wanted);
}

QSize DaySlider::sizeHint() const
{
    return {px(320), px(wholeHeight)};
}

QSize DaySlider::minimumSizeHint() const
{
    return {px(120), px(wholeHeight)};
}

QRect DaySlider::line() const
{
    return {px(sideRoom), px(lineTop) - px(2), std::max(1, width() - 2 * px(sideRoom)), px(4)};
}

int DaySlider::placeOf(const QDate& day) const
{
    const qint64 at = std::clamp<qint64>(m_first.daysTo(day), 0, maximum());
    return line().left() + static_cast<int>(at * line().width() / std::max(1, maximum()));
}

QDate DaySlider::dayAt(int x) const
{
    const int place = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    for (const QDate& mark : m_marks) {
        if (std::abs(placeOf(mark) - place) <= px(snap))
            return mark;
    }
    if (std::abs(placeOf(m_last) - place) <= px(snap))
        return m_last;
    const qint64 days = qint64(place - line().left()) * maximum() / line().width();
    return m_first.addDays(std::clamp<qint64>(days, 0, maximum()));
}

QDate DaySlider::markBeside(bool isForward) const
{
    const QDate now = day();
    if (isForward) {
        const auto next = std::ranges::upper_bound(m_marks, now);
        return next == m_marks.end() ? m_last : *next;
    }
    const auto next = std::ranges::lower_bound(m_marks, now);
    return next == m_marks.begin() ? m_first : *std::prev(next);
}

std::vector<DaySlider::Label> DaySlider::labels() const
{
    const bool isByYear = m_first.daysTo(m_last) > daysForYears;
    const QString form = isByYear ? QStringLiteral("yyyy") : QStringLiteral("MMM yyyy");
    const int gap = px(12);
    const int lastLeft = width() - textWidth(Type::Caption, m_lastWord) - px(2);
    std::vector<Label> labels;
    int free = 0;
    // The first stands at the beginning, whatever day of its year that is; the others where their year begins.
    QDate at = m_first;
    while (at <= m_last) {
        const QString text = QLocale().toString(at, form);
        const int wide = textWidth(Type::Caption, text);
        const int left = at == m_first ? placeOf(at) : placeOf(at) - wide / 2;
        if (left >= free && left + wide + gap <= lastLeft) {
            labels.push_back({left, text});
            free = left + wide + gap;
        }
        at = isByYear ? QDate(at.year() + 1, 1, 1) : QDate(at.year(), at.month(), 1).addMonths(1);
    }
    labels.push_back({lastLeft, m_lastWord});
    return labels;
}

void DaySlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect whole = line();
    const int knob = placeOf(day());
    drawPanel(&painter, mirrored(whole), px(2), theme::color(Color::BorderControl));
    QRect done = whole;
    done.setRight(std::max(done.left(), knob));
    drawPanel(&painter, mirrored(done), px(2), theme::color(Color::Accent));
    for (const QDate& mark : m_marks) {
        const QRect bar(placeOf(mark) - px(2), whole.center().y() - px(markHeight) / 2, px(4), px(markHeight));
        const QColor ink = theme::color(mark > day() ? Color::TextMuted : Color::TextPrimary);
        drawPanel(&painter, mirrored(bar), px(2), ink, theme::color(Color::Surface), px(1));
    }
    QRect circle(0, 0, px(knobSize), px(knobSize));
    circle.moveCenter(QPoint(knob, whole.center().y()));
    drawPanel(&painter, mirrored(circle), px(knobSize) / 2.0, theme::color(Color::Accent), theme::color(Color::Surface),
        px(3));
    drawPanel(&painter, mirrored(circle), px(knobSize) / 2.0, Qt::transparent,
        theme::color(hasFocus() ? Color::Focus : Color::Accent), px(hasFocus() ? 2 : 1));
    painter.setFont(theme::theme().font(Type::Caption));
    painter.setPen(theme::color(Color::TextSecondary));
    for (const Label& label : labels()) {
        const int wide = textWidth(Type::Caption, label.text) + px(2);
        drawLine(&painter, mirrored({label.left, px(labelTop), wide, px(wholeHeight - labelTop)}), label.text,
            layoutDirection());
    }
}

void DaySlider::keyPressEvent(QKeyEvent* event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isByDay = event->modifiers() == Qt::ShiftModifier;
    const auto step = [this, isByDay](bool isForward) {
        choose(isByDay ? day().addDays(isForward ? 1 : -1) : markBeside(isForward));
    };
    switch (event->key()) {
    case Qt::Key_Left: step(isMirrored); break;
    case Qt::Key_Right: step(!isMirrored); break;
    case Qt::Key_Down: step(false); break;
    case Qt::Key_Up: step(true); break;
    case Qt::Key_PageDown: choose(day().addYears(-1)); break;
    case Qt::Key_PageUp: choose(day().addYears(1)); break;
    case Qt::Key_Home: choose(m_marks.empty() ? m_first : m_marks.front()); break;
    case Qt::Key_End: choose(m_last); break;
    default: QSlider::keyPressEvent(event);
    }
}

void DaySlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    choose(dayAt(qRound(event->position().x())));
}

void DaySlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        choose(dayAt(qRound(event->position().x())));
}

void DaySlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

bool DaySlider::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), QLocale().toString(dayAt(help->pos().x()), QLocale::LongFormat), this);
    return true;
}

void DaySlider::changeEvent(QEvent* event)
{
    QSlider::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace aicms::kit
