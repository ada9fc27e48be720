// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "core/consent/ledger_export.h"
#include "core/consent/record_rules.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aicms;
using consent::State;
using test::email;

/// A no that a clock ahead of the present one recorded counts at once, not from that clock's day (K4).
class TestClockAhead : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;

    base::UtcTime at(qint64 days) const { return {test::ConsentDesk::noon + days * test::ConsentDesk::day}; }
    /// By the clock of that day, received there and then.
    qint64 say(State state, qint64 days, base::CustomerId who = {})
    {
        m_desk->clock.set(at(days));
        consent::EventDraft draft;
        draft.customer = who.isValid() ? who : m_desk->ada;
        draft.purpose = email;
        draft.state = state;
        draft.reason = QStringLiteral("test");
        return m_desk->record(draft);
    }
    bool isUsable(qint64 days, base::CustomerId who = {})
    {
        consent::GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        m_desk->clock.set(at(days));
        const auto all = gate.who(email, at(days)).result().value();
        const base::CustomerId person = who.isValid() ? who : m_desk->ada;
        const bool isListed = std::ranges::find(all, person) != all.end();
        if (gate.may(email, person, at(days)).result()->isAllowed != isListed)
            qFatal("one by one and the set differ");
        return isListed;
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::ConsentDesk>(); }

    void aWithdrawalCountsAtOnce()
    {
        QVERIFY(say(State::Given, -60));
        QVERIFY(say(State::Withdrawn, 700)); // the clock ran ahead by two years
        QVERIFY(!isUsable(0));
        QVERIFY(!isUsable(1));
        QVERIFY(!isUsable(701));
        consent::GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        m_desk->clock.set(at(0));
        const auto said = gate.may(email, m_desk->ada, at(0)).result();
        QCOMPARE(said->reason, consent::GateReason::Withdrawn);
        QCOMPARE(said->event, 2);
        QVERIFY(gate.may(email, m_desk->ada, at(-5)).result()->isAllowed); // what held, held
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }

    /// It is the clock of now that stands behind: nothing is written for it, so that no later question finds another
    /// past, and nobody who took her yes back is used meanwhile.
    void aClockThatStandsBehindRewritesNothing()
    {
        QVERIFY(say(State::Given, -500));
        const base::CustomerId ben = m_desk->addPerson(QStringLiteral("Ben"));
        QVERIFY(say(State::Given, -500, ben));
        QVERIFY(say(State::Withdrawn, -10));
        const std::vector<consent::HistoryEntry> before = m_desk->ledger.history(m_desk->ada).result().value();
        QVERIFY(!isUsable(-400));
        QVERIFY(isUsable(-400, ben));
        const std::vector<consent::HistoryEntry> after = m_desk->ledger.history(m_desk->ada).result().value();
        QCOMPARE(after.size(), before.size());
        m_desk->clock.set(at(0));
        consent::GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        QVERIFY(gate.may(email, m_desk->ada, at(-300)).result()->isAllowed);
        QVERIFY(!isUsable(0));
    }

    /// A withdrawal with the day for which somebody says it (K2): that day is kept, whatever the clock did.
    void theTimeThatWasSaidIsKept()
    {
        QVERIFY(say(State::Given, 30)); // by a clock a month ahead
        m_desk->clock.set(at(0));
        consent::EventDraft draft = m_desk->draft(email, State::Withdrawn, 0);
        draft.at = base::UtcTime {at(0).microseconds - 7'200'000'000};
        QVERIFY(m_desk->record(draft));
        const consent::Event told = m_desk->ledger.history(m_desk->ada).result()->back().event;
        QCOMPARE(told.at, *draft.at);
        QCOMPARE(told.recordedAt, at(0));
        for (const qint64 day : {0, 29, 30, 31, 60})
            QVERIFY(!isUsable(day));
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }

    /// A fast clock recorded the yes, dated on the day on which it was said, and a slow one the no. It is the later
    /// entry, and nobody can tell the two clocks apart: it ends that yes from its own moment on.
    void aNoOfASlowClockEndsTheYesOfAFastOne_data()
    {
        QTest::addColumn<State>("no");
        QTest::addColumn<bool>("hasMore"); // entries that make the fast clock the one of most of them
        QTest::newRow("withdrawn") << State::Withdrawn << false;
        QTest::newRow("objected") << State::Objected << false;
        QTest::newRow("most by the fast clock") << State::Withdrawn << true;
    }
    void aNoOfASlowClockEndsTheYesOfAFastOne()
    {
        QFETCH(State, no);
        QFETCH(bool, hasMore);
        m_desk->clock.set(at(100));
        QVERIFY(m_desk->record(m_desk->draft(email, State::Given, 10)));
        for (int more = hasMore ? 3 : 0; more > 0; --more)
            QVERIFY(m_desk->record(m_desk->draft(QStringLiteral("marketing_post"), State::Given, 10 + more)));
        QVERIFY(say(no, -82));
        for (const qint64 day : {0, 1, 99, 100, 101, 400})
            QVERIFY2(!isUsable(day), qPrintable(QString::number(day)));
        m_desk->clock.set(at(0));
        QCOMPARE(m_desk->state(email), no);
        QVERIFY(say(State::Requested, 0));
        QVERIFY(!isUsable(0));
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
        QVERIFY(say(State::Given, 1)); // whoever agrees again is used again
        QVERIFY(isUsable(1));
    }

    void whoAgreesAfterwardsIsUsedAgain()
    {
        QVERIFY(say(State::Given, -60));
        QVERIFY(say(State::Objected, 700));
        QVERIFY(!isUsable(0));
        QVERIFY(say(State::Given, 2));
        QVERIFY(isUsable(2));
        QVERIFY(isUsable(3));
    }

    /// A yes that is still to come frees no address that somebody shares with the one who said it.
    void aYesOfAClockAheadFreesNoAddressBefore()
    {
        const QStringList shared {QStringLiteral("home@example.org")};
        m_desk->setEmails(m_desk->ada, shared);
        const auto twin = m_desk->addPerson(QStringLiteral("Twin"));
        m_desk->setEmails(twin, shared);
        QVERIFY(say(State::Given, -10, twin));
        QVERIFY(say(State::Objected, 0));
        QVERIFY(say(State::Given, 2));
        consent::GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        const auto reached = [&](qint64 days) {
            m_desk->clock.set(at(days));
            return gate.reach(email, m_desk->clock.now(), consent::Channel::Email).result()->people;
        };
        QCOMPARE(reached(1), std::vector<base::CustomerId> {});
        QCOMPARE(gate.suppressed(twin, email).result().value(), shared);
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
        QCOMPARE(reached(3), (std::vector<base::CustomerId> {m_desk->ada, twin}));
        QCOMPARE(gate.suppressed(twin, email).result().value(), QStringList());
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
    }

    /// A yes that was entered by mistake and struck out ends no no, whatever a clock ahead had dated before (K4).
    void aYesThatWasAMistakeEndsNoNo()
    {
        QVERIFY(say(State::Given, 30));
        QVERIFY(say(State::Withdrawn, 0));
        const qint64 mistake = say(State::Given, 10);
        QVERIFY(isUsable(31));
        m_desk->clock.set(at(12));
        consent::EventDraft strike = m_desk->draft(email, State::Unknown, -12);
        strike.corrects = mistake;
        QVERIFY(m_desk->record(strike));
        for (const qint64 day : {12, 29, 30, 31, 60})
            QVERIFY2(!isUsable(day), qPrintable(QString::number(day)));
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
    }

    /// A clock that stands behind lets in a no of whatever day; what is put in the place of an entry is of a day that
    /// has come, as ever.
    void aCorrectionIsOfNoDayToCome()
    {
        const qint64 yes = say(State::Given, -60);
        QVERIFY(say(State::Renewed, 700));
        m_desk->clock.set(at(0));
        consent::EventDraft correction = m_desk->draft(email, State::Refused, -30);
        correction.corrects = yes;
        QCOMPARE(test::errorOf(m_desk->ledger.record(correction).result()).subject,
            consent::refusalCode(consent::Refusal::FutureDate));
        correction.at = at(-60);
        QVERIFY(m_desk->record(correction));
    }

    /// Two yeses of a clock ahead: from the first to the second nobody is named either, and the address stays on the
    /// list (O3), whatever else is recorded meanwhile.
    void noYesOfAClockAheadIsLeftOut()
    {
        const QString address = QStringLiteral("ada@example.org");
        m_desk->setEmails(m_desk->ada, {address});
        QVERIFY(say(State::Given, 20));
        QVERIFY(say(State::Renewed, 30));
        QVERIFY(say(State::Objected, 0));
        for (const qint64 day : {0, 19, 20, 25, 29, 30, 40})
            QVERIFY2(!isUsable(day), qPrintable(QString::number(day)));
        QVERIFY(say(State::Requested, 25));
        QVERIFY(m_desk->read<bool>([&](storage::ReadTransaction& tx) {
            return consent::SuppressionList(tx).hasEmail(address, m_desk->purposes.catalogue()->find(email)->id);
        }));
        m_desk->clock.set(at(35));
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
    }

    /// Whoever takes the entries elsewhere is told when a no counts last, and reads the same there.
    void anExportSaysWhenANoCountsLast()
    {
        QVERIFY(say(State::Given, 30));
        QVERIFY(say(State::Withdrawn, 0));
        consent::ReceiptService receipts(*m_desk->database, m_desk->session);
        const auto dayOf = [&](qint64 entry, const char* name) {
            consent::LedgerExport what;
            what.entry = entry;
            what.format = consent::LedgerFormat::Json;
            const QByteArray text = receipts.exportText(what).result().value();
            return QJsonDocument::fromJson(text).object()[QLatin1String(name)].toString().left(10);
        };
        const auto day = [this](qint64 days) { return at(days).toDateTime().date().toString(Qt::ISODate); };
        QCOMPARE(dayOf(2, "at"), day(0));
        QCOMPARE(dayOf(2, "read_at"), day(30));
        QCOMPARE(dayOf(1, "read_at"), dayOf(1, "at"));
    }

    /// What a later yes ended says nothing any more.
    void aClockThatStandsBackTakesNobodysYes()
    {
        QVERIFY(say(State::Given, -60));
        QVERIFY(say(State::Withdrawn, 10));
        QVERIFY(say(State::Given, 20));
        QVERIFY(isUsable(0));
        QVERIFY(isUsable(21));
    }

    /// By memory as by the tables, one by one as in a set.
    void aRestrictionHoldsAtOnce()
    {
        QVERIFY(say(State::Given, -60));
        m_desk->clock.set(at(700));
        consent::GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        QVERIFY(gate.restrict(m_desk->ada, consent::RestrictionGround::UnlawfulUse, {}).result());
        QVERIFY(!isUsable(0));
        QVERIFY(!isUsable(1));
        m_desk->clock.set(at(0));
        gate.keepAnswers().waitForFinished();
        QVERIFY(gate.keptBytes() > 0);
        QVERIFY(gate.who(email, at(0)).result()->empty());
        QVERIFY(!gate.may(email, m_desk->ada, at(0)).result()->isAllowed);
        QCOMPARE(gate.restrictions(m_desk->ada).result()->front().from, at(700)); // nothing is moved
        QVERIFY(gate.lift(m_desk->ada, at(-1), QStringLiteral("settled")).result());
        QVERIFY(isUsable(1));
    }

    /// Whoever stands in the bin is in it, whatever day the clock had when she was put there.
    void theBinHoldsAtOnce()
    {
        QVERIFY(say(State::Given, -60));
        m_desk->clock.set(at(700));
        QVERIFY(m_desk->service.remove({m_desk->ada}).result());
        QVERIFY(!isUsable(0));
        QVERIFY(!isUsable(699));
        QVERIFY(!isUsable(701));
        m_desk->clock.set(at(0));
        consent::GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        QVERIFY(gate.may(email, m_desk->ada, at(0)).result()->reason == consent::GateReason::InBin);
        QVERIFY(
            gate.may(email, m_desk->ada, at(-5)).result()->reason == consent::GateReason::InBin); // nobody knows when
        QVERIFY(gate.who(email, at(-5)).result()->empty());
        QCOMPARE(gate.heldAt(email, {at(-5), at(0)}).result().value(), (std::vector<qint64> {0, 0}));
        QVERIFY(m_desk->service.restore({m_desk->ada}).result());
        QVERIFY(isUsable(1));
    }

    /// By a clock that goes right it counts from then on, and not before.
    void theBinHasADay()
    {
        QVERIFY(say(State::Given, -60));
        m_desk->clock.set(at(-3));
        QVERIFY(m_desk->service.remove({m_desk->ada}).result());
        m_desk->clock.set(at(0));
        consent::GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        QCOMPARE(gate.who(email, at(-4)).result()->size(), std::size_t(1));
        QVERIFY(gate.who(email, at(-2)).result()->empty());
    }
};

AICMS_TEST(TestClockAhead)
#include "test_clock_ahead.moc"
