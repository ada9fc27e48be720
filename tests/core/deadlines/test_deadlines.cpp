// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline_rules.h"
#include "core/deadlines/deadline_table.h"
#include "core/deadlines/deadline_text.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace aicms;
using namespace aicms::deadlines;

namespace {

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Answer computed(const QuestionText& text, const WorkCalendar& calendar = {})
{
    const auto question = readQuestion(text);
    return question ? compute(*question, LawBook::builtIn(), calendar).value_or(Answer()) : Answer();
}

QuestionText access(const char* regime, const char* received, QStringList events = {})
{
    return {QStringLiteral("dsr_due"), QString::fromLatin1(regime), QStringLiteral("access"),
        QString::fromLatin1(received), {}, std::move(events)};
}

} // namespace

class TestDeadlines : public QObject {
    Q_OBJECT

    void compareTable(const QString& path, int atLeast)
    {
        const auto rows = runTable(fileBytes(path));
        QVERIFY2(rows, qPrintable(path));
        QVERIFY(static_cast<int>(rows->size()) >= atLeast);
        for (const TableRow& row : *rows)
            QCOMPARE(row.id + u' ' + row.computed, row.id + u' ' + row.expected);
    }

private Q_SLOTS:
    void workedByHand() { compareTable(QFINDTESTDATA("fixtures/deadlines.tsv"), 80); }

