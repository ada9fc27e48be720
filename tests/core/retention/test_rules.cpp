// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/hold.h"
#include "core/retention/rule_check.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace aicms;
using namespace test;
using namespace retention;

namespace {

const QDate yearEnd(2000, 12, 31);

Rule rule(const QString& period, Start start = Start::Trigger, Trigger trigger = Trigger::Created)
{
    Rule made;
    made.id = period;
    made.period = *base::Period::parse(period);
    made.start = start;
    made.trigger = trigger;
    return made;
}

QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// privacy-rules R1, W1, T1, T2.
    void lastKeptDays_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<bool>("fromYearEnd");
        QTest::addColumn<QDate>("created");
        QTest::addColumn<QDate>("last");
        QTest::newRow("months") << u"P24M"_s << false << day("2024-03-15") << day("2026-03-15");
        QTest::newRow("short month") << u"P1M"_s << false << day("2026-01-31") << day("2026-02-28");
        QTest::newRow("leap day") << u"P1Y"_s << false << day("2024-02-29") << day("2025-02-28");
        QTest::newRow("invoice") << u"P8Y"_s << true << day("2018-02-03") << day("2026-12-31");
        QTest::newRow("on the last day") << u"P8Y"_s << true << day("2018-12-31") << day("2026-12-31");
        QTest::newRow("days") << u"P90D"_s << false << day("2026-01-01") << day("2026-04-01");
    }
    void lastKeptDays()
    {
        QFETCH(QString, period);
        QFETCH(bool, fromYearEnd);
        QFETCH(QDate, created);
        QFETCH(QDate, last);
        const Rule tried = rule(period, fromYearEnd ? Start::YearEnd : Start::Trigger);
        QCOMPARE(lastKeptDay(tried, {created, created}, yearEnd), last);
    }

    void financialYearsThatDoNotEndInDecember()
    {
        const Rule tried = rule(u"P6Y"_s, Start::Trigger, Trigger::FiscalYearEnd);
        QCOMPARE(lastKeptDay(tried, {day("2020-03-31"), day("2020-03-31")}, QDate(2000, 3, 31)), day("2026-03-31"));
        QCOMPARE(lastKeptDay(tried, {day("2020-04-01"), day("2020-04-01")}, QDate(2000, 3, 31)), day("2027-03-31"));
    }

    /// T3, as a rule says it of itself.
    void aRuleSaysWhichOneGoesBeforeIt()
    {
        const QDate today = day("2026-05-12");
        std::vector<Rule> rules {rule(u"P10Y"_s), rule(u"P2Y"_s)};
        const auto standing
            = [&](std::size_t index) { return overlapOf(rules, rules[index], today, yearEnd).standing; };
        QCOMPARE(standing(0), Standing::YieldsToShorter);
        QCOMPARE(standing(1), Standing::Decides);
        rules.push_back(rule(u"P6Y"_s));
        rules[2].isStatutory = true;
        QCOMPARE(standing(0), Standing::YieldsToLaw);
        QCOMPARE(overlapOf(rules, rules[0], today, yearEnd).decides, &rules[2]);
        rules.push_back(rule(u"P8Y"_s));
        rules[3].isStatutory = true;
        QCOMPARE(standing(2), Standing::YieldsToLonger);
        rules[3].isOn = false;
        QCOMPARE(standing(2), Standing::Decides);
        QCOMPARE(standing(3), Standing::Off);
        rules[3].isOn = true;
        rules[3].dataClass = DataClass::Orders;
        QCOMPARE(standing(3), Standing::Alone);
    }

    void eachReadySetHoldsAndKeepsWhatIsOnesOwn()
    {
        Rule own = rule(u"P1Y"_s);
        own.id = freeRuleId({});
        own.basis = u"We decided so"_s;
        for (const QString& set : readySets()) {
            const auto rules = withReadySet(set, withReadySet(u"DE"_s, {own}));
            QCOMPARE(rules.size(), readySet(set).size() + 1);
            QVERIFY(rules.size() > 1);
            QCOMPARE(rules.back(), own);
            for (const Rule& each : rules)
                QVERIFY2(checkRule(each), qPrintable(each.id));
        }
        QCOMPARE(freeRuleId({own}), u"own.2"_s);
    }

    void whatAKindOfDataDoesNotKnowIsNoRule()
    {
        Rule wrong = readySet(u"DE"_s).front();
        wrong.basis.clear();
        QCOMPARE(checkRule(wrong).error().subject, u"rule_basis"_s);
        wrong = readySet(u"DE"_s).front();
        wrong.action = Action::Delete; // sums of past years count them
        QCOMPARE(checkRule(wrong).error().subject, u"rule_action"_s);
        wrong.action = Action::Review;
        wrong.trigger = Trigger::LastActivity;
        QCOMPARE(checkRule(wrong).error().subject, u"rule_from"_s);
    }

    /// T3.
    void theLongestLawWinsElseTheShortest()
    {
        Rule longer = rule(u"P10Y"_s), shorter = rule(u"P2Y"_s), law = rule(u"P6Y"_s), otherLaw = rule(u"P8Y"_s);
        law.isStatutory = otherLaw.isStatutory = true;
        const TriggerDays days {day("2020-01-01"), day("2020-01-01")};
        QCOMPARE(decide({&longer, &shorter}, days, yearEnd).rule, &shorter);
        QCOMPARE(decide({&longer, &shorter, &law}, days, yearEnd).rule, &law);
        QCOMPARE(decide({&law, &shorter, &otherLaw}, days, yearEnd).rule, &otherLaw);
        QCOMPARE(decide({}, days, yearEnd).rule, nullptr);
        Rule same = rule(u"P2Y"_s);
        same.priority = 5;
        QCOMPARE(decide({&shorter, &same}, days, yearEnd).rule, &same);
        QCOMPARE(decide({&same, &shorter}, days, yearEnd).rule, &same);
    }

    /// The border that the database is asked by says the same as the rule, day by day.
    void bordersAgreeWithTheRule()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i) {
            const QString period
                = random.bounded(2) ? u"P%1M"_s.arg(random.bounded(1, 150)) : u"P%1D"_s.arg(random.bounded(1, 900));
            const Rule tried = rule(period, random.bounded(2) ? Start::YearEnd : Start::Trigger,
                random.bounded(2) ? Trigger::Created : Trigger::FiscalYearEnd);
            const QDate end(2000, random.bounded(1, 13), 28);
            const QDate today = day("2026-11-28").addDays(-random.bounded(1500));
            const QDate border = firstKeptDay(tried, today, end);
            const auto isPast = [&](QDate made) { return lastKeptDay(tried, {made, made}, end) < today; };
            QVERIFY(isPast(border.addDays(-1)));
            QVERIFY(!isPast(border));
        }
    }

    void readySetsAreWhole()
    {
        QVERIFY(readySetFile().validFrom.isValid() && readySetFile().checkedOn.isValid());
        QVERIFY(!readySetFile().version.isEmpty());
        for (const QString& set : {u"DE"_s, u"FR"_s, u"UK"_s, u"US-CA"_s, u"neutral"_s}) {
            const auto rules = readySet(set);
            QSet<int> classes;
            QSet<QString> ids;
            for (const Rule& each : rules) {
                classes.insert(static_cast<int>(each.dataClass));
                ids.insert(each.id);
                QCOMPARE(each.jurisdiction, set);
            }
            QCOMPARE(classes.size(), dataClassCount);
            QCOMPARE(ids.size(), qsizetype(rules.size()));
        }
        QVERIFY(readySet(u"XX"_s).empty());
        QCOMPARE(jurisdictionOf(u"GB"_s), u"UK"_s);
        QCOMPARE(jurisdictionOf(u"JP"_s), u"neutral"_s);
        const auto german = readySet(u"DE"_s);
        const auto invoices = std::ranges::find(german, u"de.invoices"_s, &Rule::id);
        QCOMPARE(lastKeptDay(*invoices, {day("2018-05-02"), day("2018-05-02")}, yearEnd), day("2026-12-31"));
        // What was sent about a request: three years from that day, in California as long as its own records (W1).
        const auto letters = std::ranges::find(german, u"de.request_letters"_s, &Rule::id);
        QCOMPARE(lastKeptDay(*letters, {day("2026-05-28"), day("2026-05-28")}, yearEnd), day("2029-05-28"));
        const auto californian = readySet(u"US-CA"_s);
        const auto records = std::ranges::find(californian, u"us.request_letters"_s, &Rule::id);
        QVERIFY(records->isStatutory);
        QCOMPARE(lastKeptDay(*records, {day("2026-05-28"), day("2026-05-28")}, yearEnd), day("2028-05-28"));
    }

    /// Rules of a vault that were made before the program knew a kind of data.
    void whatNoRuleIsAboutIsNamed()
    {
        std::vector<Rule> rules = readySet(u"FR"_s);
        QVERIFY(missingRules(rules, u"DE"_s).empty());
        std::erase_if(rules, [](const Rule& each) { return each.dataClass == DataClass::RequestLetters; });
        rules.front().isOn = false; // switched off is not missing
        const auto missing = missingRules(rules, u"DE"_s);
        QCOMPARE(missing.size(), std::size_t(1));
        QCOMPARE(missing.front().id, u"fr.request_letters"_s); // of the set that was taken
        Rule own = rule(u"P1Y"_s);
        own.id = u"own.1"_s;
        own.jurisdiction = u"own"_s;
        own.dataClass = DataClass::RequestLetters;
        own.trigger = Trigger::LetterSent;
        rules.push_back(own);
        QVERIFY(missingRules(rules, u"DE"_s).empty());
        QCOMPARE(missingRules({own}, u"DE"_s).size(), readySet(u"DE"_s).size() - 1);
    }

    void holdsNeedAMatterAReviewAndPeople()
    {
        const QDate today = day("2026-11-28");
        Hold hold;
        hold.matter = u"Claim"_s;
        hold.reason = u"A letter of a lawyer"_s;
        hold.reviewOn = today.addMonths(12);
        hold.people = {{1}};
        QCOMPARE(faultOf(hold, today), QString());
        hold.reviewOn = today.addMonths(12).addDays(1);
        QCOMPARE(faultOf(hold, today), u"review"_s);
        hold.reviewOn = today;
        QCOMPARE(faultOf(hold, today), u"review"_s);
        hold.reviewOn = today.addDays(1);
        hold.coversEverybody = true;
        QCOMPARE(faultOf(hold, today), u"people"_s);
        hold.people.clear();
        QCOMPARE(faultOf(hold, today), QString());
        hold.matter = u" "_s;
        QCOMPARE(faultOf(hold, today), u"matter"_s);
    }
};

AICMS_TEST(TestRules)
#include "test_rules.moc"
