// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline_text.h"

#include <QRegularExpression>

namespace aicms::deadlines {

namespace {

using base::ErrorKind;

/// A day, and the moment where it was given.
struct When {
    QDate day = {};
    std::optional<base::UtcTime> moment = {};
    int offsetMinutes = 0;
};

bool isEmpty(const QString& text)
{
    return text.isEmpty() || text == QLatin1String("-");
}

QDate readDay(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[1-9]\\d{3}-\\d\\d-\\d\\d$"));
    return form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
}

/// A local time as a moment. When clocks go back it may be two of them: the earlier one, which gives the stricter
/// deadline. When they go forward it may be none.
std::optional<base::UtcTime> momentOf(QDate day, QTime time, const QTimeZone& zone)
{
    constexpr int secondsPerDay = 86'400;
    const QDateTime asUtc(day, time, Qt::UTC);
    std::optional<base::UtcTime> earliest;
    for (const qint64 around : {-secondsPerDay, secondsPerDay}) {
        const int offset = zone.offsetFromUtc(asUtc.addSecs(around));
        const QDateTime candidate = asUtc.addSecs(-offset);
        const base::UtcTime moment = base::UtcTime::fromDateTime(candidate);
        if (zone.offsetFromUtc(candidate) == offset && (!earliest || moment < *earliest))
            earliest = moment;
    }
    return earliest;
}

base::Result<When> readWhen(const QString& text, const QTimeZone& zone, const char* subject)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(\\.\\d{1,6})?(Z|[+-]\\d\\d:?\\d\\d)?$"));
    if (const QDate day = readDay(text); day.isValid())
        return When {day};
    const auto unreadable
        = [&] { return base::fail(ErrorKind::Invalid, QStringLiteral("deadline.") + QLatin1String(subject)); };
    const auto m = form.match(text);
    const QDate day = m.hasMatch() ? readDay(m.captured(1)) : QDate();
    const QString seconds = m.captured(3).isEmpty() ? QStringLiteral(":00") : m.captured(3);
    const QTime time = QTime::fromString(m.captured(2) + seconds, Qt::ISODate);
    if (!day.isValid() || !time.isValid())
        return unreadable();
    const QString offset = m.captured(5);
    When when {day};
    if (offset.isEmpty()) {
        if (!zone.isValid())
            return base::fail(ErrorKind::Invalid, QStringLiteral("deadline.zone"));
        when.moment = momentOf(day, time, zone);
        return when.moment ? base::Result<When>(when) : unreadable();
    }
    if (offset != QLatin1String("Z")) {
        const int minutes = offset.mid(1, 2).toInt() * 60 + offset.right(2).toInt();
        when.offsetMinutes = offset.startsWith(u'-') ? -minutes : minutes;
    }
    constexpr int secondsPerMinute = 60;
    const QDateTime utc = QDateTime(day, time, Qt::UTC).addSecs(-qint64 {when.offsetMinutes} * secondsPerMinute);
    when.moment = base::UtcTime::fromDateTime(utc);
    if (zone.isValid())
        when.day = utc.toTimeZone(zone).date();
    return when;
}

base::Result<Event> readEvent(const QString& text, const QTimeZone& zone)
{
    const qsizetype equals = text.indexOf(u'=');
    const auto key = eventFromCode(text.left(equals).trimmed());
    if (equals < 0 || !key)
        return base::fail(ErrorKind::Invalid, QStringLiteral("deadline.event"));
    const QString value = text.mid(equals + 1).trimmed();
    if (*key == EventKey::Period || *key == EventKey::Start)
        return Event {*key, {}, value};
    const auto when = readWhen(value, zone, "event_value");
    if (!when)
        return base::fail(when.error());
    if (when->moment && !zone.isValid())
        return base::fail(ErrorKind::Invalid, QStringLiteral("deadline.zone"));
    return Event {*key, when->day, {}};
}

} // namespace

base::Result<Question> readQuestion(const QuestionText& text)
{
    Question question;
    question.clock = text.clock.trimmed();
    question.regime = text.regime.trimmed();
    question.subject = text.subject.trimmed();
    if (const QString zone = text.zone.trimmed(); !isEmpty(zone)) {
        question.zone = QTimeZone(zone.toUtf8());
        if (!question.zone.isValid())
            return base::fail(ErrorKind::Invalid, QStringLiteral("deadline.zone_unknown"));
    }
    const auto when = readWhen(text.received.trimmed(), question.zone, "received");
    if (!when)
        return base::fail(when.error());
    question.received = when->day;
    question.moment = when->moment;
    question.offsetMinutes = when->offsetMinutes;
    for (const QString& item : text.events) {
        if (isEmpty(item.trimmed()))
            continue;
        for (const QString& each : item.split(u';')) {
            auto event = readEvent(each, question.zone);
            if (!event)
                return base::fail(event.error());
            question.events.push_back(*std::move(event));
        }
    }
    return question;
}

base::Result<WorkCalendar> readHolidays(const QString& text)
{
    QMap<QDate, QString> days;
    if (isEmpty(text.trimmed()))
        return WorkCalendar();
    for (const QString& each : text.split(u',')) {
        const QDate day = readDay(each.trimmed());
        if (!day.isValid())
            return base::fail(ErrorKind::Invalid, QStringLiteral("deadline.holidays"));
        days.insert(day, each.trimmed());
    }
    return WorkCalendar(std::move(days));
}

} // namespace aicms::deadlines