    void publishedExamples()
    {
        const QString folder
            = qEnvironmentVariable("AICMS_DATA", qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/../shared"));
        const QString path = folder + QStringLiteral("/domain-examples.tsv");
        if (!QFile::exists(path))
            QSKIP("skipped: data not here");
        compareTable(path, 16);
    }

    /// Every clock that the privacy rules name, and no other.
    void everyClockIsThere()
    {
        QStringList names = LawBook::builtIn().clockNames();
        names.sort();
        QStringList expected = QStringLiteral("dsr_due,dsr_extension_notice_by,dsr_due_extended,art14_notice_by,"
                                              "uk_complaint_ack_by,ccpa_ack_by,ccpa_due,ccpa_extension_notice_by,"
                                              "ccpa_due_extended,ccpa_optout_by,ccpa_limit_by,ccpa_reask_not_before,"
                                              "breach_sa_by,ca_breach_individuals_by,ca_breach_ag_by,lgpd_due,"
                                              "lgpd_breach_by,purge_from,consent_refresh_by")
                                   .split(u',');
        expected.sort();
        QCOMPARE(names, expected);
    }

    void explainsItself()
    {
        WorkCalendar calendar({{QDate(2026, 10, 12), QStringLiteral("Founders' Day")}});
        const Answer answer
            = computed(access("EU-GDPR", "2026-09-07",
                           {QStringLiteral("id_asked=2026-09-11;id_received=2026-09-15;fee_asked=2026-09-12")}),
                calendar);
        QCOMPARE(answer.text(), QStringLiteral("2026-10-13"));
        QCOMPARE(answer.rules(),
            QStringList({QStringLiteral("R0"), QStringLiteral("R6"), QStringLiteral("R1"), QStringLiteral("R2")}));
        std::vector<StepKind> kinds;
        for (const Step& step : answer.steps)
            kinds.push_back(step.kind);
        const std::vector<StepKind> expected = {StepKind::Received, StepKind::LateQuestion, StepKind::MonthsAdded,
            StepKind::DaysLeftOut, StepKind::Rolled, StepKind::Rolled, StepKind::NotUsed};
        // 7 October + 4 days is Sunday 11 October; Monday 12 is a holiday.
        QCOMPARE(kinds, expected);
        QCOMPARE(answer.steps[3].number, 4);
        QCOMPARE(answer.steps[3].day, QDate(2026, 10, 11));
        QCOMPARE(answer.steps[4].detail, QString());
        QCOMPARE(answer.steps[5].detail, QStringLiteral("Founders' Day"));
        QCOMPARE(answer.steps[6].detail, QStringLiteral("fee_asked"));
        QVERIFY(answer.law.contains(QLatin1String("Art. 12(3)")));
        QVERIFY(!answer.version.isEmpty());
    }

    void warnsOfAQuestionAfterTheEnd()
    {
        const Answer answer = computed(
            access("UK-GDPR", "2026-03-02", {QStringLiteral("clarify_asked=2026-04-07;clarify_received=2026-04-08")}));
        const auto isWarning = [](const Step& step) { return step.kind == StepKind::QuestionAfterDue; };
        QVERIFY(std::ranges::any_of(answer.steps, isWarning));
    }

    /// The time is over when the last day is, which a weekend puts off, and one question may revive or stop it by
    /// itself.
    void theEndThatAQuestionMissesIsTheOneOfTheLaw()
    {
        const auto warnings = [](const char* law, const char* received, const char* events) {
            const Answer answer = computed(access(law, received, {QString::fromLatin1(events)}));
            return std::ranges::count(answer.steps, StepKind::QuestionAfterDue, &Step::kind);
        };
        // Due on Saturday, 30 May, and so on Monday, 1 June.
        QCOMPARE(warnings("EU-GDPR", "2026-04-30", "id_asked=2026-06-01;id_received=2026-06-02"), 0);
        QCOMPARE(warnings("EU-GDPR", "2026-04-30", "id_asked=2026-06-02;id_received=2026-06-03"), 1);
        QCOMPARE(warnings("EU-GDPR", "2026-04-30", "id_asked=2026-06-02"), 1); // not answered yet
        QCOMPARE(warnings("UK-GDPR", "2026-03-02", "id_asked=2026-04-20;id_received=2026-04-21"), 1); // due on 2 April
        QCOMPARE(warnings("UK-GDPR", "2026-03-02", "fee_asked=2026-04-20;fee_paid=2026-04-21"), 1);
        QCOMPARE(warnings("UK-GDPR", "2026-03-02", "id_asked=2026-03-20;id_received=2026-04-10"), 0);
        // Asked while the identity was outstanding, and again in the new month.
        QCOMPARE(warnings("UK-GDPR", "2026-03-02",
                     "id_asked=2026-03-20;id_received=2026-04-10;clarify_asked=2026-04-07;clarify_received=2026-04-09;"
                     "fee_asked=2026-05-08;fee_paid=2026-05-08"),
            0);
    }

    /// R5b: a day on or before the start never counts.
    void theDayOfReceiptIsNotLeftOut()
    {
        const auto due = [](const char* events) {
            return computed(access("UK-GDPR", "2026-03-09", {QString::fromLatin1(events)})).day;
        };
        QCOMPARE(due("clarify_asked=2026-03-09;clarify_received=2026-03-09"), QDate(2026, 4, 9));
        QCOMPARE(due("clarify_asked=2026-03-09;clarify_received=2026-03-10"), QDate(2026, 4, 10));
    }

    /// R6: more than three days after receipt is late, three are not.
    void threeDaysAreInTime()
    {
        const auto warnings = [](const char* events) {
            const Answer answer = computed(access("EU-GDPR", "2026-03-09", {QString::fromLatin1(events)}));
            return std::ranges::count(answer.steps, StepKind::LateQuestion, &Step::kind);
        };
        QCOMPARE(warnings("id_asked=2026-03-12;id_received=2026-03-13"), 0);
        QCOMPARE(warnings("id_asked=2026-03-13;id_received=2026-03-14"), 1);
    }

    /// E3: of several holds the last that was lifted counts.
    void theLastLiftedHoldCounts()
    {
        const auto question = readQuestion({QStringLiteral("purge_from"), QStringLiteral("RET-DE"),
            QStringLiteral("letter"), QStringLiteral("2016-05-04"), {},
            {QStringLiteral("period=P1Y;hold_from=2017-01-01;hold_to=2018-01-01;hold_from=2017-06-01;"
                            "hold_to=2019-03-04")}});
        QVERIFY2(question, question ? "" : qPrintable(question.error().subject));
        const auto answer = compute(*question, LawBook::builtIn(), {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().subject));
        QCOMPARE(answer->day, QDate(2019, 3, 4));
    }

    /// Nobody can have been asked before the request came.
    void aQuestionBeforeReceiptIsAnError()
    {
        for (const char* law : {"EU-GDPR", "UK-GDPR"}) {
            const auto question = readQuestion(
                access(law, "2026-03-02", {QStringLiteral("id_asked=2026-03-01;id_received=2026-03-03")}));
            QVERIFY(question);
            const auto answer = compute(*question, LawBook::builtIn(), {});
            QVERIFY2(!answer, law);
            QCOMPARE(answer.error().subject, QStringLiteral("deadline.event_before_receipt"));
        }
    }

    /// R7
    void targetLiesWorkingDaysBefore()
    {
        const WorkCalendar calendar({{QDate(2026, 5, 14), QStringLiteral("Ascension")}});
        QCOMPARE(internalTarget({2026, 5, 20}, LawBook::builtIn(), calendar), QDate(2026, 5, 12));
        QCOMPARE(LawBook::builtIn().warningDaysBefore(), (std::vector<int> {14, 7, 3, 1}));
    }

    /// R7: 14, 7, 3 and 1 days before; each stays reached until the last day and after it.
    void warningsComeOneByOne()
    {
        const QDate due(2026, 6, 30);
        const std::vector<std::pair<int, int>> reachedBefore
            = {{30, 0}, {15, 0}, {14, 1}, {8, 1}, {7, 2}, {4, 2}, {3, 3}, {2, 3}, {1, 4}, {0, 4}, {-5, 4}};
        for (const auto& [days, reached] : reachedBefore)
            QCOMPARE(warningReached(due, due.addDays(-days), LawBook::builtIn()), reached);
    }

    /// R4: until when more time can be announced is what the file of the law says, not the last day of the answer.
    void anExtensionIsAnnouncedByItsOwnClock()
    {
        const QByteArray file = R"({"version":"9","warning_days_before":[3],"kinds":{"access":[]},"clocks":[
            {"clock":"dsr_due","regimes":["EU-GDPR"],"valid_from":"2018-05-25","period":"P1M","rules":["R3"]},
            {"clock":"say_by","regimes":["EU-GDPR"],"valid_from":"2018-05-25","period":"P20D","rules":["R4"]},
            {"clock":"longer","regimes":["EU-GDPR"],"valid_from":"2018-05-25","extends":"dsr_due",
             "notice_by":"say_by","period":"P3M","rules":["R4"]}]})";
        const auto book = LawBook::fromJson(file);
        QVERIFY(book);
        const auto with = [&](QDate notice) {
            Question question;
            question.clock = QStringLiteral("longer");
            question.regime = QStringLiteral("EU-GDPR");
            question.received = QDate(2026, 3, 2);
            question.events = {{EventKey::ExtensionNotice, notice}};
            return *compute(question, *book, {});
        };
        QCOMPARE(with({2026, 3, 22}).day, QDate(2026, 6, 2));
        const Answer late = with({2026, 3, 23}); // the answer itself would be due on 2 April
        QCOMPARE(late.day, QDate(2026, 4, 2));
        const auto told = std::ranges::find(late.steps, StepKind::NoticeLate, &Step::kind);
        QVERIFY(told != late.steps.end());
        QCOMPARE(told->from, QDate(2026, 3, 22));
        QCOMPARE(std::ranges::count(late.steps, StepKind::Received, &Step::kind), 1); // its own clock is not told here
    }

    /// A newer rule holds from its day on, an older one until then; both stay computable.
    void rulesAreDated()
    {
        const QByteArray file = R"({"version":"9","warning_days_before":[3],"kinds":{"access":[]},"clocks":[
            {"clock":"dsr_due","regimes":["EU-GDPR"],"valid_from":"2018-05-25","period":"P1M","rules":["R3"]},
            {"clock":"dsr_due","regimes":["EU-GDPR"],"valid_from":"2030-01-01","period":"P40D","rules":["R3"]}]})";
        const auto book = LawBook::fromJson(file);
        QVERIFY(book);
        const auto on = [&](QDate received) {
            Question question;
            question.clock = QStringLiteral("dsr_due");
            question.regime = QStringLiteral("EU-GDPR");
            question.received = received;
            return compute(question, *book, {})->day;
        };
        QCOMPARE(on({2029, 12, 31}), QDate(2030, 1, 31));
        QCOMPARE(on({2030, 1, 1}), QDate(2030, 2, 10));
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no version") << QByteArray(R"("version": "2026.1",)") << QByteArray();
        QTest::newRow("two recipes") << QByteArray(R"("hours": 72,)") << QByteArray(R"("hours": 72, "period": "P3D",)");
        QTest::newRow("no recipe") << QByteArray(R"("hours": 72,)") << QByteArray();
        QTest::newRow("a field nobody knows")
            << QByteArray(R"("hours": 72,)") << QByteArray(R"("hours": 72, "minutes": 5,)");
        QTest::newRow("a period that is none") << QByteArray(R"("period": "P45D")") << QByteArray(R"("period": "45")");
        QTest::newRow("a clock that is not there")
            << QByteArray(R"("same_as": "ccpa_due")") << QByteArray(R"("same_as": "ccpa")");
        QTest::newRow("a kind nobody knows")
            << QByteArray(R"("left_out_for": ["access"])") << QByteArray(R"("left_out_for": ["a"])");
        QTest::newRow("no day") << QByteArray(R"("valid_from": "2026-06-19",)")
                                << QByteArray(R"("valid_from": "soon",)");
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray whole = fileBytes(QStringLiteral(":/aicms/law/deadlines.json"));
        QVERIFY(LawBook::fromJson(whole));
        QByteArray changed = whole;
        changed.replace(from, to);
        QVERIFY(changed != whole);
        const auto read = LawBook::fromJson(changed);
        QVERIFY(!read);
        QCOMPARE(read.error().subject, QStringLiteral("law.deadlines"));
    }
};

AICMS_TEST(TestDeadlines)
#include "test_deadlines.moc"
