// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_writer.h"
#include "core/consent/lowering.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::State;

/// What the list outside the database takes back again in a restored backup.
class TestLowering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The list knows neither the way nor the witness: the entry makes up neither.
    void whatIsNotKnownIsNotMadeUp()
    {
        test::ConsentDesk desk;
        QVERIFY(desk.record(desk.draft(email, State::Given, 9)));
        consent::Lowering lowering;
        lowering.purpose = email;
        lowering.at = base::UtcTime {desk.noon - 2 * desk.day};
        const auto apply = [&] {
            bool isNeeded = false;
            const auto written = desk.write([&](storage::WriteTransaction& tx) {
                const auto catalogue = desk.purposes.catalogue();
                consent::LedgerWriter writer(
                    tx, desk.session, {catalogue, QStringLiteral("DE"), QTimeZone("Europe/Berlin")});
                isNeeded = consent::applyLowering(writer, *catalogue, desk.ada, lowering, tx.now());
                writer.finish();
            });
            return written && isNeeded;
        };
        QVERIFY(apply());
        const auto history = desk.ledger.history(desk.ada).result();
        QCOMPARE(history->back().event.state, State::Withdrawn);
        QCOMPARE(history->back().event.how, consent::How::Program);
        QVERIFY(!history->back().event.by.isValid());
        QVERIFY(history->front().event.by.isValid());
        QVERIFY(!apply());
        QCOMPARE(desk.read<consent::LedgerCheck>(consent::verifyLedger).firstBad, 0);
    }

    /// A correction that says yes may allow less than what it puts right: by one way only, or no longer.
    void aNarrowerYesTakesThePlaceOfTheWiderOne()
    {
        test::ConsentDesk desk;
        const QString post = QStringLiteral("marketing_post");
        const qint64 wrong = desk.record(desk.draft(post, State::Given, 30));
        const auto now = desk.clock.now();
        consent::Lowering lowering;
        lowering.purpose = post;
        lowering.state = State::Given;
        lowering.corrects = QStringLiteral("there was one");
        lowering.at = base::UtcTime {desk.noon - 900 * desk.day};
        lowering.validUntil = base::UtcTime {desk.noon - 170 * desk.day};
        QVERIFY(!applied(desk, lowering, now, 0)); // what it puts right is not here
        QVERIFY(applied(desk, lowering, now, wrong));
        QCOMPARE(desk.state(post), State::Expired);
        QVERIFY(!applied(desk, lowering, now, wrong)); // once
        QVERIFY(desk.ledger.check().result()->isSound());
    }

    /// What was struck out is struck out here too; that nobody withdrew anything stays true. What would let more count
    /// than the backup does is left.
    void whatWasStruckOutIsNoWithdrawal()
    {
        test::ConsentDesk desk;
        const QString post = QStringLiteral("marketing_post");
        const qint64 yes = desk.record(desk.draft(post, State::Given, 30));
        const auto now = desk.clock.now();
        consent::Lowering strike;
        strike.purpose = post;
        strike.state = State::Unknown;
        strike.corrects = QStringLiteral("there was one");
        strike.at = now;
        QVERIFY(applied(desk, strike, now, yes));
        QCOMPARE(desk.state(post), State::NeverAsked);
        QVERIFY(desk.record(desk.draft(post, State::Given, 20)));
        const qint64 no = desk.record(desk.draft(post, State::Withdrawn, 10));
        QVERIFY(!applied(desk, strike, now, no));
        QCOMPARE(desk.state(post), State::Withdrawn);
    }

    /// A correction that cannot be made again whole, since a refusal would end with it, still brings the objection that
    /// it lets count again: the address stays on the list.
    void anObjectionThatCountsAgainComesByItself()
    {
        test::ConsentDesk desk;
        const QString post = QStringLiteral("marketing_post");
        const qint64 objection = desk.record(desk.draft(post, State::Objected, 30));
        auto refusal = desk.draft(email, State::Refused, 20);
        refusal.corrects = objection;
        const qint64 wrong = desk.record(refusal);
        QVERIFY(wrong > 0);
        QCOMPARE(desk.state(post), State::NeverAsked);
        const auto listed = [&desk](const QString& code) {
            return desk.read<qint64>([&](storage::ReadTransaction& tx) {
                auto rows = tx.query("SELECT count(*) FROM suppression WHERE purpose_id = ?1 AND lifted_by IS NULL",
                    desk.purposes.catalogue()->find(code)->id);
                return rows.next() ? rows.integer(0) : 0;
            });
        };
        QCOMPARE(listed(post), 0);
        const auto now = desk.clock.now();
        consent::Lowering strike;
        strike.purpose = email;
        strike.state = State::Unknown;
        strike.corrects = QStringLiteral("there was one");
        strike.at = now;
        QVERIFY(applied(desk, strike, now, wrong));
        QCOMPARE(desk.state(post), State::Objected);
        QVERIFY(desk.state(email) != State::NeverAsked);
        QVERIFY(desk.ledger.check().result()->isSound());
    }

    /// Another no in its place says nothing of addresses.
    void anObjectionThatCountsAgainComesBesideAnotherNo()
    {
        test::ConsentDesk desk;
        const QString post = QStringLiteral("marketing_post");
        const qint64 objection = desk.record(desk.draft(post, State::Objected, 30));
        auto refusal = desk.draft(email, State::Refused, 20);
        refusal.corrects = objection;
        const qint64 wrong = desk.record(refusal);
        QVERIFY(desk.record(desk.draft(post, State::Refused, 10)));
        const auto now = desk.clock.now();
        consent::Lowering strike;
        strike.purpose = email;
        strike.state = State::Unknown;
        strike.corrects = QStringLiteral("there was one");
        strike.at = now;
        QVERIFY(applied(desk, strike, now, wrong));
        const auto history = desk.ledger.history(desk.ada).result();
        QCOMPARE(history->back().event.state, State::Objected);
        QCOMPARE(history->back().event.at, history->front().event.at);
        QVERIFY(desk.ledger.check().result()->isSound());
    }

    /// What ran out, or was declared not valid, is no withdrawal: she took nothing back, and may be asked again.
    void whatEndedOtherwiseIsNoWithdrawal_data()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("expired") << State::Expired;
        QTest::newRow("not valid") << State::Invalidated;
    }
    void whatEndedOtherwiseIsNoWithdrawal()
    {
        QFETCH(State, state);
        test::ConsentDesk desk;
        const QString post = QStringLiteral("marketing_post");
        QVERIFY(desk.record(desk.draft(post, State::Given, 30)));
        const auto now = desk.clock.now();
        consent::Lowering lowering;
        lowering.purpose = post;
        lowering.state = state;
        lowering.at = base::UtcTime {desk.noon - 2 * desk.day};
        QVERIFY(applied(desk, lowering, now, 0));
        QCOMPARE(desk.state(post), state);
        QCOMPARE(desk.state(post, 3), State::Given);
        QVERIFY(!applied(desk, lowering, now, 0)); // once
        QVERIFY(desk.ledger.check().result()->isSound());
    }

    /// An answer for every way is an answer, too: whoever agreed to one advertising purpose keeps that yes.
    void anObjectionToWhatIsNotHereLeavesWhatWasAgreedTo_data()
    {
        QTest::addColumn<consent::Channel>("way");
        QTest::newRow("any way") << consent::Channel::All;
        QTest::newRow("one way") << consent::Channel::Email;
    }
    void anObjectionToWhatIsNotHereLeavesWhatWasAgreedTo()
    {
        QFETCH(consent::Channel, way);
        test::ConsentDesk desk;
        auto yes = desk.draft(email, State::Given, 30);
        yes.channel = way;
        QVERIFY(desk.record(yes));
        consent::Lowering lowering;
        lowering.purpose = QStringLiteral("club_mail");
        lowering.state = State::Objected;
        lowering.at = base::UtcTime {desk.noon - 2 * desk.day};
        auto kept = consent::KeptObjection::NotNeeded;
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) {
            const auto catalogue = desk.purposes.catalogue();
            consent::LedgerWriter writer(
                tx, desk.session, {catalogue, QStringLiteral("DE"), QTimeZone("Europe/Berlin")});
            kept = consent::keepObjection(writer, *catalogue, desk.ada, lowering, tx.now());
            writer.finish();
        }));
        QVERIFY(kept == consent::KeptObjection::Kept);
        QCOMPARE(desk.state(email), State::Given);
        QCOMPARE(desk.state(QStringLiteral("marketing_post")), State::Objected);
    }

    /// What somebody took back by mistake and then really, on the same day, is two entries.
    void aNoIsNotKnownByOneThatWasStruckOut()
    {
        test::ConsentDesk desk;
        const QString post = QStringLiteral("marketing_post");
        QVERIFY(desk.record(desk.draft(post, State::Given, 30)));
        const auto no = desk.draft(post, State::Withdrawn, 10);
        auto strike = desk.draft(post, State::Unknown, 0);
        strike.corrects = desk.record(no);
        QVERIFY(desk.record(strike));
        QCOMPARE(desk.state(post), State::Given);
        const auto now = desk.clock.now();
        consent::Lowering lowering;
        lowering.purpose = post;
        lowering.at = *no.at;
        QVERIFY(!applied(desk, lowering, now, 0)); // by a list of an earlier program it may be that one
        lowering.entry = QStringLiteral("another one");
        QVERIFY(applied(desk, lowering, now, 0));
        QCOMPARE(desk.state(post), State::Withdrawn);
        QVERIFY(!applied(desk, lowering, now, 0));
    }

private:
    static bool applied(test::ConsentDesk& desk, const consent::Lowering& lowering, base::UtcTime now, qint64 corrected)
    {
        bool isNeeded = false;
        const auto written = desk.write([&](storage::WriteTransaction& tx) {
            const auto catalogue = desk.purposes.catalogue();
            consent::LedgerWriter writer(
                tx, desk.session, {catalogue, QStringLiteral("DE"), QTimeZone("Europe/Berlin")});
            isNeeded = consent::applyLowering(writer, *catalogue, desk.ada, lowering, now, corrected);
            writer.finish();
        });
        return written && isNeeded;
    }
};

AICMS_TEST(TestLowering)
#include "test_lowering.moc"
