// SPDX-License-Identifier: GPL-3.0-or-later
// The computation against another one that was written from the text of the rules, over random cases.
#include "core/deadlines/deadline_rules.h"
#include "tests/core/deadlines/other_calendar.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace aicms;
using deadlines::Event;
using deadlines::EventKey;
using test::OtherCalendar;

namespace {

constexpr int cases = 2000;

struct Case {
    deadlines::Question question;
    QSet<QDate> holidays;
    std::vector<OtherCalendar::Wait> identity;
    std::vector<OtherCalendar::Wait> clarification;
};

QDate day(QRandomGenerator& random, QDate from, int within)
{
    return from.addDays(random.bounded(within + 1));
}

/// Month ends and leap days more often than chance would bring them.
QDate receipt(QRandomGenerator& random, QDate first)
{
    QDate found = day(random, first, 900);
    if (random.bounded(3) == 0)
        found = QDate(found.year(), found.month(), found.daysInMonth());
    return random.bounded(20) == 0 ? QDate(2028, 2, 29) : found;
}

std::vector<OtherCalendar::Wait> someWaits(
    QRandomGenerator& random, QDate received, EventKey asked, EventKey answered, std::vector<Event>& events)
{
    std::vector<OtherCalendar::Wait> waits;
    const int count = random.bounded(3);
    std::vector<QDate> questions;
    std::vector<QDate> answers;
    for (int i = 0; i < count; ++i) {
        questions.push_back(day(random, received, 25));
        answers.push_back(day(random, questions.back(), 12));
    }
    std::ranges::sort(questions);
    std::ranges::sort(answers);
    for (size_t i = 0; i < questions.size(); ++i) {
        if (answers[i] < questions[i]) // never: sorting both keeps each answer behind its question
            std::abort();
        waits.push_back({questions[i], answers[i]});
        events.push_back({asked, questions[i]});
        events.push_back({answered, answers[i]});
    }
    std::ranges::reverse(events); // the order in which they are given does not matter
    return waits;
}

Case someCase(quint32 seed, const QString& regime, QDate first)
{
    QRandomGenerator random(seed);
    Case made;
    made.question.regime = regime;
    made.question.subject = random.bounded(2) == 0 ? QStringLiteral("access") : QStringLiteral("erasure");
    made.question.received = receipt(random, first);
    const int count = random.bounded(30);
    for (int i = 0; i < count; ++i)
        made.holidays.insert(day(random, made.question.received, 140));
    made.identity
        = someWaits(random, made.question.received, EventKey::IdAsked, EventKey::IdReceived, made.question.events);
    made.clarification = someWaits(
        random, made.question.received, EventKey::ClarifyAsked, EventKey::ClarifyReceived, made.question.events);
    return made;
}

QDate computedDay(Case& made, const char* clock)
{
    made.question.clock = QString::fromLatin1(clock);
    QMap<QDate, QString> names;
    for (const QDate holiday : made.holidays)
        names.insert(holiday, QStringLiteral("holiday"));
    const auto answer
        = deadlines::compute(made.question, deadlines::LawBook::builtIn(), deadlines::WorkCalendar(std::move(names)));
    if (!answer)
        qWarning("%s", qPrintable(answer.error().subject));
    return answer ? answer->day : QDate();
}

QDate otherEu(const Case& made, int months)
{
    const OtherCalendar other(made.holidays);
    auto all = made.identity;
    all.insert(all.end(), made.clarification.begin(), made.clarification.end());
    const QDate received = made.question.received;
    const int nights = OtherCalendar::nightsWaited(all, received, received.addDays(60));
    return other.roll(OtherCalendar::walk(OtherCalendar::monthsLater(received, months), nights));
}

QDate otherUk(const Case& made, int months)
{
    const OtherCalendar other(made.holidays);
    QDate start = made.question.received;
    for (const auto& wait : made.identity)
        start = std::max(start, wait.answered);
    const int days = made.question.subject == QLatin1String("access")
        ? OtherCalendar::daysWaited(made.clarification, start, start.addDays(90))
        : 0;
    return other.roll(OtherCalendar::walk(OtherCalendar::monthsLater(start, months), days));
}

} // namespace

