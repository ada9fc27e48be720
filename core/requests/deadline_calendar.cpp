// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/deadline_calendar.h"

#include <QByteArrayList>

namespace aicms::requests {

namespace {

const QString dayForm = QStringLiteral("yyyyMMdd");

/// RFC 5545 3.3.11: what would end or split a value.
QString escapedText(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u',', QStringLiteral("\\,"));
    text.remove(u'\r');
    return text.replace(u'\n', QStringLiteral("\\n"));
}

/// RFC 5545 3.1: at most 75 octets a line, never inside a character.
QByteArray folded(const QString& line)
{
    constexpr qsizetype most = 75;
    QByteArray out;
    qsizetype length = 0;
    for (const uint code : line.toUcs4()) {
        const char32_t letter = code;
        const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
        if (length + bytes.size() > most) {
            out += "\r\n ";
            length = 1;
        }
        out += bytes;
        length += bytes.size();
    }
    return out + "\r\n";
}

} // namespace

QByteArray calendarFile(const std::vector<CalendarEntry>& entries, base::UtcTime made)
{
    const QString stamp = made.toDateTime().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QStringList lines = {QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
        QStringLiteral("PRODID:-//AICMS//Deadlines//EN"), QStringLiteral("CALSCALE:GREGORIAN"),
        QStringLiteral("METHOD:PUBLISH")};
    for (const CalendarEntry& entry : entries) {
        const QString summary = escapedText(entry.summary);
        lines << QStringLiteral("BEGIN:VEVENT") << QStringLiteral("UID:") + escapedText(entry.uid)
              << QStringLiteral("DTSTAMP:") + stamp
              << QStringLiteral("DTSTART;VALUE=DATE:") + entry.day.toString(dayForm)
              << QStringLiteral("DTEND;VALUE=DATE:") + entry.day.addDays(1).toString(dayForm)
              << QStringLiteral("SUMMARY:") + summary << QStringLiteral("TRANSP:TRANSPARENT");
        if (!entry.description.isEmpty())
            lines << QStringLiteral("DESCRIPTION:") + escapedText(entry.description);
        for (const int days : entry.remindDaysBefore)
            lines << QStringLiteral("BEGIN:VALARM") << QStringLiteral("ACTION:DISPLAY")
                  << QStringLiteral("DESCRIPTION:") + summary << QStringLiteral("TRIGGER:-P%1D").arg(days)
                  << QStringLiteral("END:VALARM");
        lines << QStringLiteral("END:VEVENT");
    }
    lines << QStringLiteral("END:VCALENDAR");
    QByteArray file;
    for (const QString& line : lines)
        file += folded(line);
    return file;
}

} // namespace aicms::requests
