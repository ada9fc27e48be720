// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

#include <QFileInfo>

#include <set>

using namespace aicms;
using base::ErrorKind;
using customers::Customer;
using exchange::BatchState;
using exchange::DuplicatePolicy;
using exchange::ImportRequest;
using exchange::ImportResult;
using test::ImportBench;
using test::people;
using test::randomFile;
using test::operator""_s;

namespace {

ImportResult counts(ImportResult result)
{
    result.batch = {};
    return result;
}

} // namespace

class TestImportUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUndoingSaysHowFarItIs()
    {
        ImportBench bench;
        const auto result = bench.import(test::people(7'000));
        QVERIFY(result);
        std::vector<std::pair<qint64, qint64>> told;
        QVERIFY(
            bench.service.undo(result->batch, [&told](qint64 done, qint64 total) { told.emplace_back(done, total); })
                .result());
        QVERIFY(told.size() >= 3);
        QCOMPARE(told.front().first, 0);
        const qint64 all = result->created + result->organisationsCreated;
        QVERIFY(std::ranges::all_of(told, [all](const auto& step) { return step.second == all; }));
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told[1].first, 5'000);
        QCOMPARE(told.back().first, all);
    }

    void theForecastIsWhatTheUndoDoes()
    {
        QRandomGenerator random(7);
        ImportBench bench;
        QVERIFY(bench.import(randomFile(random, 40), DuplicatePolicy::Add));
        const auto run = bench.import(randomFile(random, 60), DuplicatePolicy::Update);
        QVERIFY(run && run->newPeople() > 0 && run->newOrganisations() > 0 && run->updated > 0);
        // Somebody goes on working: two are changed, one is called, and an organisation gets another member.
        const auto made = bench.vault.number("SELECT MAX(customer_id) FROM import_change WHERE made = 1");
        Customer changed = bench.vault.get({made});
        changed.tags.push_back({u"vip"_s, {}});
        QVERIFY(bench.vault.service.edit(changed).result());
        Customer member;
        member.givenName = u"Nina"_s;
        member.memberships.push_back({{}, u"Firm 1"_s, {}, {}});
        QVERIFY(bench.vault.service.add(member).result());
        customers::Interaction call;
        call.customer = {bench.vault.number("SELECT MIN(customer_id) FROM import_change WHERE made = 1 AND batch_id ="
                                            " (SELECT MAX(id) FROM import_batch)")};
        call.subject = u"Called"_s;
        QVERIFY(bench.vault.service.logInteraction(call).result());
        const auto forecast = bench.service.undoForecast(run->batch).result();
        QVERIFY(forecast);
        const auto undone = bench.service.undo(run->batch).result();
        QVERIFY(undone);
        QCOMPARE(forecast->people, undone->removed - undone->removedOrganisations);
        QCOMPARE(forecast->organisations, undone->removedOrganisations);
        QCOMPARE(forecast->restored, undone->restored);
        QCOMPARE(forecast->kept, std::ssize(undone->conflicts));
        QVERIFY(forecast->kept >= 2 && forecast->people > 0);
        QVERIFY(!bench.service.undoForecast(run->batch).result());
    }

    /// Somebody whom the guard keeps keeps his firm.
    void theForecastNamesTheLaterImports()
    {
        ImportBench bench;
        const auto first = bench.import("number,name,city\nK-1,Ada,Bern\nK-2,Bea,Bern\nK-3,Cem,Bern\n");
        const auto second = bench.import("number,name,city\nK-1,Ada,Basel\n", DuplicatePolicy::Update);
        exchange::SalesImportRequest events;
        events.subject = exchange::SalesSubject::Events;
        events.path = bench.file("customer,time,kind\nK-2,2026-01-05,visit\n", u"events.csv"_s);
        const auto third = bench.service.runSales(events).result();
        QVERIFY(third);
        QCOMPARE(third->counts.created, 1);
        const auto forecast = bench.service.undoForecast(first->batch).result();
        QCOMPARE(forecast->kept, 2);
        QVERIFY(forecast->later == (std::vector {second->batch, third->counts.batch}));
        // What came later is undone first: then all of it goes.
        QVERIFY(bench.service.undo(third->counts.batch).result());
        QVERIFY(bench.service.undo(second->batch).result());
        QVERIFY(bench.service.undoForecast(first->batch).result()->later.empty());
        QCOMPARE(bench.service.undo(first->batch).result()->removed, 3);
    }

    void theForecastKnowsWhoKeepsAFirm()
    {
        struct Keeper : exchange::UndoGuard {
            base::CustomerId kept;
            bool keeps(storage::ReadTransaction&, base::CustomerId id) override { return id == kept; }
        };
        ImportBench bench;
        const auto run = bench.import("number,name,organisation\nK-1,Ayla Demir,Kaya AG\nK-2,Ben Osei,Osei Ltd\n");
        QVERIFY(run && run->newOrganisations() == 2);
        const auto guard = std::make_shared<Keeper>();
        guard->kept = {bench.vault.number("SELECT id FROM customer WHERE number = 'K-1'")};
        bench.service.setUndoGuard(guard);
        const auto forecast = bench.service.undoForecast(run->batch).result();
        const auto undone = bench.service.undo(run->batch).result();
        QVERIFY(forecast && undone);
        QCOMPARE(forecast->organisations, undone->removedOrganisations);
        QCOMPARE(forecast->kept, std::ssize(undone->conflicts));
        QCOMPARE(forecast->answered, std::ssize(undone->answered));
        QCOMPARE(undone->removedOrganisations, 1);
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM customer WHERE name = 'Kaya AG'"), 1);
    }

    /// Whom a hold keeps is no conflict: she stays as she is, is named for it, and goes back once it is lifted.
    void whoIsHeldIsUndoneOnceMore()
    {
        struct Holder : exchange::UndoGuard {
            std::set<base::CustomerId> held;
            bool keeps(storage::ReadTransaction&, base::CustomerId) override { return false; }
            bool holds(storage::ReadTransaction&, base::CustomerId id) override { return held.contains(id); }
        };
        ImportBench bench;
        QVERIFY(bench.import("number,name,city\nK-1,Ada,Bern\nK-2,Bea,Bern\n"));
        const auto run = bench.import(
            "number,name,city\nK-1,Ada,Basel\nK-2,Bea,Basel\nK-3,Cem,Basel\nK-4,Dora,Basel\n", DuplicatePolicy::Update);
        QVERIFY(run);
        const auto numbered = [&bench](const char* sql) { return base::CustomerId {bench.vault.number(sql)}; };
        const base::CustomerId ada = numbered("SELECT id FROM customer WHERE number = 'K-1'");
        const base::CustomerId cem = numbered("SELECT id FROM customer WHERE number = 'K-3'");
        const auto guard = std::make_shared<Holder>();
        guard->held = {ada, cem};
        bench.service.setUndoGuard(guard);
        QCOMPARE(bench.service.undoForecast(run->batch).result()->held, 2);
        const auto undone = bench.service.undo(run->batch).result();
        QVERIFY(undone);
        QCOMPARE(undone->removed, 1);
        QCOMPARE(undone->restored, 1);
        QVERIFY(undone->answered.empty() && undone->conflicts.empty());
        QCOMPARE(std::ssize(undone->held), 2);
        QCOMPARE(bench.vault.get(ada).addresses.front().city, u"Basel"_s);
        const auto batches = bench.service.batches().result();
        QVERIFY(batches->front().state == exchange::BatchState::Undone && batches->front().hasRest);
        // While it lasts nothing else happens, however often.
        QCOMPARE(std::ssize(bench.service.undo(run->batch).result()->held), 2);
        guard->held.clear();
        const auto rest = bench.service.undo(run->batch).result();
        QVERIFY(rest);
        QCOMPARE(rest->removed, 1);
        QCOMPARE(rest->restored, 1);
        QVERIFY(rest->held.empty());
        QCOMPARE(bench.vault.get(ada).addresses.front().city, u"Bern"_s);
        QCOMPARE(bench.service.undo(run->batch).result().error().subject, u"batch"_s);
        QVERIFY(!bench.service.batches().result()->front().hasRest);
    }

    /// Whoever gets his old values back belongs elsewhere again and holds nothing.
    void theForecastKnowsWhoLeavesAFirmAgain()
    {
        ImportBench bench;
        QVERIFY(bench.import("number,name\nK-1,Ayla Demir\n"));
        const auto run = bench.import("number,name,organisation\nK-1,Ayla Demir,Kaya AG\n", DuplicatePolicy::Update);
        QVERIFY(run && run->newOrganisations() == 1);
        const auto forecast = bench.service.undoForecast(run->batch).result();
        const auto undone = bench.service.undo(run->batch).result();
        QVERIFY(forecast && undone);
        QCOMPARE(forecast->restored, 1);
        QCOMPARE(forecast->organisations, 1);
        QCOMPARE(forecast->kept, 0);
        QCOMPARE(undone->removedOrganisations, 1);
        QVERIFY(undone->conflicts.empty());
    }

    void dryRunGivesTheCountsOfTheRun_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<quint32>("seed");
        for (const DuplicatePolicy policy : {DuplicatePolicy::Skip, DuplicatePolicy::Update, DuplicatePolicy::Add}) {
            for (quint32 seed = 1; seed <= 6; ++seed)
                QTest::newRow(qPrintable(exchange::duplicatePolicyCode(policy) + QString::number(seed)))
                    << int(policy) << seed;
        }
    }

    void dryRunGivesTheCountsOfTheRun()
    {
        QFETCH(int, policy);
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        ImportBench bench;
        QVERIFY(bench.import(randomFile(random, 40), DuplicatePolicy::Add));
        const QString before = bench.content();
        const QByteArray file = randomFile(random, 60);
        const auto dry = bench.import(file, DuplicatePolicy(policy), true);
        QVERIFY(dry);
        QVERIFY(!dry->batch.isValid());
        QCOMPARE(bench.content(), before);
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_batch"), 1);
        const auto run = bench.import(file, DuplicatePolicy(policy));
        QVERIFY(run);
        QVERIFY(counts(*dry) == counts(*run));
        QCOMPARE(run->read, run->created + run->updated + run->skipped + run->quarantined + run->rejectedCount);
        QVERIFY(run->read == 60 && run->created + run->updated + run->skipped > 10 && run->rejectedCount > 0);
        QVERIFY(bench.vault.isIndexSound());

        // And the whole of it can be taken back.
        const auto undone = bench.service.undo(run->batch).result();
        QVERIFY(undone);
        QVERIFY(undone->conflicts.empty());
        QCOMPARE(undone->removed, run->created + run->organisationsCreated);
        QCOMPARE(bench.content(), before);
        QVERIFY(bench.vault.isIndexSound());
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_change WHERE batch_id <> 1"), 0);
    }

    void undoLeavesWhatWasChangedByHand()
    {
        ImportBench bench;
        QVERIFY(bench.import("number,name\nK-1,Ayla Demir\n"));
        const auto batch = bench.import(
            "number,name,note,organisation\nK-1,Ayla Demir,x,\nK-2,Ben Osei,,\nK-3,Cem Kaya,,Kaya AG\nK-4,Dana Fox,,\n",
            DuplicatePolicy::Update);
        QCOMPARE(batch->updated, 1);
        QCOMPARE(batch->created, 3);
        const auto edit = [&bench](const char* sql) {
            Customer c = bench.only(sql);
            c.language = u"en"_s;
            QVERIFY(bench.vault.service.edit(c).result());
        };
        edit("SELECT id FROM customer WHERE number = 'K-1'");
        edit("SELECT id FROM customer WHERE number = 'K-3'");
        customers::Interaction call;
        call.customer = {bench.vault.number("SELECT id FROM customer WHERE number = 'K-4'")};
        call.subject = u"called back"_s;
        QVERIFY(bench.vault.service.logInteraction(call).result());
        const auto undone = bench.service.undo(batch->batch).result();
        QVERIFY(undone);
        QCOMPARE(undone->removed, 1); // Ben
        QCOMPARE(undone->restored, 0);
        QCOMPARE(undone->conflicts.size(), std::size_t(4)); // Ayla, Cem, his company, and Dana who has a call
        QCOMPARE(bench.only("SELECT id FROM customer WHERE number = 'K-1'").notes.size(), std::size_t(1));
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM customer WHERE name = 'Kaya AG'"), 1);
    }

    void anEditThatWasTakenBackLeavesTheImportWhole()
    {
        ImportBench bench;
        bench.vault.service.setRevisionFollower(&exchange::ImportService::followRevision);
        QVERIFY(bench.import("number,name,language,email\nK-1,Ayla Demir,de,ayla@example.com\n"));
        const auto batch = bench.import("number,name,note,organisation,email\nK-1,Ayla Demir,x,,\nK-2,Ben Osei,,Osei "
                                        "AG,ben@example.com\n",
            DuplicatePolicy::Update);
        QCOMPARE(batch->updated, 1);
        for (const char* sql :
            {"SELECT id FROM customer WHERE number = 'K-1'", "SELECT id FROM customer WHERE number = 'K-2'"}) {
            for (int turn = 0; turn < 2; ++turn) { // and once more
                Customer edited = bench.only(sql);
                edited.emails.clear();
                edited.language = u"en"_s;
                Customer before = *bench.vault.service.edit(edited).result();
                before.revision = bench.only(sql).revision;
                QVERIFY(bench.vault.service.edit(before).result());
            }
            const base::CustomerId id = bench.only(sql).id;
            QVERIFY(bench.vault.service.addTag({id}, u"vip"_s).result());
            QVERIFY(bench.vault.service.removeTag({id}, u"vip"_s).result());
            QVERIFY(bench.vault.service.remove({id}).result());
            QVERIFY(bench.vault.service.restore({id}).result());
        }
        const auto undone = bench.service.undo(batch->batch).result();
        QVERIFY(undone);
        QVERIFY2(undone->conflicts.empty(), qPrintable(QString::number(undone->conflicts.size())));
        QCOMPARE(undone->removed, 2); // Ben and his firm
        QCOMPARE(undone->restored, 1);
        QCOMPARE(bench.customers(), 1);
        QVERIFY(bench.only().notes.empty());
    }

    void importsAreUndoneNewestFirst()
    {
        QRandomGenerator random(11);
        ImportBench bench;
        const auto first = bench.import(randomFile(random, 40), DuplicatePolicy::Add);
        const auto second = bench.import(randomFile(random, 60), DuplicatePolicy::Update);
        const auto third = bench.import(randomFile(random, 60), DuplicatePolicy::Update);
        QVERIFY(first && second && third && second->updated > 0 && third->updated > 0);
        for (const auto& batch : {third->batch, second->batch, first->batch}) {
            const auto undone = bench.service.undo(batch).result();
            QVERIFY(undone);
            QVERIFY2(undone->conflicts.empty(), qPrintable(QString::number(undone->conflicts.size())));
        }
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM customer"), 0);
    }

    /// The later one keeps what both changed; taken back as well, it leaves the time before both.
    void importsThatOverlapAreUndoneOldestFirst()
    {
        ImportBench bench;
        QVERIFY(bench.import("number,name,town\nA-1,Ada,Mill\n"));
        const auto first = bench.import("number,name,town\nA-1,Ada,Hill\nB-1,Ben,Hill\n", DuplicatePolicy::Update);
        const auto second = bench.import("number,name,town\nA-1,Ada,Lake\nB-1,Ben,Lake\n", DuplicatePolicy::Update);
        QVERIFY(first && second && second->updated == 2);
        const auto undone = bench.service.undo(first->batch).result();
        QVERIFY(undone && undone->conflicts.size() == 2);
        const auto both = bench.service.undo(second->batch).result();
        QVERIFY(both && both->conflicts.empty());
        QCOMPARE(both->removed, 1); // Ben, whom the first one made
        QCOMPARE(both->restored, 1);
        QCOMPARE(bench.customers(), 1);
        QCOMPARE(bench.only().addresses.front().city, u"Mill"_s);
    }

    void undoWorksOnce()
    {
        ImportBench bench;
        const auto result = bench.import(people(3));
        QVERIFY(bench.service.undo(result->batch).result());
        QCOMPARE(bench.service.undo(result->batch).result().error().kind, ErrorKind::Conflict);
        QCOMPARE(bench.service.undo({99}).result().error().kind, ErrorKind::NotFound);
        const auto batches = bench.service.batches().result();
        QCOMPARE(batches->size(), std::size_t(1));
        QCOMPARE(batches->front().state, BatchState::Undone);
        QVERIFY(bench.import(people(3)));
        QCOMPARE(bench.service.batches().result()->front().id.value, 2);
    }

    void cancelTakesTheWholeBatchBack()
    {
        ImportBench bench;
        QVERIFY(bench.import("number,name\nX-1,Zed\n"));
        const QString before = bench.content();
        ImportRequest request;
        request.path = bench.file(people(6'000));
        storage::CancelToken token;
        int blocks = 0;
        qint64 takenBack = 0;
        const auto result = bench.service
                                .run(
                                    request,
                                    [&](const exchange::ImportProgress& progress) {
                                        if (progress.toTakeBack > 0) {
                                            QVERIFY(progress.takenBack <= progress.toTakeBack);
                                            takenBack = progress.takenBack;
                                            return;
                                        }
                                        ++blocks;
                                        QVERIFY(progress.rows > 0 && progress.bytes <= progress.totalBytes);
                                        token.cancel();
                                    },
                                    token)
                                .result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(blocks, 1);
        QVERIFY(
            takenBack >= 5'000); // the rows of the one block that was stored, with the organisations that they named
        QCOMPARE(bench.content(), before);
        QCOMPARE(bench.service.batches().result()->front().state, BatchState::Undone);
        request.dryRun = true;
        QCOMPARE(bench.service.run(request, {}, token).result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(bench.content(), before);
    }

    void brokenOffBatchIsResumedOrUndone_data()
    {
        QTest::addColumn<bool>("resume");
        QTest::newRow("resume") << true;
        QTest::newRow("undo") << false;
    }

    void brokenOffBatchIsResumedOrUndone()
    {
        QFETCH(bool, resume);
        ImportBench bench;
        QByteArray bytes = people(6'000);
        bytes.insert(bytes.indexOf("K-3,"), ",,,,,,\n,,,,,nothing,\n");
        const QString path = bench.file(bytes);
        const QString empty = bench.content();
        { // The vault is locked in the middle: the service goes, its worker stops after the block.
            auto service
                = std::make_unique<exchange::ImportService>(*bench.vault.database, bench.vault.session, u"DE"_s);
            QSemaphore stored;
            ImportRequest request;
            request.path = path;
            QSemaphore leave;
            const auto future = service->run(request, [&](const exchange::ImportProgress&) {
                stored.release();
                leave.acquire();
            });
            QVERIFY(stored.tryAcquire(1, 60'000));
            std::thread letGo([&leave] {
                QThread::msleep(100);
                leave.release(10);
            });
            service.reset();
            letGo.join();
            QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        }
        const auto unfinished = bench.service.unfinished().result();
        QCOMPARE(unfinished->size(), std::size_t(1));
        QCOMPARE(unfinished->front().read, 5'000);
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM customer WHERE number <> ''"), 4'999);
        const base::BatchId batch = unfinished->front().id;
        if (!resume) {
            QVERIFY(bench.service.undo(batch).result());
            QCOMPARE(bench.content(), empty);
            return;
        }
        QCOMPARE(
            bench.service.resume(batch, bench.file(people(6'000), u"other.csv"_s)).result().error().subject, u"file"_s);
        const auto rest = bench.service.resume(batch, path).result();
        QVERIFY(rest);
        QCOMPARE(rest->counts.read, 6'001);
        QCOMPARE(rest->counts.created, 6'000);
        QCOMPARE(rest->counts.rejectedCount, 1);
        QCOMPARE(rest->counts.rejected.size(), std::size_t(1));
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM customer WHERE number <> ''"), 6'000);
        QVERIFY(bench.service.unfinished().result()->empty());
        QCOMPARE(bench.service.resume(batch, path).result().error().kind, ErrorKind::Conflict);
        QVERIFY(bench.service.undo(batch).result());
        QCOMPARE(bench.content(), empty);
    }

    void aLargeOneGivesItsRoomBack()
    {
        ImportBench bench;
        QVERIFY(bench.import("number,name\nA-1,Ayla Demir\n"));
        QVERIFY(bench.vault.database->compact().result());
        const QString path = bench.vault.folder.path(u"vault.db"_s);
        const qint64 before = QFileInfo(path).size();
        const QString content = bench.content();
        const auto batch = bench.import(people(6'000))->batch;
        const qint64 large = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
        QVERIFY2(large > before + 4'000'000, QByteArray::number(large));
        QVERIFY(bench.service.undo(batch).result());
        QCOMPARE(bench.content(), content);
        QVERIFY2(QFileInfo(path).size() < before + 500'000, QByteArray::number(QFileInfo(path).size()));
    }

    void previousValuesGoWithTheCustomer()
    {
        ImportBench bench;
        QVERIFY(bench.import("number,name\nK-1,Ayla Demir\n"));
        QVERIFY(bench.import("number,name,note\nK-1,Ayla Demir,x\n", DuplicatePolicy::Update));
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_change WHERE before IS NOT NULL"), 1);
        QVERIFY(bench.vault.write([](storage::WriteTransaction& tx) { customers::removeForGood(tx, {1}); }));
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_change"), 0);
    }
};

AICMS_TEST(TestImportUndo)
#include "test_import_undo.moc"
