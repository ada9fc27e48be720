// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consent/import_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::addWithMail;
using aicms::test::import;
using aicms::test::mappingJson;
using aicms::test::write;
using consent::ConsentImportResult;

namespace {

/// Longer than a block of the import: what the first rows say decides of the last (privacy-rules K9).
QByteArray longFile()
{
    QByteArray bytes = "Mail;Newsletter;Seit;Beleg\r\nmia@example.org;raus;01.03.2026;\r\n"
                       "tom@example.org;ja;01.03.2026;\r\n";
    for (int i = 0; i < 2'100; ++i)
        bytes += "nobody" + QByteArray::number(i) + "@example.org;ja;01.03.2026;\r\n";
    return bytes + "mia@example.org;ja;02.03.2026;\r\ntom@example.org;ja;01.03.2026;\r\n";
}

std::vector<QString> listed(const std::vector<consent::ConsentRejection>& rows)
{
    std::vector<QString> texts;
    for (const consent::ConsentRejection& row : rows)
        texts.push_back(QStringLiteral("%1 %2 %3").arg(row.row).arg(row.reason, row.word));
    return texts;
}

void compare(const ConsentImportResult& said, const ConsentImportResult& done)
{
    QCOMPARE(said.read, done.read);
    QCOMPARE(said.recorded, done.recorded);
    QCOMPARE(said.skipped, done.skipped);
    QCOMPARE(said.quarantined, done.quarantined);
    QCOMPARE(said.mayBeNo, done.mayBeNo);
    QCOMPARE(said.withoutProof, done.withoutProof);
    QCOMPARE(said.unfounded, done.unfounded);
    QCOMPARE(said.lifted, done.lifted);
    QCOMPARE(said.stillSuppressed, done.stillSuppressed);
    QCOMPARE(listed(said.quarantine), listed(done.quarantine));
    QCOMPARE(listed(said.rejected), listed(done.rejected));
    QCOMPARE(listed(said.kept), listed(done.kept));
}

} // namespace

/// Trying a file tells what importing it would do, and leaves nothing.
class TestImportTrial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongFileIsTriedAsItWouldBeImported()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto tom = addWithMail(desk, QStringLiteral("tom@example.org"));
        const auto logged = desk.auditLines();
        const ConsentImportResult tried = import(desk, longFile(), true);
        QVERIFY(desk.ledger.history(mia).result()->empty() && desk.ledger.history(tom).result()->empty());
        QCOMPARE(desk.auditLines(), logged);
        const ConsentImportResult done = import(desk, longFile());
        QCOMPARE(done.recorded, 2);
        QCOMPARE(done.skipped, 1);
        QCOMPARE(done.quarantined, 1);
        compare(tried, done);
        const ConsentImportResult triedAgain = import(desk, longFile(), true); // and once it is there
        compare(triedAgain, import(desk, longFile()));
        QVERIFY2(desk.ledger.check().result()->isSound(), "the ledger");
    }

    /// Somebody waits for the vault: a try that is stopped ends at its next block, and nothing of it stays.
    void aTrialCanBeStopped()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        addWithMail(desk, QStringLiteral("tom@example.org"));
        consent::ConsentImportService service(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto mapping = consent::consentMappingFromJson(mappingJson);
        storage::CancelToken token;
        const auto stopAtOnce = [&token](qint64, qint64) { token.cancel(); };
        const auto result = service.run({write(desk, longFile()), mapping.value(), true}, stopAtOnce, token).result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
        QVERIFY(desk.ledger.history(mia).result()->empty());
        const ConsentImportResult tried = import(desk, longFile(), true); // the vault takes what comes next
        compare(tried, import(desk, longFile()));
    }
};

AICMS_TEST(TestImportTrial)
#include "test_import_trial.moc"
