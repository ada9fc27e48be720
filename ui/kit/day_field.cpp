// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/day_field.h"

#include "ui/kit/themed.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace aicms::kit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(aicms::kit::DayField)
};

bool opensCalendar(const QKeyEvent* event)
{
    return event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
}

/// Weekends in the colour of the text instead of Qt's red, which says nothing here and is hard to read on dark ground;
/// month and year on the ground of the card instead of the selection's, on which they cannot be read.
void dress(QCalendarWidget* calendar)
{
    using theme::Color;
    QTextCharFormat plain;
    plain.setForeground(theme::color(Color::TextPrimary));
    for (const Qt::DayOfWeek each : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(each, plain);
    QTextCharFormat head;
    head.setForeground(theme::color(Color::TextSecondary));
    head.setFont(theme::theme().font(theme::Type::TableHead));
    calendar->setHeaderTextFormat(head);
    QPalette colours = calendar->palette();
    colours.setColor(QPalette::Disabled, QPalette::Text, theme::color(Color::TextDisabled));
    calendar->setPalette(colours);
    if (auto* bar = calendar->findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"))) {
        colours.setColor(QPalette::Highlight, colours.color(QPalette::Window));
        colours.setColor(QPalette::HighlightedText, colours.color(QPalette::WindowText));
        bar->setPalette(colours);
    }
}

/// Below `field`; other days than those of the range cannot be chosen.
void popUpCalendar(
    QWidget* field, const QDate& shown, const DayRange& range, const std::function<void(const QDate&)>& choose)
{
    auto* calendar = new QCalendarWidget(field);
    calendar->setObjectName(QStringLiteral("dayCalendar"));
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    constexpr int widthForWeekdays = 340;
    calendar->setMinimumWidth(theme::px(widthForWeekdays));
    dress(calendar);
    calendar->setDateRange(range.first, range.last);
    calendar->setSelectedDate(shown.isValid() ? shown : range.today);
    const auto take = [calendar, choose](const QDate& day) {
        calendar->close();
        choose(day);
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, field, take);
    QObject::connect(calendar, &QCalendarWidget::activated, field, take);
    calendar->move(field->mapToGlobal(field->rect().bottomLeft()));
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

QAction* addCalendarButton(QLineEdit* field, int designWidth)
{
    QAction* open = field->addAction(QIcon(), QLineEdit::TrailingPosition);
    open->setText(Words::tr("Choose from a calendar (Alt+Down)"));
    open->setToolTip(open->text());
    followTheme(field, [field, open, designWidth] {
        field->setMinimumWidth(theme::px(designWidth));
        open->setIcon(theme::theme().actionIcon(QStringLiteral("calendar"), theme::Color::TextSecondary));
    });
    return open;
}

} // namespace

DayField::DayField(QWidget* parent) : QLineEdit(parent)
{
    constexpr int width = 170;
    m_open = addCalendarButton(this, width);
    connect(m_open, &QAction::triggered, this, [this] { openCalendar(); });
    connect(this, &QLineEdit::editingFinished, this, [this] { take(); });
}

void DayField::setDate(const QDate& date)
{
    m_date = date;
    setText(date.isValid() ? dayFieldText(date) : QString());
}

void DayField::setDateRange(const QDate& first, const QDate& last)
{
    m_range.first = first;
    m_range.last = last;
}

void DayField::setOptional(const QString& none)
{
    m_isOptional = true;
    setPlaceholderText(none);
}

QDate DayField::typed() const
{
    if (m_isOptional && text().trimmed().isEmpty())
        return {};
    const QDate day = dayFromText(text(), m_range);
    return m_range.holds(day) ? day : m_date;
}

void DayField::take()
{
    const QString typed = text();
    const bool isLeftEmpty = m_isOptional && typed.trimmed().isEmpty();
    const QDate day = isLeftEmpty ? QDate() : dayFromText(typed, m_range);
    if (day == m_date || (m_date.isValid() && typed == dayFieldText(m_date))) {
        setDate(m_date);
        return;
    }
    if (!isLeftEmpty && !m_range.holds(day)) {
        setDate(m_date);
        if (refused)
            refused(typed);
        return;
    }
    choose(day);
}

void DayField::choose(const QDate& day)
{
    const bool isOther = day != m_date;
    setDate(day);
    if (isOther && chosen)
        chosen(day);
}

void DayField::openCalendar()
{
    if (isReadOnly())
        return;
    popUpCalendar(this, m_date, m_range, [this](const QDate& day) { choose(day); });
}

void DayField::keyPressEvent(QKeyEvent* event)
{
    if (opensCalendar(event))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

MomentField::MomentField(QWidget* parent) : QLineEdit(parent)
{
    constexpr int width = 200;
    m_open = addCalendarButton(this, width);
    connect(m_open, &QAction::triggered, this, [this] { openCalendar(); });
    connect(this, &QLineEdit::editingFinished, this, [this] { settle(); });
}

void MomentField::setMoment(const QDateTime& moment)
{
    write(Words::tr("%1, %2", "day, time of day")
            .arg(dayFieldText(moment.date()), QLocale().toString(moment.time(), QStringLiteral("HH:mm"))));
}

void MomentField::setDay(const QDate& day)
{
    write(dayFieldText(day));
}

void MomentField::write(const QString& moment)
{
    m_written = moment;
    setText(m_written);
    settle();
}

void MomentField::setDateRange(const QDate& first, const QDate& last)
{
    m_range.first = first;
    m_range.last = last;
}

std::optional<TypedMoment> MomentField::moment() const
{
    const auto read = momentFromText(text(), m_range);
    return read && m_range.holds(read->day) ? read : std::nullopt;
}

bool MomentField::isUntouched() const
{
    const QString typed = text().trimmed();
    return typed == m_written || typed.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0
        || typed.compare(Words::tr("now", "a word that can be typed for a moment"), Qt::CaseInsensitive) == 0;
}

DayFault MomentField::fault() const
{
    return isUntouched() ? DayFault::None : momentFault(text(), m_range);
}

base::UtcTime MomentField::localTime(base::UtcTime untouched) const
{
    const auto read = moment();
    if (!read || isUntouched())
        return untouched;
    const QTime noon(12, 0);
    return base::UtcTime::fromDateTime(QDateTime(read->day, read->time.value_or(noon)));
}

QString MomentField::sentence(DayFault fault)
{
    switch (fault) {
    case DayFault::None: break;
    case DayFault::Unreadable:
        return Words::tr(
            "This cannot be read as a day. Write it like 3.5.2024 14:30, 2024-05-03, 3 May 2024 or today.");
    case DayFault::NoSuchDay:
        return Words::tr("The calendar has no such day, or the clock no such time. Look at the figures again.");
    case DayFault::TooEarly: return Words::tr("This day lies too far back. Look at the year again.");
    case DayFault::TooLate: return Words::tr("This day is still to come. Enter one up to today.");
    }
    return {};
}

/// What was read is written out, so that it can be seen what was understood.
void MomentField::settle()
{
    const auto read = moment();
    const bool isWrong = !read && !isUntouched();
    if (isWrong != property("invalid").toBool()) {
        setProperty("invalid", isWrong);
        update();
    }
    if (isUntouched())
        setText(m_written);
    else if (read)
        setText(read->time ? Words::tr("%1, %2", "day, time of day")
                                 .arg(dayFieldText(read->day), QLocale().toString(*read->time, QStringLiteral("HH:mm")))
                           : dayFieldText(read->day));
    if (edited)
        edited();
}

void MomentField::openCalendar()
{
    const auto shown = moment();
    popUpCalendar(this, shown ? shown->day : QDate(), m_range, [this](const QDate& day) {
        const auto before = moment();
        setText(dayFieldText(day)
            + (before && before->time ? QLocale().toString(*before->time, QStringLiteral(" HH:mm")) : QString()));
        settle();
    });
}

void MomentField::keyPressEvent(QKeyEvent* event)
{
    if (opensCalendar(event))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace aicms::kit
