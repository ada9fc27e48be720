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
                isNeeded = consent::applyLowering(writer, *catalogue, desk.ada, lowering);
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
};

AICMS_TEST(TestLowering)
#include "test_lowering.moc"
