// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_chain.h"
#include "core/retention/erasure_places.h"
#include "core/retention/erasure_replay.h"
#include "core/retention/erasure_service.h"
#include "core/retention/erasure_store.h"
#include "core/retention/hold_service.h"
#include "core/retention/kept_orders.h"
#include "core/retention/locked_orders.h"
#include "core/retention/purge_service.h"
#include "core/retention/self_scan.h"
#include "core/retention/tombstone.h"
#include "core/retention/tombstone_log.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/core/retention/marked_people.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

using namespace aicms;
using namespace test;
using base::ErrorKind;
using retention::Certificate;
using retention::ErasureGround;
using retention::ErasureService;
using retention::ErasureState;

namespace {

std::vector<base::CustomerId> idsOf(const std::vector<MarkedPeople::Person>& people)
{
    std::vector<base::CustomerId> ids;
    for (const MarkedPeople::Person& person : people)
        ids.push_back(person.id);
    return ids;
}

} // namespace

class TestErasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A table that a later migration adds must be entered in erasure_places.cpp.
    void everyTableHasAFate()
    {
        OpenedVault vault;
        const auto tables = vault.read<QStringList>([](storage::ReadTransaction& tx) {
            QStringList names;
            auto rows = tx.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                 " ORDER BY name");
            while (rows.next())
                names << rows.text(0);
            return names;
        });
        QStringList known;
        for (const retention::Place& place : retention::erasurePlaces())
            known << QString::fromLatin1(place.table);
        known.sort();
        QCOMPARE(known, tables);
    }

    /// Rows that name a customer cannot be left out by oversight.
    void tablesThatNameCustomersLoseThem()
    {
        OpenedVault vault;
        const auto naming = vault.read<QStringList>([](storage::ReadTransaction& tx) {
            QStringList names;
            auto rows = tx.query("SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                                 " WHERE m.type = 'table' AND c.name = 'customer_id'");
            while (rows.next())
                names << rows.text(0);
            return names;
        });
        QVERIFY(naming.size() > 15);
        for (const retention::Place& place : retention::erasurePlaces()) {
            const QString table = QString::fromLatin1(place.table);
            // The chain: ids and digests. And numbers of whom other programs have to look at again, gone after 2,000
            // commits: that she is there no more is such news.
            if (!naming.contains(table) || table == u"consent_event"_s || table == u"gate_news"_s)
                continue;
            QVERIFY2(place.fate == retention::Fate::Deleted || place.fate == retention::Fate::Anonymised, place.table);
            QVERIFY2(*place.hers, place.table);
        }
    }

    void erasedPeopleLeaveNoTrace_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {11U, 12U, 13U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void erasedPeopleLeaveNoTrace()
    {
        QFETCH(quint32, seed);
        MarkedPeople vault(seed);
        vault.freeOrders();
        ErasureService erasures(*vault.database, vault.session);
        const auto living = vault.addMany(60);
        const auto erased = vault.addMany(110);
        const auto more = vault.addMany(50);
        vault.work(living);
        vault.work(erased);
        const auto marks = MarkedPeople::marksOf(erased);
        QVERIFY(marks.size() >= 2000);
        QCOMPARE(vault.onPages(erased).size(), marks.size());
        const QString backup = vault.folder.path(u"drive/backup.db"_s);
        QVERIFY(QDir().mkpath(vault.folder.path(u"drive"_s)));
        QVERIFY(vault.database->copyTo(backup, vault.key()).result());
        retention::TombstoneLog log(*vault.database, vault.folder.path());
        QVERIFY(log.follow(true));

        // Deleting alone leaves traces, and the scan sees them: else it would prove nothing.
        const auto id = erasures.begin(ErasureGround::NoLongerNeeded);
        QVERIFY(id);
        QCOMPARE(erasures.eraseBlock(*id, idsOf(erased)).value(), qint64(erased.size()));
        const auto left = vault.read<qint64>([&](storage::ReadTransaction& tx) {
            const auto key = *consent::lifetimeKey(tx);
            const retention::MarkFinder finder(key, retention::store::readMarks(tx, *id));
            const auto seen = retention::scanFile(tx, finder);
            return qint64(seen.left.size()) + seen.strayWords;
        });
        QVERIFY(left > 0);

        const auto proved = erasures.finishPending().result();
        QVERIFY(proved);
        QCOMPARE(*proved, 1);
        const auto certificate = erasures.certificate(*id).result();
        QVERIFY(certificate);
        QCOMPARE(certificate->state, ErasureState::Complete);
        QCOMPARE(certificate->proof.found, 0);
        QCOMPARE(certificate->people, qint64(erased.size()));
        QVERIFY(certificate->proof.pages > 100);
        QVERIFY(certificate->proof.pieces > qint64(marks.size()));
        QVERIFY(certificate->proof.words > qint64(erased.size()));
        QCOMPARE(vault.number("SELECT COUNT(*) FROM erasure_mark"), 0);

        QCOMPARE(vault.onPages(erased), QSet<QByteArray>());
        const auto others = MarkedPeople::marksOf(living) + MarkedPeople::marksOf(more);
        QVERIFY(others.size() >= 2000);
        QCOMPARE(vault.onPages(living) + vault.onPages(more), others);
        QCOMPARE(vault.inFiles(erased), QSet<QByteArray>());
        QVERIFY(vault.isIndexSound());
        QCOMPARE(vault.number("SELECT COUNT(*) FROM customer"), qint64(living.size() + more.size()) + 1);
        QCOMPARE(vault.number("SELECT COUNT(*) FROM sales_order"), 220);

        // A backup from before holds them, and once it has been brought up to the list none of them.
        QCOMPARE(MarkedPeople::onPagesOf(backup, vault.key(), erased).size(), marks.size());
        QVERIFY(log.follow(true));
        {
            auto restored = storage::Database::open({backup, &vault.clock, false}, vault.key());
            QVERIFY(restored);
            const auto list = vault.read<retention::TombstoneLogContent>([&vault](storage::ReadTransaction& tx) {
                return retention::readTombstoneLog(vault.folder.path(), *consent::lifetimeKey(tx)).value();
            });
            const auto counts = retention::replay(**restored, vault.session, list,
                {vault.purposes.catalogue(), u"DE"_s, QTimeZone("Europe/Berlin"), {}, true});
            QVERIFY2(counts, counts ? "" : qPrintable(counts.error().subject));
            QCOMPARE(counts->people, qint64(erased.size()));
            (*restored)->close();
        }
        QCOMPARE(MarkedPeople::onPagesOf(backup, vault.key(), erased), QSet<QByteArray>());
        QCOMPARE(MarkedPeople::onPagesOf(backup, vault.key(), living).size(), MarkedPeople::marksOf(living).size());

        log.end();
        vault.database->close();
        QCOMPARE(QDir(vault.folder.path()).entryList({u"vault.db*"_s}, QDir::Files), QStringList {u"vault.db"_s});
        QCOMPARE(vault.inFiles(erased), QSet<QByteArray>());
    }

    /// "Am Hang 1" before a town that begins with 2 reads like a street of somebody who is gone.
    void neighboursByChanceAreNoTrace()
    {
        MarkedPeople vault(14);
        ErasureService erasures(*vault.database, vault.session);
        const auto addAt = [&vault](const QString& street, const QString& city) {
            customers::Customer person;
            person.givenName = u"Ada"_s;
            customers::Address address;
            address.street = street;
            address.city = city;
            address.country = u"DE"_s;
            person.addresses.push_back(address);
            return vault.add(person);
        };
        addAt(u"Am Hang 1"_s, u"2 Heide"_s);
        const base::CustomerId gone = addAt(u"Am Hang 12"_s, u"Bonn"_s);
        const auto certificate = erasures.erase({gone}, ErasureGround::NoLongerNeeded).result();
        QVERIFY(certificate);
        QCOMPARE(certificate->proof.found, 0);
        QCOMPARE(certificate->state, ErasureState::Complete);
    }

    void ordersKeepAmountsAndMonthAndNothingThatLeadsBack()
    {
        MarkedPeople vault(21);
        vault.freeOrders();
        const auto people = vault.addMany(5);
        const qint64 total = vault.number("SELECT SUM(total) FROM sales_order");
        const qint64 before = vault.number("SELECT MAX(id) FROM sales_order");
        ErasureService erasures(*vault.database, vault.session);
        const auto certificate = erasures.erase(idsOf(people), ErasureGround::ConsentWithdrawn).result();
        QVERIFY2(certificate, qPrintable(certificate ? QString() : certificate.error().subject));
        QCOMPARE(certificate->anonymisedOrders, 5);
        QCOMPARE(vault.number("SELECT SUM(total) FROM sales_order"), total);
        QCOMPARE(vault.number("SELECT COUNT(*) FROM order_line"), 5);
        QCOMPARE(vault.number("SELECT COUNT(*) FROM sales_order WHERE customer_id IS NOT NULL OR number <> ''"
                              " OR country <> ''"),
            0);
        // 2026-05-01T00:00Z: the month of every order, and no day.
        QCOMPARE(vault.number("SELECT COUNT(*) FROM sales_order WHERE at <> 1777593600000000"), 0);
        // Whoever tries to join them back finds no id, no time, no way and no text that others have as well.
        QCOMPARE(vault.number("SELECT COUNT(*) FROM sales_order o JOIN audit_entry a ON a.object_id = o.id"
                              " AND a.object_kind = 12"),
            0);
        QVERIFY(vault.number("SELECT MIN(id) FROM sales_order") > before);
        QCOMPARE(vault.number("SELECT COUNT(*) FROM sales_order o JOIN provenance p ON p.id = o.provenance_id"
                              " WHERE p.at <> 0 OR p.source_id <> 0 OR p.entered_by <> 0"),
            0);
        QCOMPARE(vault.number("SELECT COUNT(*) FROM order_line WHERE description <> ''"), 0);
    }

    /// Privacy-rules E2, T3: a law that still wants an order whole is stronger than the wish to be erased.
    void ordersThatALawWantsStayWhole()
    {
        MarkedPeople vault(28);
        const auto person = vault.addMarked();
        const auto other = vault.addMarked();
        QVERIFY(vault.write([](storage::WriteTransaction& tx) {
            retention::noteCountry(tx, u"DE"_s);
            // Bought in 2017: kept until the end of 2025. The others in May 2026, kept until the end of 2034.
            tx.execute("INSERT INTO sales_order (revision, customer_id, number, at, kind, currency, country, marks,"
                       " total, total_decimals, line_count, provenance_id) SELECT 1, customer_id, 'old', ?1, kind,"
                       " currency, country, marks, total, total_decimals, 0, provenance_id FROM sales_order"
                       " ORDER BY id LIMIT 1",
                base::UtcTime::fromDateTime(QDateTime(QDate(2017, 6, 1), QTime(12, 0), Qt::UTC)));
        }));
        const qint64 total = vault.number("SELECT SUM(total) FROM sales_order");
        ErasureService erasures(*vault.database, vault.session);
        const auto certificate = erasures.erase({person.id}, ErasureGround::ConsentWithdrawn).result();
        QVERIFY2(certificate, qPrintable(certificate ? QString() : certificate.error().subject));
        QCOMPARE(certificate->state, ErasureState::Complete);
        QCOMPARE(certificate->anonymisedOrders, 1);
        const auto kept = retention::keptOrders(*vault.database, vault.session, certificate->id).result();
        QVERIFY(kept);
        const std::vector<retention::KeptGroup> expected
            = {{u"de.invoices"_s, u"AO § 147(3), HGB § 257(4), UStG § 14b"_s, QDate(2034, 12, 31), 1}};
        QVERIFY(*kept == expected);
        // The record is gone; number, day and lines of the invoice are not, and it says whose it is.
        QCOMPARE(vault.number("SELECT COUNT(*) FROM sales_order WHERE customer_id IS NULL AND number <> ''"), 1);
        QCOMPARE(vault.number("SELECT COUNT(*) FROM kept_order WHERE name <> '' AND address <> ''"), 1);
        QCOMPARE(vault.number("SELECT SUM(total) FROM sales_order"), total);
        const QSet<QByteArray> left = vault.onPages({person});
        QCOMPARE(left.size(), 6); // two names, street, town, number of the order, what was bought
        QCOMPARE(vault.onPages({other}), MarkedPeople::marksOf({other}));
        const auto locked = retention::lockedOrders(*vault.database, vault.session).result();
        QCOMPARE(static_cast<int>(locked->size()), 1);
        QVERIFY(person.marks.contains(locked->front().number.toUtf8()));
        QVERIFY(!locked->front().name.isEmpty());
        QCOMPARE(vault.auditLines().back(), u"retention.see_locked 0 orders=1"_s);
        // Nobody changes or deletes it before its time.
        const auto changed = vault.write(
            [](storage::WriteTransaction& tx) { tx.execute("UPDATE sales_order SET total = 0 WHERE number <> ''"); });
        QCOMPARE(changed.error(), (base::Error {ErrorKind::Conflict, u"kept_by_law"_s, 0}));
        const auto deleted = vault.write(
            [](storage::WriteTransaction& tx) { tx.execute("DELETE FROM sales_order WHERE customer_id IS NULL"); });
        QCOMPARE(deleted.error().subject, u"kept_by_law"_s);
        // In 2035 the law has had enough.
        vault.clock.set(base::UtcTime::fromDateTime(QDateTime(QDate(2035, 2, 1), QTime(12, 0), Qt::UTC)));
        retention::PurgeService purges(
            *vault.database, vault.session, erasures, vault.clock, u"DE"_s, QTimeZone::systemTimeZone());
        QVERIFY(purges.confirmClock().result()); // nine years in one step
        const auto plan = purges.preview().result();
        QVERIFY(plan);
        const auto run = purges.run(plan->total(), {}).result();
        QVERIFY2(run, run ? "" : qPrintable(run.error().subject));
        QCOMPARE(vault.number("SELECT COUNT(*) FROM kept_order"), 0);
        QCOMPARE(vault.onPages({person}), QSet<QByteArray>());
        QCOMPARE(vault.number("SELECT SUM(total) FROM sales_order"), total);
    }

    /// A hold is looked at again on a day of the business' own calendar: where it is tomorrow already, not today's.
    void aHoldGoesByTheDayOfTheBusiness()
    {
        const QTimeZone ahead("Pacific/Kiritimati"); // 2 in the morning of the 29th
        ConsentDesk desk;
        const QDate tomorrow = base::UtcTime {desk.noon}.toDateTime().date().addDays(1);
        retention::Hold hold;
        hold.matter = u"claim"_s;
        hold.reason = u"a court asks"_s;
        hold.reviewOn = tomorrow;
        hold.people = {desk.ada};
        retention::HoldService there(*desk.database, desk.session, desk.clock, ahead);
        QCOMPARE(there.place(hold).result().error().subject, u"hold_review"_s);
        retention::HoldService here(*desk.database, desk.session, desk.clock, QTimeZone("Europe/Berlin"));
        QVERIFY(here.place(hold).result());
        QVERIFY(here.lift(here.list(false).result()->front().id, u"settled"_s).result());
        // The same of one that stands again after a backup was restored.
        retention::TombstoneLogContent log;
        log.bars.insert({retention::holdBar, {}, u"3"_s, {desk.noon}});
        QVERIFY(retention::replay(
            *desk.database, desk.session, log, {desk.purposes.catalogue(), u"DE"_s, ahead, {}, true, true}));
        QCOMPARE(here.list(false).result()->front().reviewOn, tomorrow.addMonths(1));
    }

    void aHoldKeepsThePerson()
    {
        MarkedPeople vault(22);
        const auto people = vault.addMany(2);
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            const qint64 hold = tx.insert("INSERT INTO legal_hold (matter, reason, review_on, placed_at, placed_by)"
                                          " VALUES ('claim', 'claim', 0, 0, 7)");
            tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, ?2)", hold, people[1].id);
        }));
        ErasureService erasures(*vault.database, vault.session);
        const auto refused = erasures.erase(idsOf(people), ErasureGround::Objection).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (base::Error {ErrorKind::Conflict, u"legal_hold"_s, people[1].id.value}));
        QCOMPARE(vault.number("SELECT COUNT(*) FROM customer"), 3);
        QCOMPARE(vault.number("SELECT COUNT(*) FROM erasure"), 0);
        // The database itself refuses, whoever asks.
        const auto direct
            = vault.write([&](storage::WriteTransaction& tx) { customers::removeAllForGood(tx, {people[1].id}); });
        QCOMPARE(direct.error().kind, ErrorKind::Conflict);
        QCOMPARE(direct.error().subject, u"legal_hold"_s);
    }

    void whatWasCutOffIsKnownAndFinished()
    {
        MarkedPeople vault(23);
        vault.freeOrders();
        const auto living = vault.addMany(10);
        const auto erased = vault.addMany(10);
        retention::ErasureId id;
        {
            ErasureService erasures(*vault.database, vault.session);
            id = erasures.begin(ErasureGround::PeriodEnded).value();
            QVERIFY(erasures.eraseBlock(id, idsOf(erased)));
            QCOMPARE(erasures.certificate(id).result()->state, ErasureState::Pending);
        }
        ErasureService later(*vault.database, vault.session);
        QCOMPARE(later.finishPending().result().value(), 1);
        QCOMPARE(later.certificate(id).result()->state, ErasureState::Complete);
        QCOMPARE(later.finishPending().result().value(), 0);
        QCOMPARE(vault.onPages(erased), QSet<QByteArray>());
        QCOMPARE(vault.onPages(living), MarkedPeople::marksOf(living));
    }

    /// Whoever locks the vault does not wait for the whole file to be read; the proof comes at the next opening.
    void whatIsStoppedIsProvedLater()
    {
        MarkedPeople vault(24);
        vault.freeOrders();
        const auto erased = vault.addMany(10);
        ErasureService erasures(*vault.database, vault.session);
        using Step = ErasureService::Step;
        std::vector<Step> steps;
        const auto stopAtCompaction = [&](Step step, qint64, qint64) {
            steps.push_back(step);
            if (step == Step::Compacting)
                erasures.stop();
        };
        const auto answer = erasures.erase(idsOf(erased), ErasureGround::Objection, stopAtCompaction).result();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QCOMPARE(steps, (std::vector {Step::Rows, Step::Compacting}));
        QCOMPARE(vault.number("SELECT COUNT(*) FROM customer"), 1);
        ErasureService later(*vault.database, vault.session);
        QCOMPARE(later.certificates(1).result()->front().state, ErasureState::Pending);
        QCOMPARE(later.finishPending().result().value(), 1);
        QCOMPARE(vault.onPages(erased), QSet<QByteArray>());
    }

    void everyAcknowledgedWriteOutlivesTheSwap()
    {
        MarkedPeople vault(24);
        const auto people = vault.addMany(20);
        ErasureService erasures(*vault.database, vault.session);
        auto erasing = erasures.erase(idsOf(people), ErasureGround::NoLongerNeeded);
        QList<qint64> acknowledged;
        while (!erasing.isFinished()) {
            customers::Customer customer;
            customer.givenName = u"Zoe"_s;
            acknowledged << vault.add(customer).value;
        }
        QVERIFY(erasing.result());
        QVERIFY(!acknowledged.isEmpty());
        for (const qint64 id : std::as_const(acknowledged))
            QCOMPARE(vault.get({id}).givenName, u"Zoe"_s);
        QVERIFY(vault.isIndexSound());
    }

    void theErasedAreKnownAgain()
    {
        MarkedPeople vault(25);
        const auto people = vault.addMany(1);
        ErasureService erasures(*vault.database, vault.session);
        retention::ErasedGuard guard;
        customers::Customer again;
        again.name = u"Somebody Else"_s;
        again.emails.push_back({people[0].email.toUpper()});
        using Verdict = exchange::ImportGuard::Verdict;
        const auto verdict
            = [&] { return vault.read<Verdict>([&](storage::ReadTransaction& tx) { return guard.judge(tx, again); }); };
        QCOMPARE(verdict(), Verdict::Store);
        const customers::Phone number = vault.get(people[0].id).phones.front();
        QVERIFY(erasures.erase(idsOf(people), ErasureGround::NoLongerNeeded).result());
        QCOMPARE(verdict(), Verdict::QuarantineErased);
        again.emails.clear();
        QCOMPARE(verdict(), Verdict::Store);
        again.phones.push_back(number);
        QCOMPARE(verdict(), Verdict::QuarantineErased);
        again.phones.clear();
        QCOMPARE(verdict(), Verdict::Store);
        again.uuid = people[0].uuid;
        QCOMPARE(verdict(), Verdict::QuarantineErased);
    }

    void objectionsAndTheChainsOutliveThePerson()
    {
        MarkedPeople vault(26);
        const auto people = vault.addMany(1);
        auto objection = vault.draft(u"marketing_email"_s, consent::State::Objected, 1);
        objection.customer = people[0].id;
        QVERIFY(vault.record(objection) > 0);
        ErasureService erasures(*vault.database, vault.session);
        QVERIFY(erasures.erase(idsOf(people), ErasureGround::Objection).result());
        QVERIFY(vault.read<bool>(
            [&](storage::ReadTransaction& tx) { return consent::SuppressionList(tx).hasEmail(people[0].email); }));
        audit::AuditService log(*vault.database, vault.session, vault.folder.path(), QUuid::createUuid(), {});
        QVERIFY(log.verify(false).result()->ok);
        QVERIFY(vault.number("SELECT COUNT(*) FROM consent_event") >= 2);
        QCOMPARE(vault.number("SELECT COUNT(*) FROM consent_payload"), 0);
    }

    void onlyWhoMay()
    {
        MarkedPeople vault(27);
        const auto people = vault.addMany(1);
        vault.become(u"staff"_s);
        ErasureService erasures(*vault.database, vault.session);
        QCOMPARE(erasures.erase(idsOf(people), ErasureGround::Objection).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(erasures.certificates(5).result().error().kind, ErrorKind::NotAllowed);
    }
};

AICMS_TEST(TestErasure)
#include "test_erasure.moc"
