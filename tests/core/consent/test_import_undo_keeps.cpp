// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/undo_guard.h"
#include "core/exchange/import_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace aicms;
using consent::State;

/// An import that is taken back must not take with it what people have answered since.
class TestImportUndoKeeps : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;

    base::BatchId import(exchange::ImportService& service)
    {
        const QString path = m_folder.path(QStringLiteral("people.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)
            || file.write("Name,E-mail\nBen,ben@example.org\nEve,eve@example.org\n") < 0)
            return {};
        file.close();
        exchange::ImportRequest request;
        request.path = path;
        const auto result = service.run(request).result();
        return result ? result->batch : base::BatchId {};
    }

private Q_SLOTS:
    void whoAnsweredSinceStays()
    {
        test::ConsentDesk desk;
        exchange::ImportService imports(*desk.database, desk.session, QStringLiteral("DE"));
        imports.setUndoGuard(std::make_shared<consent::LedgerUndoGuard>());
        const base::BatchId batch = import(imports);
        QVERIFY(batch.isValid());
        QCOMPARE(imports.undoForecast(batch).result().value().answered, qint64(0));
        const auto people = desk.service.ids({}).result().value();
        QCOMPARE(people.size(), std::size_t(3));
        consent::EventDraft no = desk.draft(QStringLiteral("marketing_email"), State::Objected, 0);
        no.at.reset();
        no.customer = people.back() == desk.ada ? people.front() : people.back();
        QVERIFY(desk.record(no));
        QCOMPARE(imports.undoForecast(batch).result().value().answered, qint64(1));

        const auto undone = imports.undo(batch).result();
        QVERIFY(undone);
        QCOMPARE(undone->removed, qint64(1));
        QCOMPARE(undone->answered, std::vector<base::CustomerId> {no.customer});
        QCOMPARE(desk.service.count({}).result().value(), qint64(2));
        QCOMPARE(desk.state(QStringLiteral("marketing_email"), 0, no.customer), State::Objected);
    }

    /// Who has answered, and was changed by hand since, stays for that reason already: nobody is counted twice.
    void whoStaysAnywayIsNotCountedAmongThoseWhoAnswered()
    {
        test::ConsentDesk desk;
        exchange::ImportService imports(*desk.database, desk.session, QStringLiteral("DE"));
        imports.setUndoGuard(std::make_shared<consent::LedgerUndoGuard>());
        const base::BatchId batch = import(imports);
        QVERIFY(batch.isValid());
        const auto people = desk.service.ids({}).result().value();
        consent::EventDraft no = desk.draft(QStringLiteral("marketing_email"), State::Objected, 0);
        no.at.reset();
        no.customer = people.back() == desk.ada ? people.front() : people.back();
        QVERIFY(desk.record(no));
        auto edited = desk.service.reload(no.customer).result().value();
        edited.familyName = QStringLiteral("Changed");
        QVERIFY(desk.service.edit(edited).result());

        const auto forecast = imports.undoForecast(batch).result().value();
        QCOMPARE(forecast.people, qint64(1));
        QCOMPARE(forecast.kept, qint64(1));
        QCOMPARE(forecast.answered, qint64(0));
        const auto undone = imports.undo(batch).result();
        QVERIFY(undone);
        QCOMPARE(undone->removed, qint64(1));
        QCOMPARE(undone->conflicts, std::vector<base::CustomerId> {no.customer});
        QVERIFY(undone->answered.empty());
    }
};

AICMS_TEST(TestImportUndoKeeps)
#include "test_import_undo_keeps.moc"
