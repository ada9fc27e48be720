// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
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

    /// An export of a ledger has every yes in front of every no. Wherever its import is cut off, nobody stands with the
    /// yes whose end the same file tells further down; and the same file again goes on.
    void aCutImportLeavesNobodyWithAYesThatTheFileTakesBack()
    {
        test::ConsentDesk desk;
        constexpr int count = 1'050;
        std::vector<base::CustomerId> people;
        QByteArray file = "Mail;Newsletter;Seit;Beleg\n";
        QByteArray noes;
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i);
            customers::Customer customer;
            customer.givenName = QStringLiteral("Mia");
            customer.number = QString::fromLatin1("K" + number);
            customer.emails.push_back({QString::fromLatin1("m" + number + "@example.org")});
            people.push_back(desk.add(customer));
            file += "m" + number + "@example.org;ja;01.03.2026;form\n";
            noes += "K" + number + ";raus;02.03.2026;\n"; // the same person by another name
        }
        file += noes;
        consent::ConsentImportService service(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto mapping = consent::consentMappingFromJson(mappingJson);
        int cuts = 0;
        for (bool isDone = false; !isDone; ++cuts) {
            storage::CancelToken token;
            int blocks = 0;
            const auto stopBehind = [&](qint64, qint64) {
                if (blocks++ == cuts)
                    token.cancel();
            };
            const auto result = service.run({write(desk, file), mapping.value(), false}, stopBehind, token).result();
            isDone = result.has_value();
            for (const base::CustomerId person : people)
                QVERIFY2(desk.state(QStringLiteral("marketing_email"), 0, person) != consent::State::Given,
                    QByteArray::number(person.value));
            if (isDone)
                QCOMPARE(result->recorded + result->skipped, 2 * count);
        }
        QVERIFY2(cuts > 1, "it was cut at least once");
        QCOMPARE(desk.number("SELECT COUNT(*) FROM consent_event"), 2 * count);
        QVERIFY2(desk.ledger.check().result()->isSound(), "the ledger");
    }

    /// Who shares an address with somebody who objects further down is not written to either, wherever it is cut off.
    void aCutImportLeavesNoAddressToUseThatTheFileObjectsTo()
    {
        test::ConsentDesk desk;
        constexpr int count = 1'050;
        std::vector<base::CustomerId> agreed;
        QByteArray file = "Mail;Newsletter;Seit;Beleg\n";
        QByteArray noes;
        const QByteArray json = QByteArray(mappingJson).replace("\"raus\"", "\"weg\":\"objected\",\"raus\"");
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i);
            for (const QByteArray& who : {"K" + number, "L" + number}) {
                customers::Customer customer;
                customer.givenName = QStringLiteral("Mia");
                customer.number = QString::fromLatin1(who);
                customer.emails.push_back({QString::fromLatin1("home" + number + "@example.org")});
                const base::CustomerId id = desk.add(customer);
                if (who.startsWith('K'))
                    agreed.push_back(id);
            }
            file += "K" + number + ";ja;01.03.2026;form\n";
            noes += "L" + number + ";weg;02.03.2026;\n";
        }
        file += noes;
        consent::ConsentImportService service(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        storage::CancelToken token;
        const auto mapping = consent::consentMappingFromJson(json);
        const auto stop = [&](qint64, qint64) { token.cancel(); };
        QVERIFY(!service.run({write(desk, file), mapping.value(), false}, stop, token).result());
        int in = 0;
        for (const base::CustomerId person : agreed) {
            const bool isIn = desk.state(QStringLiteral("marketing_email"), 0, person) == consent::State::Given;
            in += isIn ? 1 : 0;
            QVERIFY(!isIn || gate.suppressed(person, QStringLiteral("marketing_email")).result()->size() == 1);
        }
        QVERIFY2(in > 0 && in < count, "it was cut in between");
        QVERIFY(service.run({write(desk, file), mapping.value(), false}).result());
        QCOMPARE(desk.number("SELECT COUNT(*) FROM consent_event"), 2 * count);
    }

    /// Of an import that was cut off the log says that parts of it came in, and not that it ended.
    void theLogTellsAnImportThatWasCutOff()
    {
        test::ConsentDesk desk;
        addWithMail(desk, QStringLiteral("mia@example.org"));
        addWithMail(desk, QStringLiteral("tom@example.org"));
        const auto count = [&](const QString& action) {
            return std::ranges::count_if(
                desk.auditLines(), [&](const QString& line) { return line.section(u' ', 0, 0) == action; });
        };
        consent::ConsentImportService service(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        storage::CancelToken token;
        const auto stop = [&token](qint64, qint64) { token.cancel(); };
        const auto mapping = consent::consentMappingFromJson(mappingJson);
        QVERIFY(!service.run({write(desk, longFile()), mapping.value(), false}, stop, token).result());
        QCOMPARE(count(QStringLiteral("consent.import_rows")), 1);
        QCOMPARE(count(QStringLiteral("consent.import")), 0);
        import(desk, longFile());
        QCOMPARE(count(QStringLiteral("consent.import_rows")), 2);
        QCOMPARE(count(QStringLiteral("consent.import")), 1);
    }

    /// Somebody objected, agreed the day after, and said no again: the yes ended the objection, in whatever order the
    /// three came to stand in the file. The last answer is a no all the same.
    void aYesBetweenTwoNoesEndsTheObjectionInWhateverOrder()
    {
        const QByteArray json = QByteArray(mappingJson).replace("\"raus\"", "\"weg\":\"objected\",\"raus\"");
        const QByteArray objected = "mia@example.org;weg;01.03.2026;\n";
        const QByteArray agreed = "mia@example.org;ja;02.03.2026;form\n";
        const QByteArray withdrawn = "mia@example.org;raus;03.03.2026;\n";
        for (const QByteArray& rows : {objected + agreed + withdrawn, objected + withdrawn + agreed}) {
            test::ConsentDesk desk;
            const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
            import(desk, "Mail;Newsletter;Seit;Beleg\n" + rows, false, json);
            consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
            QVERIFY(gate.suppressed(mia, QStringLiteral("marketing_email")).result()->empty());
            QVERIFY(!gate.may(QStringLiteral("marketing_email"), mia, desk.clock.now()).result()->isAllowed);
            QVERIFY2(desk.ledger.check().result()->isSound(), "the ledger");
        }
    }

    /// What is held in memory does not grow with the file: it is read in parts, each with all rows of its people.
    void aFileOfManyRowsIsReadInParts()
    {
        test::ConsentDesk desk;
        std::vector<base::CustomerId> people;
        QByteArray yes;
        QByteArray noes;
        for (int i = 0; i < 20; ++i) {
            const QByteArray mail = "m" + QByteArray::number(i) + "@example.org";
            people.push_back(addWithMail(desk, QString::fromLatin1(mail)));
            yes += mail + ";ja;01.03.2026;form\n";
            noes += mail + ";raus;02.03.2026;\n";
        }
        constexpr int others = 100'050;
        const QByteArray file = "Mail;Newsletter;Seit;Beleg\n" + yes
            + QByteArray("nobody@example.org;ja;01.03.2026;\n").repeated(others) + noes;
        const ConsentImportResult done = import(desk, file);
        QCOMPARE(done.read, others + 40);
        QCOMPARE(done.recorded, 40);
        QCOMPARE(done.unfounded, 0);
        for (const base::CustomerId person : people)
            QCOMPARE(desk.state(QStringLiteral("marketing_email"), 0, person), consent::State::Withdrawn);
        QVERIFY(std::ranges::is_sorted(done.rejected, {}, &consent::ConsentRejection::row));
        QCOMPARE(import(desk, file).skipped, 40);
    }
};

AICMS_TEST(TestImportTrial)
#include "test_import_trial.moc"
