// SPDX-License-Identifier: GPL-3.0-or-later
// Opt-outs of people whose data nobody gets yet.
#include "core/requests/flows_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using consent::GateReason;
using consent::State;
using test::operator""_s;

namespace {

const QString sharingUse = QStringLiteral("third_party_sharing");

class OptOutDesk : public test::ConsentDesk {
public:
    /// A browser's signal of a Californian; empty: it was carried out.
    QString optOut(base::CustomerId who)
    {
        RequestDraft draft;
        draft.customer = who;
        draft.kinds = {Kind::OptOutSaleShare};
        draft.received = QDate(2026, 5, 20);
        draft.regimes = {Regime::Ccpa};
        draft.lawsReason = u"lives in California"_s;
        draft.arrivedBy = ArrivedBy::Signal;
        const RequestId id = register_.open(draft).result()->id;
        const auto stops = flows.open(id).result()->front().stops;
        if (stops.size() != 1 || stops.front().purpose != sharingUse || !stops.front().isMeant)
            return u"no use is meant"_s;
        const auto stopped = flows.stop(id, 0, {sharingUse}, {}).result();
        return stopped ? QString() : stopped.error().subject;
    }
    GateReason may(base::CustomerId who) { return gate.may(sharingUse, who, clock.now()).result()->reason; }

    const QTimeZone zone {"Europe/Berlin"};
    consent::GateService gate {*database, session, purposes, zone};
    RequestsService register_ {*database, session, u"DE"_s, zone};
    FlowsService flows {*database, session, {purposes, service, ledger, gate}, u"DE"_s, zone};
};

} // namespace

class TestOptOuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What begins later leaves out who said no before, and nobody asks her again for a year (C5, C6).
    void theLedgerHasItBeforeAnybodyGetsTheData()
    {
        OptOutDesk desk;
        QVERIFY(desk.record(desk.draft(sharingUse, State::Given, 30)));
        QCOMPARE(desk.may(desk.ada), GateReason::ConsentGiven);
        QCOMPARE(desk.optOut(desk.ada), QString());
        QCOMPARE(desk.may(desk.ada), GateReason::OptedOut);
    }

    void neverAskedCountsToo()
    {
        OptOutDesk desk;
        customers::Customer never;
        never.givenName = u"Alice"_s;
        never.familyName = u"Gray"_s;
        const auto alice = desk.add(never);
        QCOMPARE(desk.optOut(alice), QString());
        QCOMPARE(desk.may(alice), GateReason::OptedOut);
    }

    /// Switched off is not gone: it may come back.
    void aUseThatIsSwitchedOffCountsToo()
    {
        OptOutDesk desk;
        purposes::Purpose use = *desk.purposes.catalogue()->find(sharingUse);
        use.isOn = false;
        QVERIFY(desk.purposes.change(use).result());
        QCOMPARE(desk.optOut(desk.ada), QString());
    }
};

AICMS_TEST(TestOptOuts)
#include "test_opt_outs.moc"
