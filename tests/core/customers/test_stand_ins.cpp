// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_writer.h"
#include "core/customers/stand_ins.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;

/// Rows that a salvaged vault refers to and no longer has.
class TestStandIns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// By a day long past a rule of retention would remove a living person, only because her row was damaged.
    void nobodyIsOldBecauseOfADamagedRow()
    {
        test::OpenedVault vault;
        QVERIFY(vault.write([](storage::WriteTransaction& tx) {
            QVERIFY(customers::makeStandIns(tx, QStringLiteral("customer"), {900}));
            QVERIFY(customers::makeStandIns(tx, QStringLiteral("provenance"), {901, 902}));
        }));
        QCOMPARE(vault.service.open({900}).result()->createdAt, vault.clock.now());
        QCOMPARE(vault.number("SELECT COUNT(DISTINCT at) FROM provenance WHERE id IN (901, 902)"), 2);
        const qint64 oldest = vault.number("SELECT MIN(at) FROM provenance WHERE id IN (901, 902)");
        QVERIFY(vault.clock.now().microseconds - oldest < 1'000'000);
    }
};

AICMS_TEST(TestStandIns)
#include "test_stand_ins.moc"
