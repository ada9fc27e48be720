// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger that was saved as CSV and changed on its way does not come back in without a word.
#include "core/consent/ledger_export.h"
#include "tests/core/consent/import_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using aicms::test::write;
using consent::ConsentImportResult;
using consent::State;

class TestExportCheck : public QObject {
    Q_OBJECT

    static customers::Customer mia()
    {
        customers::Customer customer;
        customer.givenName = QStringLiteral("Mia");
        customer.uuid = QStringLiteral("11111111-2222-4333-8444-555555555555");
        return customer;
    }
    /// Header, a yes and the no that ends it, each a line.
    static QList<QByteArray> exported()
    {
        test::ConsentDesk desk;
        const auto person = desk.add(mia());
        for (const State state : {State::Given, State::Withdrawn}) {
            auto draft = desk.draft(email, state, state == State::Given ? 20 : 10);
            draft.customer = person;
            desk.record(draft);
        }
        consent::ReceiptService receipts(*desk.database, desk.session);
        consent::LedgerExport what;
        what.format = consent::LedgerFormat::Csv;
        QList<QByteArray> lines = receipts.exportText(what).result().value().split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }
    struct There {
        test::ConsentDesk desk;
        base::CustomerId person = desk.add(mia());
        base::Result<ConsentImportResult> take(const QList<QByteArray>& lines)
        {
            consent::ConsentImportService service(
                *desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
            return service.run({write(desk, lines.join('\n') + '\n'), consent::ownExportMapping(), false}).result();
        }
        State state() { return desk.state(email, 0, person); }
    };

private Q_SLOTS:
    void aSavedLedgerComesBackAsItWas()
    {
        There there;
        const QList<QByteArray> lines = exported();
        QCOMPARE(lines.size(), 3);
        const auto result = there.take(lines);
        QVERIFY(result);
        QCOMPARE(result->recorded, 2);
        QVERIFY(!result->isUnchecked && result->quarantine.empty() && result->kept.empty());
        QCOMPARE(there.state(), State::Withdrawn);
    }

    void aChangedYesIsSetAside()
    {
        There there;
        QList<QByteArray> lines = exported();
        lines[2].replace(",withdrawn,", ",given,");
        const auto result = there.take(lines);
        QVERIFY(result);
        QCOMPARE(result->recorded, 1);
        QCOMPARE(result->quarantine.size(), 1U);
        QCOMPARE(result->quarantine.front().reason, QStringLiteral("altered"));
        QCOMPARE(result->mayBeNo, 1); // it was one
        QVERIFY(result->needsALook());
    }

    void aChangedNoCountsAndIsNamed()
    {
        There there;
        QList<QByteArray> lines = exported();
        lines[1].replace(",given,", ",refused,");
        const auto result = there.take(lines);
        QVERIFY(result);
        QCOMPARE(result->recorded, 2);
        QVERIFY(std::ranges::any_of(result->kept, [](const consent::ConsentRejection& row) {
            return row.row == 2 && row.reason == QLatin1String("altered");
        }));
    }

    void aFileOfWhichRowsAreMissingIsRefused()
    {
        const QList<QByteArray> whole = exported();
        for (const QList<QByteArray>& lines : {QList<QByteArray> {whole[0], whole[1]}, {whole[0], whole[2]},
                 {whole[0], whole[2], whole[1]}, {whole[0], whole[1], whole[2], whole[2]}}) {
            There there;
            const auto result = there.take(lines);
            QVERIFY(!result);
            QVERIFY(result.error().subject.startsWith(QLatin1String("consent.export_incomplete\n")));
            QCOMPARE(there.desk.number("SELECT COUNT(*) FROM consent_event"), 0);
        }
    }

    /// Two files, one behind the other, as `cat` makes them.
    void twoWholeFilesAreTaken()
    {
        There there;
        const QList<QByteArray> lines = exported();
        QList<QByteArray> second = lines;
        second[0].replace("\xEF\xBB\xBF", "");
        const auto result = there.take(lines + second);
        QVERIFY2(result, "both are whole");
        QVERIFY(result->quarantine.empty());
    }

    void aFileOfAnEarlierVersionIsTakenAndSaidToBeUnchecked()
    {
        There there;
        QList<QByteArray> lines = exported();
        for (QByteArray& line : lines) {
            line = line.left(line.lastIndexOf(','));
            line = line.left(line.lastIndexOf(','));
        }
        const auto result = there.take(lines);
        QVERIFY(result);
        QCOMPARE(result->recorded, 2);
        QVERIFY(result->isUnchecked);
    }
};

AICMS_TEST(TestExportCheck)
#include "test_export_check.moc"