class TestRandomDeadlines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers()
    {
        int waited = 0;
        for (quint32 seed = 1; seed <= cases; ++seed) {
            Case eu = someCase(seed, QStringLiteral("EU-GDPR"), {2019, 1, 1});
            Case uk = someCase(seed, QStringLiteral("UK-GDPR"), {2026, 2, 5});
            const QByteArray at = QByteArray::number(seed);
            QVERIFY2(computedDay(eu, "dsr_due") == otherEu(eu, 1), at);
            QVERIFY2(computedDay(uk, "dsr_due") == otherUk(uk, 1), at);
            QVERIFY2(computedDay(eu, "dsr_extension_notice_by") == otherEu(eu, 1), at);
            QVERIFY2(computedDay(uk, "dsr_extension_notice_by") == otherUk(uk, 1), at);
            waited += eu.question.events.empty() ? 0 : 1;
        }
        QVERIFY(waited > cases / 2);
    }

    /// R4: by the last day of the unextended period, or not at all.
    void extensions()
    {
        int inTime = 0;
        for (quint32 seed = 1; seed <= cases; ++seed) {
            QRandomGenerator random(seed);
            for (const bool isUk : {false, true}) {
                Case made = isUk ? someCase(seed, QStringLiteral("UK-GDPR"), {2026, 2, 5})
                                 : someCase(seed, QStringLiteral("EU-GDPR"), {2019, 1, 1});
                const QDate plain = isUk ? otherUk(made, 1) : otherEu(made, 1);
                const QDate notice = std::max(made.question.received, plain.addDays(random.bounded(-3, 4)));
                if (random.bounded(5) > 0)
                    made.question.events.push_back({EventKey::ExtensionNotice, notice});
                const bool isAnnounced
                    = made.question.events.size() > 2 * (made.identity.size() + made.clarification.size());
                const bool isInTime = isAnnounced && notice <= plain;
                const QDate expected = !isInTime ? plain : isUk ? otherUk(made, 3) : otherEu(made, 3);
                QVERIFY2(computedDay(made, "dsr_due_extended") == expected, QByteArray::number(seed));
                inTime += isInTime ? 1 : 0;
            }
        }
        QVERIFY(inTime > cases / 2);
        QVERIFY(inTime < 2 * cases);
    }

    void businessDays()
    {
        for (quint32 seed = 1; seed <= cases; ++seed) {
            Case made = someCase(seed, QStringLiteral("CCPA"), {2023, 1, 1});
            const OtherCalendar other(made.holidays);
            const QDate received = made.question.received;
            QCOMPARE(computedDay(made, "ccpa_ack_by"), other.businessDay(received, 10));
            QCOMPARE(computedDay(made, "ccpa_due"), OtherCalendar::walk(received, 45));
            made.question.subject = QStringLiteral("opt_out_sale_share");
            QCOMPARE(computedDay(made, "ccpa_optout_by"), other.businessDay(received, 15));
            QCOMPARE(computedDay(made, "ccpa_reask_not_before"),
                OtherCalendar::walk(OtherCalendar::monthsLater(received, 12), 1));
        }
    }

    void retention()
    {
        for (quint32 seed = 1; seed <= cases; ++seed) {
            QRandomGenerator random(seed);
            Case made;
            made.question.regime = QStringLiteral("RET-DE");
            made.question.received = receipt(random, {2001, 1, 1});
            const int years = random.bounded(1, 12);
            const bool isYearEnd = random.bounded(2) == 0;
            made.question.events = {{EventKey::Period, {}, QStringLiteral("P%1Y").arg(years)},
                {EventKey::Start, {}, isYearEnd ? QStringLiteral("year_end") : QStringLiteral("trigger")}};
            const QDate start = isYearEnd ? QDate(made.question.received.year(), 12, 31) : made.question.received;
            QDate expected = OtherCalendar::walk(OtherCalendar::monthsLater(start, 12 * years), 1);
            if (random.bounded(2) == 0) {
                const QDate placed = day(random, expected.addDays(-300), 200);
                const QDate lifted = day(random, placed, 400);
                made.question.events.push_back({EventKey::HoldFrom, placed});
                made.question.events.push_back({EventKey::HoldTo, lifted});
                expected = std::max(expected, lifted);
            }
            QCOMPARE(computedDay(made, "purge_from"), expected);
        }
    }
};

AICMS_TEST(TestRandomDeadlines)
#include "test_random_deadlines.moc"
