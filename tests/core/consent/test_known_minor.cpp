// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "core/consent/known_minor.h"
#include "core/exchange/import_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace aicms;

/// Whoever was known to be under age stays so when the year goes out of the record, whoever takes it out (K6).
class TestKnownMinor : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;
    std::unique_ptr<exchange::ImportService> m_imports;

    base::CustomerId addBorn(const QString& given, const QString& birthday)
    {
        customers::Customer customer;
        customer.givenName = given;
        customer.emails.push_back({given.toLower() + QStringLiteral("@example.org")});
        customer.birthdayTyped = birthday;
        return m_desk->service.add(customer).result().value();
    }
    base::Result<exchange::ImportResult> import(const QByteArray& rows, bool isDry = false)
    {
        QFile file(m_desk->folder.path(QStringLiteral("people.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write("First name,E-mail,Birthday\n" + rows) < 0)
            qFatal("cannot write the test's file");
        file.close();
        exchange::ImportRequest request;
        request.path = file.fileName();
        request.duplicates = exchange::DuplicatePolicy::Update;
        request.unmapped = exchange::UnmappedPolicy::Keep; // birthdays, too
        request.dryRun = isDry;
        return m_imports->run(request).result();
    }
    bool isMarked(base::CustomerId who) { return m_gate->limits(who).result()->isMarkedMinor; }
    bool hasYear(base::CustomerId who)
    {
        const auto birthday = m_desk->get(who).birthday;
        return birthday && birthday->hasYear();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        m_gate = std::make_unique<consent::GateService>(
            *m_desk->database, m_desk->session, m_desk->purposes, m_desk->ledger.zone());
        m_imports = std::make_unique<exchange::ImportService>(
            *m_desk->database, m_desk->session, QStringLiteral("DE"), m_desk->ledger.zone());
        const auto follow
            = [zone = m_desk->ledger.zone()](storage::WriteTransaction& tx, const access::Session& session,
                  const customers::Customer& before,
                  const customers::Customer& after) { consent::keepMinorKnown(tx, session, before, after, zone); };
        m_imports->setEditFollower(follow);
        m_desk->service.setEditFollower(follow);
    }
    void cleanup()
    {
        m_imports.reset();
        m_gate.reset();
        m_desk.reset();
    }

    void anImportThatClearsTheYearMarks()
    {
        const QString thisChild = QString::number(m_desk->clock.now().toDateTime().date().year() - 9);
        const auto kim = addBorn(QStringLiteral("Kim"), thisChild + QStringLiteral("-03-04"));
        const auto old = addBorn(QStringLiteral("Otto"), QStringLiteral("1950-03-04"));
        QVERIFY(hasYear(kim) && hasYear(old));
        const QByteArray rows("Kim,kim@example.org,in spring\nOtto,otto@example.org,in spring\n");
        QVERIFY(import(rows, true));
        QVERIFY(!isMarked(kim)); // a dry run marks nobody
        const auto done = import(rows);
        QVERIFY(done);
        QVERIFY2(done->updated == 2,
            qPrintable(QStringLiteral("created %1, skipped %2, rejected %3, warnings %4")
                    .arg(done->created)
                    .arg(done->skipped)
                    .arg(done->rejectedCount)
                    .arg(done->warnings)));
        QVERIFY(!hasYear(kim) && !hasYear(old));
        QVERIFY(isMarked(kim));
        QVERIFY(!isMarked(old));
        QCOMPARE(
            m_desk->auditLines().filter(QStringLiteral("consent.mark_minor %1 birthday").arg(kim.value)).size(), 1);
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
        // Whoever takes the import back brings the year back; the mark is left to whoever knows.
        QVERIFY(m_imports->undo(done->batch).result());
        QVERIFY(hasYear(kim) && isMarked(kim));
    }

    /// The year came with an import and goes with it.
    void anImportThatIsTakenBackMarks()
    {
        const QByteArray child = QByteArray::number(m_desk->clock.now().toDateTime().date().year() - 9);
        const auto kim = addBorn(QStringLiteral("Kim"), {});
        const auto done = import("Kim,kim@example.org," + child + "-03-04\n");
        QVERIFY(done);
        QVERIFY(hasYear(kim) && !isMarked(kim));
        QVERIFY(m_imports->undo(done->batch).result());
        QVERIFY(!hasYear(kim));
        QVERIFY(isMarked(kim));
    }

    /// A year decides (K6), also one that a list brought; but it takes no mark away, so that the child is one again
    /// when the list turns out to be wrong and is taken back.
    void aMarkOutlastsAnImportedYear()
    {
        const auto kim = addBorn(QStringLiteral("Kim"), {});
        QVERIFY(m_gate->markMinor(kim, true).result());
        const auto done = import("Kim,kim@example.org,1980-03-04\n");
        QVERIFY(done);
        QVERIFY(hasYear(kim) && isMarked(kim));
        QVERIFY(m_imports->undo(done->batch).result());
        QVERIFY(!hasYear(kim) && isMarked(kim));
    }

    void whoeverClearsItByHandMarks()
    {
        const QString child = QString::number(m_desk->clock.now().toDateTime().date().year() - 9);
        const auto kim = addBorn(QStringLiteral("Kim"), child + QStringLiteral("-03-04"));
        customers::Customer record = m_desk->get(kim);
        record.birthdayTyped.clear();
        record.birthday.reset();
        QVERIFY(m_desk->service.edit(record).result());
        QVERIFY(isMarked(kim));
    }
};

AICMS_TEST(TestKnownMinor)
#include "test_known_minor.moc"
