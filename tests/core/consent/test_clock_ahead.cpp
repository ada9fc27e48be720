// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "core/consent/lowering.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using consent::State;
using test::email;

/// A no that a clock ahead of time recorded counts from the next opening on, not from that clock's day (K4).
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
    qint64 openOn(qint64 days)
    {
        m_desk->clock.set(at(days));
        qint64 count = 0;
        const auto opened = m_desk->write([&](storage::WriteTransaction& tx) {
            const auto catalogue = m_desk->purposes.catalogue();
            consent::LedgerWriter writer(
                tx, m_desk->session, {catalogue, QStringLiteral("DE"), QTimeZone("Europe/Berlin"), {}, true, true});
            count = consent::sayAgainFromAhead(tx, writer, *catalogue);
            writer.finish();
        });
        return opened ? count : -1;
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
        QVERIFY(isUsable(0));
        QCOMPARE(openOn(0), 1);
        QVERIFY(!isUsable(0));
        const consent::Event again = m_desk->ledger.history(m_desk->ada).result()->back().event;
        QCOMPARE(again.how, consent::How::Program);
        // It may be the clock of now that is wrong: no more is said than what is so either way.
        QCOMPARE(again.reason, QStringLiteral("entry 2 is dated later than the clock showed"));
        QCOMPARE(openOn(1), 0); // said once
        QVERIFY(!isUsable(1));
        QVERIFY(!isUsable(701));
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }

    void whoAgreesAfterwardsIsUsedAgain()
    {
        QVERIFY(say(State::Given, -60));
        QVERIFY(say(State::Objected, 700));
        QCOMPARE(openOn(0), 1);
        QVERIFY(say(State::Given, 2));
        QVERIFY(isUsable(2));
        QCOMPARE(openOn(3), 0);
        QVERIFY(isUsable(3));
    }

    /// The clock of now may be the one that is wrong: what a later yes ended is not said again.
    void aClockThatStandsBackTakesNobodysYes()
    {
        QVERIFY(say(State::Given, -60));
        QVERIFY(say(State::Withdrawn, 10));
        QVERIFY(say(State::Given, 20));
        QCOMPARE(openOn(0), 0);
        QVERIFY(isUsable(21));
    }

    void aRestrictionHoldsAtOnce()
    {
        QVERIFY(say(State::Given, -60));
        m_desk->clock.set(at(700));
        consent::GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        QVERIFY(gate.restrict(m_desk->ada, consent::RestrictionGround::UnlawfulUse, {}).result());
        QVERIFY(isUsable(0));
        QCOMPARE(openOn(0), 1);
        QVERIFY(!isUsable(1));
        QCOMPARE(openOn(2), 0);
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

    void whoNeverAgreedIsLeftAlone()
    {
        QVERIFY(say(State::Objected, -5));
        QVERIFY(say(State::Objected, 700));
        QCOMPARE(openOn(0), 0); // what holds now is a no already
    }
};

AICMS_TEST(TestClockAhead)
#include "test_clock_ahead.moc"
