// SPDX-License-Identifier: GPL-3.0-or-later
// That nothing is said to be done that was not, for nobody else, and that what is still owed stays in sight.
#include "core/requests/package_service.h"
#include "tests/core/requests/register_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using test::Register;
using test::operator""_s;

class TestDoneAndOwed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is answered was done here, or whoever says so says how it was done elsewhere: one rule for every kind.
    void nothingIsSaidToBeDoneThatWasNot_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("regime");
        const auto row = [](Kind kind, Regime regime) {
            QTest::newRow(qPrintable(kindCode(kind))) << static_cast<int>(kind) << static_cast<int>(regime);
        };
        for (const Kind kind : {Kind::Access, Kind::Rectification, Kind::Restriction, Kind::Portability,
                 Kind::Objection, Kind::ObjectionMarketing, Kind::AdmReview, Kind::ConsentWithdrawal})
            row(kind, Regime::EuGdpr);
        row(Kind::OptOutSaleShare, Regime::Ccpa);
        row(Kind::LimitSensitive, Regime::Ccpa);
        row(Kind::ComplaintController, Regime::UkGdpr);
    }
    void nothingIsSaidToBeDoneThatWasNot()
    {
        QFETCH(const int, kind);
        QFETCH(const int, regime);
        Register desk;
        desk.clock.advance(60 * Register::day); // the complaint of the United Kingdom is known since June
        RequestDraft draft = desk.draft(static_cast<Kind>(kind), {2026, 7, 1});
        draft.regimes = {static_cast<Regime>(regime)};
        draft.lawsReason = u"lives there"_s;
        const RequestId id = desk.open(draft).id;
        QCOMPARE(desk.move(id, Move::ShowIdentity, {}, u"known"_s), QString());
        const auto decide = [&](const QString& outcome, const QString& how) {
            const auto moved = desk.requests.move(id, {Move::Decide, {}, 0, 0, outcome, how}).result();
            return moved ? QString() : moved.error().subject;
        };
        QCOMPARE(decide(u"granted"_s, u" "_s), u"request.not_done"_s);
        QCOMPARE(decide(u"nothing_held"_s, {}), u"request.not_done"_s);
        QCOMPARE(desk.view(id).request.items.front().outcome, Outcome::Open);
        QCOMPARE(decide(u"granted"_s, u"by the lawyer, on paper"_s), QString());
        const RequestView view = desk.view(id);
        QCOMPARE(view.request.items.front().text, u"by the lawyer, on paper"_s);
        QCOMPARE(view.events.back().text, u"by the lawyer, on paper"_s);
        QVERIFY(desk.auditLines().filter(u"request.decide"_s).join(u' ').contains(u"by_hand"_s));
    }

    void aCopyCountsOnceItWasPackedAndSent()
    {
        Register desk;
        const RequestId id = desk.open(desk.draft(Kind::Access, {2026, 5, 4})).id;
        QCOMPARE(desk.move(id, Move::ShowIdentity, {}, u"known"_s), QString());
        const auto grant = [&] {
            const auto moved = desk.requests.move(id, {Move::Decide, {}, 0, 0, u"granted"_s}).result();
            return moved ? QString() : moved.error().subject;
        };
        QCOMPARE(desk.move(id, Move::Note, {}, exportPacked), QString());
        QCOMPARE(grant(), u"request.not_done"_s);
        QCOMPARE(desk.move(id, Move::Note, {}, exportSent), QString());
        QCOMPARE(grant(), QString());
        QVERIFY(!desk.auditLines().filter(u"request.decide"_s).join(u' ').contains(u"by_hand"_s));
    }

    /// A copy for one person never goes to another who was linked by mistake: who it is is checked anew, what was begun
    /// for the first is forgotten, and the laws are those of the second.
    void anotherPersonIsCheckedAnew()
    {
        Register desk;
        customers::Customer other;
        other.givenName = u"Gloria"_s;
        other.familyName = u"Okafor"_s;
        customers::Address leeds;
        leeds.country = u"GB"_s;
        other.addresses = {leeds};
        const base::CustomerId gloria = desk.add(other);
        const QString number = QString::number(gloria.value);
        const RequestId id = desk.open(desk.draft(Kind::Access, {2026, 5, 4})).id;
        QCOMPARE(desk.move(id, Move::ShowIdentity, {}, u"known"_s), QString());
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) {
            tx.execute("INSERT INTO request_export (request_id, at, content) VALUES (?1, 1, '{}')", id);
            tx.execute("INSERT INTO request_deletion (request_id, at, content) VALUES (?1, 1, '{}')", id);
        }));
        QCOMPARE(desk.move(id, Move::LinkPerson, {}, QString::number(desk.hannah.value)), QString());
        QVERIFY(desk.view(id).request.standing.isIdentified); // the same person as before
        QCOMPARE(desk.move(id, Move::LinkPerson, {}, number), QString());
        const RequestView view = desk.view(id);
        QCOMPARE(view.request.customer, gloria);
        QVERIFY(!view.request.standing.isIdentified);
        QCOMPARE(fold(view.events), view.request.standing);
        QCOMPARE(view.request.regimes, (std::vector<Regime> {Regime::EuGdpr, Regime::UkGdpr}));
        QCOMPARE(view.events.back().code, number + u" instead"_s);
        QCOMPARE(
            desk.number("SELECT (SELECT COUNT(*) FROM request_export) + (SELECT COUNT(*) FROM request_deletion)"), 0);
        // Once something was done for her, nobody takes her place.
        const QString first = QString::number(desk.hannah.value);
        QCOMPARE(desk.move(id, Move::Note, {}, exportPacked), QString());
        QCOMPARE(desk.move(id, Move::LinkPerson, {}, first), u"request.carried_out"_s);
        const RequestId decided = desk.open(desk.draft(Kind::Restriction, {2026, 5, 4})).id;
        QCOMPARE(desk.move(decided, Move::ShowIdentity, {}, u"known"_s), QString());
        QCOMPARE(desk.move(decided, Move::Decide, {}, u"granted"_s, 0), QString());
        QCOMPARE(desk.move(decided, Move::LinkPerson, {}, number), u"request.carried_out"_s);
    }

    void aStrangersLawsFollowThePerson()
    {
        Register desk;
        customers::Customer gloria;
        gloria.givenName = u"Gloria"_s;
        customers::Address leeds;
        leeds.country = u"GB"_s;
        gloria.addresses = {leeds};
        const QString number = QString::number(desk.add(gloria).value);
        RequestDraft draft = desk.draft(Kind::Access, {2026, 5, 4});
        draft.customer = {};
        draft.personName = u"G."_s;
        const RequestId byCountry = desk.open(draft).id;
        QCOMPARE(desk.move(byCountry, Move::ShowIdentity, {}, u"documents"_s), QString());
        QCOMPARE(desk.move(byCountry, Move::LinkPerson, {}, number), QString());
        QCOMPARE(desk.view(byCountry).request.regimes, (std::vector<Regime> {Regime::EuGdpr, Regime::UkGdpr}));
        QVERIFY(desk.view(byCountry).request.standing.isIdentified); // nobody else was thought to ask
        draft.regimes = {Regime::Lgpd};
        draft.lawsReason = u"lives in Recife"_s;
        const RequestId chosen = desk.open(draft).id;
        QCOMPARE(desk.move(chosen, Move::LinkPerson, {}, number), QString());
        QCOMPARE(desk.view(chosen).request.regimes, std::vector<Regime> {Regime::Lgpd});
    }

    /// R8: after the acknowledgement no day is named, and the outcome is owed all the same.
    void anAcknowledgedComplaintStaysInSight()
    {
        Register desk;
        desk.clock.advance(60 * Register::day); // 27 July
        const auto complain = [&](QDate received) {
            RequestDraft draft = desk.draft(Kind::ComplaintController, received);
            draft.regimes = {Regime::UkGdpr};
            draft.lawsReason = u"lives in Leeds"_s;
            return desk.open(draft).id;
        };
        const RequestId early = complain({2026, 7, 1});
        const RequestId late = complain({2026, 6, 22});
        const RequestId dated = desk.open(desk.draft(Kind::Access, {2026, 7, 6})).id; // due on 6 August
        const RequestId waiting = desk.open(desk.draft(Kind::Access, {2026, 7, 6})).id;
        QCOMPARE(desk.move(waiting, Move::AskIdentity), QString());
        QCOMPARE(desk.move(early, Move::Acknowledge, {2026, 7, 2}), QString());
        QCOMPARE(desk.move(late, Move::Acknowledge, {2026, 7, 20}), QString());
        const RequestView view = desk.view(early);
        QVERIFY(!view.request.dueOn.isValid());
        QCOMPARE(view.request.owedSince, QDate(2026, 7, 2));
        const auto ids = desk.requests.ids(Queue::Open).result().value();
        QCOMPARE(ids, (std::vector<RequestId> {early, late, dated, waiting}));
        const auto rows = desk.requests.rows(ids).result().value();
        QCOMPARE(rows[1].owedSince, QDate(2026, 7, 20));
        QVERIFY(!rows[2].owedSince.isValid() && !rows[3].owedSince.isValid());
        const QueueFigures figures = desk.requests.figures({2026, 7, 27}).result().value();
        QCOMPARE(figures.owed, 2);
        QCOMPARE(figures.waiting, 1);
        QCOMPARE(figures.open(), 4);
        QCOMPARE(desk.move(early, Move::Decide, {2026, 7, 21}, u"granted"_s, 0), QString());
        QCOMPARE(desk.view(early).request.owedSince, QDate(2026, 7, 21)); // decided, and not closed yet
        QCOMPARE(desk.move(early, Move::AskClarification), QString());
        QVERIFY(!desk.view(early).request.owedSince.isValid());
        QCOMPARE(desk.move(early, Move::Withdraw), QString());
        QVERIFY(!desk.view(early).request.owedSince.isValid());
    }

    /// A consent that was taken back and carried out is not due any more, and is not forgotten either.
    void aWithdrawalThatWasCarriedOutIsStillToBeClosed()
    {
        Register desk;
        const RequestId id = desk.open(desk.draft(Kind::ConsentWithdrawal, {2026, 5, 26})).id;
        QCOMPARE(desk.move(id, Move::Decide, {2026, 5, 27}, u"granted"_s, 0), QString());
        QVERIFY(!desk.view(id).request.dueOn.isValid());
        QCOMPARE(desk.view(id).request.owedSince, QDate(2026, 5, 27));
    }

    /// R5a: the register tells the clock of the fee that was asked for, and of its payment.
    void aFeeStopsTheClockOfTheUnitedKingdom()
    {
        Register desk;
        RequestDraft draft = desk.draft(Kind::Access, {2026, 5, 4});
        draft.regimes = {Regime::UkGdpr};
        draft.lawsReason = u"lives in Leeds"_s;
        const RequestId id = desk.open(draft).id;
        QCOMPARE(desk.requests.move(id, {Move::AskFee}).result().error().subject, u"request.reason_missing"_s); // F2
        QCOMPARE(desk.move(id, Move::AskFee, {2026, 5, 6}), QString());
        QVERIFY(!desk.view(id).request.dueOn.isValid());
        QCOMPARE(desk.move(id, Move::ReceiveFee, {2026, 5, 20}), QString());
        QCOMPARE(desk.view(id).request.dueOn, QDate(2026, 6, 22)); // a month from that day, which is a Saturday
    }

    /// What was decided about texts of others names them: it goes with the end of the request.
    void whatWasDecidedForACopyGoesWithTheRequest()
    {
        Register desk;
        const RequestId id = desk.open(desk.draft(Kind::Access, {2026, 5, 4})).id;
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) {
            tx.execute("INSERT INTO request_export (request_id, at, content) VALUES (?1, 1, '{}')", id);
        }));
        QCOMPARE(desk.move(id, Move::Note), QString());
        QCOMPARE(desk.number("SELECT COUNT(*) FROM request_export"), 1);
        QCOMPARE(desk.move(id, Move::Withdraw), QString());
        QCOMPARE(desk.number("SELECT COUNT(*) FROM request_export"), 0);
    }

    /// A look at everything is logged when it shows something: one that was refused before does not count for it.
    void aRefusedLookDoesNotHideTheNext()
    {
        Register desk;
        purposes::PurposesService purposes(*desk.database, desk.session, u"DE"_s);
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) { purposes.start(tx); }));
        PackageService packages(
            *desk.database, desk.session, purposes, u"Lindenhof Cycles"_s, u"DE"_s, QTimeZone("Europe/Berlin"));
        const RequestId id = desk.open(desk.draft(Kind::Access, {2026, 5, 4})).id;
        QCOMPARE(packages.collect(id).result().error().subject, u"request.not_identified"_s);
        QCOMPARE(desk.move(id, Move::ShowIdentity, {}, u"known"_s), QString());
        QVERIFY(packages.collect(id).result());
        QVERIFY(packages.collect(id).result());
        QCOMPARE(desk.auditLines().filter(u"request.collect"_s).size(), 1);
    }
};

AICMS_TEST(TestDoneAndOwed)
#include "test_done_and_owed.moc"
