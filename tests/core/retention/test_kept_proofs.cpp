// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasure_service.h"
#include "core/retention/kept_orders.h"
#include "core/retention/kept_proofs.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;
using consent::State;

namespace {

const QString number = QStringLiteral("+4930231251");
const QString phonePurpose = QStringLiteral("marketing_phone");

} // namespace

/// K10: what proves that somebody agreed to be telephoned outlives her record, for whoever names the number.
class TestKeptProofs : public QObject {
    Q_OBJECT

    static base::CustomerId caller(ConsentDesk& desk)
    {
        customers::Customer customer;
        customer.givenName = QStringLiteral("Ayla");
        customer.familyName = QStringLiteral("Demirbas");
        customer.emails.push_back({QStringLiteral("ayla.demirbas@example.org")});
        customer.phones.push_back({number, {}, number});
        return desk.add(customer);
    }
    static void say(ConsentDesk& desk, base::CustomerId who, const QString& purpose, State state, qint64 daysAgo)
    {
        auto draft = desk.draft(purpose, state, daysAgo);
        draft.customer = who;
        draft.proof = {consent::ProofKind::Text, QStringLiteral("form 12 with her signature, folder 3"), {}};
        QVERIFY(desk.record(draft));
    }

private Q_SLOTS:
    void theProofIsKeptByTheNumber()
    {
        ConsentDesk desk;
        const auto who = caller(desk);
        say(desk, who, phonePurpose, State::Given, 30);
        say(desk, who, email, State::Given, 30); // nothing wants that one
        const auto before = desk.read<std::optional<retention::KeptGroup>>([&](storage::ReadTransaction& tx) {
            return retention::proofsToKeep(tx, who, base::UtcTime {desk.noon}, QTimeZone::systemTimeZone());
        });
        retention::ErasureService erasures(*desk.database, desk.session);
        const auto certificate = erasures.erase({who}, retention::ErasureGround::NoLongerNeeded).result();
        QVERIFY2(certificate, qPrintable(certificate ? QString() : certificate.error().subject));
        // Read through, the file holds none of her words: they are sealed.
        QCOMPARE(certificate->state, retention::ErasureState::Complete);
        const auto kept = retention::keptOrders(*desk.database, desk.session, certificate->id).result();
        QVERIFY(kept);
        QCOMPARE(kept->size(), std::size_t(1));
        QVERIFY(kept->front().isProof);
        QVERIFY2(before && *before == kept->front(), "what is told beforehand is what is kept");
        QCOMPARE(kept->front().basis, QStringLiteral("UWG § 7a"));
        QCOMPARE(kept->front().orders, 1);
        const QDate today = base::UtcTime {desk.noon}.toDateTime().date();
        QCOMPARE(kept->front().until, today.addMonths(60)); // it could have been used until today
        const auto proofs = retention::keptProofs(*desk.database, desk.session, number).result();
        QVERIFY(proofs);
        QCOMPARE(proofs->size(), std::size_t(1));
        QCOMPARE(proofs->front().proof, QStringLiteral("form 12 with her signature, folder 3"));
        QCOMPARE(proofs->front().purpose, phonePurpose);
        QCOMPARE(proofs->front().at.microseconds, desk.noon - 30 * desk.day);
        QVERIFY(retention::keptProofs(*desk.database, desk.session, QStringLiteral("+4930231252")).result()->empty());
        desk.become(QStringLiteral("staff"));
        QVERIFY(!retention::keptProofs(*desk.database, desk.session, number).result());
        // Until its last day.
        for (const int more : {0, 1}) {
            const QDate day = today.addMonths(60).addDays(more);
            QVERIFY(desk.write([day](storage::WriteTransaction& tx) { retention::dropEndedProofs(tx, day); }));
            QCOMPARE(desk.number("SELECT COUNT(*) FROM kept_proof"), 1 - more);
        }
    }

    /// Its last day is one of the business' own calendar: there it is tomorrow already.
    void theDayIsTheBusinesses()
    {
        ConsentDesk desk;
        const auto who = caller(desk);
        say(desk, who, phonePurpose, State::Given, 30);
        retention::ErasureService erasures(*desk.database, desk.session, QTimeZone("Pacific/Kiritimati"));
        const auto certificate = erasures.erase({who}, retention::ErasureGround::NoLongerNeeded).result();
        QVERIFY(certificate);
        const auto kept = retention::keptOrders(*desk.database, desk.session, certificate->id).result();
        QCOMPARE(kept->front().until, base::UtcTime {desk.noon}.toDateTime().date().addDays(1).addMonths(60));
    }

    void whatEndedLongAgoIsNotKept()
    {
        ConsentDesk desk;
        const auto old = caller(desk);
        say(desk, old, phonePurpose, State::Given, 7 * 366);
        say(desk, old, phonePurpose, State::Withdrawn, 6 * 366);
        retention::ErasureService erasures(*desk.database, desk.session);
        QVERIFY(erasures.erase({old}, retention::ErasureGround::NoLongerNeeded).result());
        QCOMPARE(desk.number("SELECT COUNT(*) FROM kept_proof"), 0);
        // Withdrawn two years ago: three years more.
        const auto later = caller(desk);
        say(desk, later, phonePurpose, State::Given, 3 * 366);
        say(desk, later, phonePurpose, State::Withdrawn, 2 * 366);
        QVERIFY(erasures.erase({later}, retention::ErasureGround::NoLongerNeeded).result());
        QCOMPARE(desk.number("SELECT COUNT(*) FROM kept_proof"), 1);
    }
};

AICMS_TEST(TestKeptProofs)
#include "test_kept_proofs.moc"
