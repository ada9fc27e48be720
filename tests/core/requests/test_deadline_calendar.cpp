// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/deadline_calendar.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using requests::CalendarEntry;
using requests::calendarFile;

class TestDeadlineCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeDaysWithReminders()
    {
        const auto made = base::UtcTime::fromDateTime(QDateTime(QDate(2026, 5, 12), QTime(8, 10), Qt::UTC));
        CalendarEntry entry;
        entry.uid = QStringLiteral("request-31@shop");
        entry.day = QDate(2026, 12, 31);
        entry.summary = QStringLiteral("R-031; copy, due");
        entry.description = QStringLiteral("a\\b\nc");
        entry.remindDaysBefore = {14, 3};
        const QByteArray file = calendarFile({entry}, made);
        QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.endsWith("END:VCALENDAR\r\n"));
        for (const char* line : {"DTSTAMP:20260512T081000Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
                 "SUMMARY:R-031\\; copy\\, due", "DESCRIPTION:a\\\\b\\nc", "TRIGGER:-P14D", "TRIGGER:-P3D",
                 "UID:request-31@shop"})
            QVERIFY2(file.contains('\n' + QByteArray(line) + '\r'), line);
        entry.remindDaysBefore.clear();
        QVERIFY(!calendarFile({entry}, made).contains("VALARM"));
    }

    /// No line is longer than 75 octets, no letter is cut, and unfolded it is what it was.
    void linesAreFolded()
    {
        CalendarEntry entry;
        entry.day = QDate(2026, 5, 12);
        entry.summary = QString::fromUtf8("\u00e4\u20ac\U0001F600").repeated(40);
        QByteArray file = calendarFile({entry}, {});
        for (const QByteArray& line : file.split('\n'))
            QVERIFY(line.size() <= 76); // with its CR
        QVERIFY(file.replace("\r\n ", "").contains(entry.summary.toUtf8()));
    }
};

AICMS_TEST(TestDeadlineCalendar)
#include "test_deadline_calendar.moc"
