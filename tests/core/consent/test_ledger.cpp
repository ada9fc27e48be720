// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "core/consent/ledger_export.h"
#include "core/consent/ledger_store.h"
#include "core/consent/ledger_writer.h"
#include "core/consent/projection_store.h"
#include "core/consent/standing.h"
#include "core/purposes/notices_service.h"
#include "core/purposes/purpose_records.h"
#include "core/storage/connection.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/core/consent/random_history.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::State;

class TestLedger : public QObject {
    Q_OBJECT

    static consent::LedgerCheck verify(test::ConsentDesk& desk)
    {
        return desk.read<consent::LedgerCheck>(consent::verifyLedger);
    }

private Q_SLOTS:
    void entriesAreKeptAsTheyWereWritten()
    {
        test::ConsentDesk desk;
        consent::EventDraft draft = desk.draft(email, State::Given, 30);
        draft.channel = consent::Channel::Email;
        draft.how = consent::How::Letter;
        draft.isExplicit = true;
        draft.giver = consent::Giver::Parent;
        draft.giverName = QStringLiteral("Bea");
        draft.proof = {consent::ProofKind::File, QStringLiteral("folder 3"), desk.attach(desk.ada, 'x')};
        const auto recorded = desk.ledger.record(draft).result();
        QVERIFY(recorded);
        const auto history = desk.ledger.history(desk.ada).result();
        QVERIFY(history);
        QCOMPARE(int(history->size()), 1);
        QVERIFY(history->front().event == recorded->event);
        QCOMPARE(history->front().names.purposeCode, email);
        QCOMPARE(history->front().event.by.value, 7);
        QCOMPARE(desk.state(email), State::Given);
        QCOMPARE(desk.state(email, 31), State::NeverAsked);
        QVERIFY(desk.auditLines().at(desk.auditLines().size() - 2).startsWith(QLatin1String("consent.record")));
        QVERIFY(desk.auditLines().last().startsWith(QLatin1String("consent.ledger 1 hash=")));
        QVERIFY(!desk.auditLines().join(u' ').contains(QLatin1String("Bea")));
    }

    /// One confirmed link is one person's proof.
    void aTokenIsOnePersons()
    {
        test::ConsentDesk desk;
        const auto bea = desk.addPerson(QStringLiteral("Bea"));
        auto draft = desk.draft(email, State::Given, 3);
        draft.proof = {consent::ProofKind::DoubleOptIn, QStringLiteral("link-77"), {}};
        QVERIFY(desk.record(draft));
        draft.at = base::UtcTime {desk.noon - 2 * desk.day};
        QVERIFY(desk.record(draft)); // her own again
        draft.customer = bea;
        QCOMPARE(test::errorOf(desk.ledger.record(draft).result()).subject, QStringLiteral("consent.token_used"));
        draft.proof.text = QStringLiteral("link-78");
        QVERIFY(desk.record(draft));
    }

    /// K5: by the last day of use, the sixtieth as well.
    void endingsAreCountedByTheirLastDay()
    {
        test::ConsentDesk desk;
        QVERIFY(desk.record(desk.draft(email, State::Given, 3)));
        const QTimeZone zone("Europe/Berlin");
        const QDate last = base::UtcTime {desk.noon - 3 * desk.day}.toDateTime().toTimeZone(zone).date().addMonths(24);
        for (const QTime& time : {QTime(0, 1), QTime(12, 0), QTime(23, 59)}) {
            desk.clock.set(base::UtcTime::fromDateTime(QDateTime(last.addDays(-60), time, zone)));
            QCOMPARE(desk.ledger.endings(60).result()->size(), std::size_t(1));
            QCOMPARE(desk.ledger.endings(59).result()->size(), std::size_t(0));
        }
    }

    void refusalsWriteNothing()
    {
        test::ConsentDesk desk;
        const auto lines = desk.auditLines();
        const auto refused = desk.ledger.record(desk.draft(email, State::Renewed, 1)).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, QStringLiteral("consent.never_given"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM consent_event"), 0);
        QCOMPARE(desk.auditLines(), lines);
        consent::EventDraft stranger = desk.draft(email, State::Given, 1);
        stranger.customer = {999};
        QCOMPARE(test::errorOf(desk.ledger.record(stranger).result()).kind, base::ErrorKind::NotFound);
    }

    /// A withdrawal of what was never given is kept as the no it is, and told as that (F4).
    void aWithdrawalOfNothingIsKept()
    {
        test::ConsentDesk desk;
        const auto recorded = desk.ledger.record(desk.draft(email, State::Withdrawn, 3)).result();
        QVERIFY(recorded);
        QVERIFY(recorded->isUnfounded);
        QCOMPARE(desk.state(email), State::Withdrawn);
        QCOMPARE(test::errorOf(desk.ledger.record(desk.draft(email, State::Withdrawn, 2)).result()).subject,
            QStringLiteral("consent.already_withdrawn"));
        QVERIFY(desk.record(desk.draft(email, State::Given, 2)));
        const auto founded = desk.ledger.record(desk.draft(email, State::Withdrawn, 1)).result();
        QVERIFY(founded && !founded->isUnfounded);
    }

    void rolesDecideWhoWrites()
    {
        test::ConsentDesk desk;
        QVERIFY(desk.record(desk.draft(email, State::Given, 3)));
        desk.become(QStringLiteral("auditor"));
        QCOMPARE(test::errorOf(desk.ledger.record(desk.draft(email, State::Withdrawn, 1)).result()).kind,
            base::ErrorKind::NotAllowed);
        QVERIFY(desk.ledger.history(desk.ada).result());
        desk.become(QStringLiteral("staff"));
        QVERIFY(desk.record(desk.draft(email, State::Withdrawn, 2)));
        consent::EventDraft correction = desk.draft(email, State::Unknown, 1);
        correction.corrects = 2;
        QCOMPARE(test::errorOf(desk.ledger.record(correction).result()).kind, base::ErrorKind::NotAllowed);
        QCOMPARE(desk.state(email), State::Withdrawn);
    }

    void nothingCanBeChangedOrDeleted_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql : {"UPDATE consent_event SET digest = x'00' WHERE seq = 1",
                 "DELETE FROM consent_event WHERE seq = 1", "UPDATE consent_payload SET state = 2 WHERE seq = 1",
                 "DELETE FROM consent_payload WHERE seq = 1", "UPDATE purpose_version SET basis = 1",
                 "DELETE FROM purpose_text", "DROP TRIGGER consent_payload_no_update", "DROP TABLE consent_event"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void nothingCanBeChangedOrDeleted()
    {
        QFETCH(QByteArray, sql);
        test::ConsentDesk desk;
        QVERIFY(desk.record(desk.draft(email, State::Refused, 3)));
        const QByteArray kept = sql;
        const auto done = desk.write([&kept](storage::WriteTransaction& tx) { tx.execute(kept.constData()); });
        QVERIFY(!done);
        QCOMPARE(verify(desk).firstBad, 0);
        QCOMPARE(desk.state(email), State::Refused);
    }

    void anErasureTakesThePayloadAndLeavesTheChain()
    {
        test::ConsentDesk desk;
        const base::CustomerId bea = desk.addPerson(QStringLiteral("Bea"));
        QVERIFY(desk.record(desk.draft(email, State::Given, 3)));
        consent::EventDraft other = desk.draft(email, State::Given, 2);
        other.customer = bea;
        QVERIFY(desk.record(other));
        QVERIFY(desk.record(desk.draft(email, State::Withdrawn, 1)));
        const base::CustomerId ada = desk.ada;
        QVERIFY(desk.write([ada](storage::WriteTransaction& tx) { customers::removeForGood(tx, ada); }));
        const consent::LedgerCheck check = verify(desk);
        QCOMPARE(check.firstBad, 0);
        QCOMPARE(check.entries, 3);
        QCOMPARE(check.erased, 2);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM consent_payload"), 1);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM consent_current"), 1);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM consent_span"), 1);
        QCOMPARE(desk.state(email, 0, bea), State::Given);
        // The chain goes on from where it stood.
        other.state = State::Withdrawn;
        other.at = base::UtcTime {test::ConsentDesk::noon};
        QCOMPARE(desk.record(other), 4);
        QCOMPARE(verify(desk).firstBad, 0);
    }

    void theFirstForgedEntryIsNamed_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("firstBad");
        QTest::newRow("state raised") << "consent_payload_no_update"
                                      << "UPDATE consent_payload SET state = 2 WHERE seq = 2" << qint64(2);
        QTest::newRow("payload of somebody who is there gone")
            << "consent_payload_no_delete" << "DELETE FROM consent_payload WHERE seq = 1" << qint64(1);
        QTest::newRow("digest") << "consent_event_no_update" << "UPDATE consent_event SET digest = x'00' WHERE seq = 3"
                                << qint64(3);
        QTest::newRow("customer") << "consent_event_no_update"
                                  << "UPDATE consent_event SET customer_id = 8 WHERE seq = 2" << qint64(2);
    }
    /// What a person with the key and another SQLite program can do is noticed.
    void theFirstForgedEntryIsNamed()
    {
        QFETCH(QString, trigger);
        QFETCH(QString, sql);
        QFETCH(qint64, firstBad);
        test::ConsentDesk desk;
        QVERIFY(desk.record(desk.draft(email, State::Given, 3)));
        QVERIFY(desk.record(desk.draft(email, State::Withdrawn, 2)));
        QVERIFY(desk.record(desk.draft(email, State::Refused, 1)));
        storage::Connection forger(desk.folder.path(QStringLiteral("vault.db")), desk.key(), storage::Access::Write, 1);
        forger.run("DROP TRIGGER " + trigger.toLatin1());
        forger.run(sql.toLatin1());
        QCOMPARE(verify(desk).firstBad, firstBad);
    }

    void aChangedWordingIsFound()
    {
        test::ConsentDesk desk;
        purposes::NoticesService notices(*desk.database, desk.session);
        purposes::Publication publication;
        publication.code = QStringLiteral("privacy");
        publication.texts.insert(QStringLiteral("de"), {QStringLiteral("Daten"), QStringLiteral("Was wir tun."), {}});
        const auto published = notices.publish(publication).result();
        QVERIFY(published);
        QCOMPARE(desk.ledger.check().result()->changedNotice, 0);
        storage::Connection forger(desk.folder.path(QStringLiteral("vault.db")), desk.key(), storage::Access::Write, 1);
        forger.run("DROP TRIGGER notice_text_no_update");
        forger.run("UPDATE notice_text SET text = 'Was wir wollen.'");
        QCOMPARE(desk.ledger.check().result()->changedNotice, published->version.id);
        QVERIFY(!desk.ledger.check().result()->isSound());
    }

    /// Whoever asks about one person is told of her own entries without the whole ledger being read.
    void aForgedEntryOfThePersonIsNamed()
    {
        test::ConsentDesk desk;
        const auto eve = desk.addPerson(QStringLiteral("Eve"));
        QVERIFY(desk.record(desk.draft(email, State::Given, 3)));
        const qint64 seq = desk.record(desk.draft(email, State::Withdrawn, 2));
        QCOMPARE(desk.ledger.checkPerson(desk.ada).result()->changedEntry, 0);
        storage::Connection forger(desk.folder.path(QStringLiteral("vault.db")), desk.key(), storage::Access::Write, 1);
        forger.run("DROP TRIGGER consent_payload_no_update");
        forger.run("UPDATE consent_payload SET state = 2 WHERE state = 4");
        QCOMPARE(desk.ledger.checkPerson(desk.ada).result()->changedEntry, seq);
        QCOMPARE(desk.ledger.checkPerson(eve).result()->changedEntry, 0);
    }

    /// A page that shows the ledger asks again and again: only what came since is read, and it is read as strictly.
    void theChainIsReadOnFromWhereItHeld()
    {
        test::ConsentDesk desk;
        QVERIFY(desk.record(desk.draft(email, State::Given, 3)));
        const consent::LedgerCheck first = verify(desk);
        QCOMPARE(first.entries, 1);
        const auto goOn = [&desk](const consent::LedgerCheck& before) {
            return desk.read<consent::LedgerCheck>(
                [before](storage::ReadTransaction& tx) { return consent::verifyLedgerPart(tx, before, 1'000).check; });
        };
        QVERIFY(desk.record(desk.draft(email, State::Withdrawn, 2)));
        QVERIFY(desk.record(desk.draft(email, State::Given, 1)));
        const consent::LedgerCheck second = goOn(first);
        QCOMPARE(second.firstBad, 0);
        QCOMPARE(second.entries, 3);
        /// The whole ledger, so many entries at a time; each part but the last one is full.
        const auto inParts = [&desk](qint64 most) {
            consent::LedgerPart part;
            do {
                const consent::LedgerCheck before = part.check;
                part = desk.read<consent::LedgerPart>([before, most](storage::ReadTransaction& tx) {
                    return consent::verifyLedgerPart(tx, before, most);
                });
                if (!part.isLast && part.check.entries != before.entries + most)
                    qFatal("a part that is not full");
            } while (!part.isLast);
            return part.check;
        };
        for (const qint64 most : {1, 2, 3, 4}) {
            QCOMPARE(inParts(most).entries, 3);
            QCOMPARE(inParts(most).firstBad, 0);
        }
        storage::Connection forger(desk.folder.path(QStringLiteral("vault.db")), desk.key(), storage::Access::Write, 1);
        forger.run("DROP TRIGGER consent_payload_no_update");
        forger.run("UPDATE consent_payload SET state = 2 WHERE seq = 2");
        QCOMPARE(goOn(first).firstBad, 2);
        for (const qint64 most : {1, 2, 3})
            QCOMPARE(inParts(most).firstBad, 2);
        consent::LedgerCheck longer = second;
        longer.entries = 9; // as if the end had been cut off since
        QCOMPARE(goOn(longer).firstBad, 9);
    }

    /// A long ledger is read part by part, and the page hears of its end only.
    void aLongChainIsReadToItsEnd()
    {
        test::ConsentDesk desk;
        constexpr int people = 52;
        constexpr int entriesEach = 200;
        std::vector<base::CustomerId> ids;
        for (int i = 0; i < people; ++i)
            ids.push_back(desk.addPerson(QStringLiteral("P")));
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) {
            consent::LedgerWriter writer(
                tx, desk.session, {desk.purposes.catalogue(), QStringLiteral("DE"), QTimeZone::utc(), {}});
            const std::vector<consent::EventDraft> drafts(entriesEach, desk.draft(email, State::Requested, 1));
            for (const base::CustomerId id : ids)
                writer.recordAll(id, drafts);
            writer.finish();
        }));
        const auto whole = desk.ledger.chain().result();
        QVERIFY(whole);
        QCOMPARE(whole->entries, people * entriesEach);
        QCOMPARE(whole->firstBad, 0);
        storage::CancelToken token;
        token.cancel();
        QCOMPARE(test::errorOf(desk.ledger.chain(token).result()).kind, base::ErrorKind::Cancelled);
    }

    void aNarrowerClockKeepsTheOrder()
    {
        test::ConsentDesk desk;
        consent::EventDraft given = desk.draft(email, State::Given, 0);
        given.at.reset();
        QVERIFY(desk.record(given));
        desk.clock.advance(-10 * test::ConsentDesk::day);
        consent::EventDraft withdrawn = given;
        withdrawn.state = State::Withdrawn;
        const auto recorded = desk.ledger.record(withdrawn).result();
        QVERIFY(recorded);
        QVERIFY(recorded->clockWasBack);
        QCOMPARE(desk.state(email), State::Withdrawn);
    }

    /// A vault in which an earlier program stored the answers by other rules is put right when it is opened, once.
    void storedAnswersFollowTheRules()
    {
        test::ConsentDesk desk;
        QVERIFY(desk.record(desk.draft(email, State::Refused, 30)));
        QVERIFY(desk.record(desk.draft(email, State::Unknown, 20)));
        const auto follow = [&desk] {
            return desk.write([&desk](storage::WriteTransaction& tx) {
                tx.execute("UPDATE consent_current SET state = ?1, seq = 2", static_cast<int>(State::Unknown));
                consent::followRules(tx, *desk.purposes.catalogue());
            });
        };
        QVERIFY(follow());
        QVERIFY(desk.ledger.check().result()->isSound());
        QVERIFY(follow());
        QVERIFY(!desk.ledger.check().result()->isSound());
    }

    /// A dead battery, one withdrawal, and the clock is right again: it counts now. When it was said nobody knows, so
    /// of its purpose it counts from the yes on that it takes back; every other purpose keeps its days.
    void oneEntryOfADeadClockLeavesOtherPurposesAlone()
    {
        test::ConsentDesk desk;
        const QString post = QStringLiteral("marketing_post");
        QVERIFY(desk.record(desk.draft(email, State::Given, 900)));
        QVERIFY(desk.record(desk.draft(email, State::Withdrawn, 600)));
        QVERIFY(desk.record(desk.draft(email, State::Given, 300)));
        QVERIFY(desk.record(desk.draft(post, State::Given, 200)));
        desk.clock.set({978'307'210'000'000}); // 2001-01-01
        consent::EventDraft withdrawn = desk.draft(post, State::Withdrawn, 0);
        withdrawn.at.reset();
        QVERIFY(desk.record(withdrawn));
        desk.clock.set({test::ConsentDesk::noon});
        QCOMPARE(desk.state(email), State::Given);
        QCOMPARE(desk.state(email, 400), State::Withdrawn);
        QCOMPARE(desk.state(email, 700), State::Given);
        QCOMPARE(desk.state(email, 2000), State::NeverAsked);
        QCOMPARE(desk.state(post), State::Withdrawn);
        QCOMPARE(desk.state(post, 1), State::Withdrawn);
        QVERIFY(desk.state(post, 201) != State::Given);
        QVERIFY(desk.ledger.check().result()->isSound());
        // Another vault that reads the file comes to the same.
        consent::ReceiptService receipts(*desk.database, desk.session);
        consent::LedgerExport what;
        what.format = consent::LedgerFormat::Csv;
        const QByteArray csv = receipts.exportText(what).result().value();
        what.format = consent::LedgerFormat::JsonLd;
        const QByteArray linked = receipts.exportText(what).result().value();
        const QByteArray first = "2023-12-10T13:00:00";
        QVERIFY2(csv.contains(first) && linked.contains(first), csv);
        QVERIFY(!csv.contains("2001-01-01T01:00:10.000+01:00"));
    }

    /// A correction put an answer for another purpose in the place of a consent; it was wrong itself and is struck out:
    /// the consent holds again, in the stored answers as well.
    void whatACorrectionStruckComesBackWithIt()
    {
        test::ConsentDesk desk;
        const QString post = QStringLiteral("marketing_post");
        QVERIFY(desk.record(desk.draft(email, State::Given, 30)));
        consent::EventDraft correction = desk.draft(post, State::Refused, 30);
        correction.corrects = 1;
        QCOMPARE(desk.record(correction), 2);
        QCOMPARE(desk.state(email), State::NeverAsked);
        consent::EventDraft second = desk.draft(post, State::Unknown, 1);
        second.corrects = 2;
        QCOMPARE(desk.record(second), 3);
        QCOMPARE(desk.state(email), State::Given);
        QVERIFY(desk.ledger.check().result()->isSound());
        QCOMPARE(desk.ledger.counts().result()->front().state, State::Given);
    }

    /// What a chart and a list show is what the fold says at each of those moments.
    void peopleByStateAndConsentsOverTime()
    {
        test::ConsentDesk desk;
        const QString post = QStringLiteral("marketing_post");
        const base::CustomerId ben = desk.addPerson(QStringLiteral("Ben"));
        QVERIFY(desk.record(desk.draft(post, State::Given, 100)));
        QVERIFY(desk.record(desk.draft(post, State::Withdrawn, 40)));
        consent::EventDraft yes = desk.draft(post, State::Given, 60);
        yes.customer = ben;
        QVERIFY(desk.record(yes));
        std::vector<base::UtcTime> moments;
        for (const qint64 daysAgo : {120, 80, 50, 10})
            moments.push_back({desk.noon - daysAgo * desk.day});
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto held = gate.heldAt(post, moments).result();
        QVERIFY(held);
        QCOMPARE(*held, (std::vector<qint64> {0, 1, 2, 1}));
        const auto withState = [&](State state) {
            return gate.shownAs(post, state, consent::Standing::AsAnswered, desk.clock.now()).result().value();
        };
        QCOMPARE(withState(State::Given), (std::vector<base::CustomerId> {ben}));
        QCOMPARE(withState(State::Withdrawn), (std::vector<base::CustomerId> {desk.ada}));
        QVERIFY(withState(State::NeverAsked).empty());
        const base::CustomerId eve = desk.addPerson(QStringLiteral("Eve"));
        QCOMPARE(withState(State::NeverAsked), (std::vector<base::CustomerId> {eve}));
    }

    /// The matrix: ended consents are not yeses, and the bin is not counted.
    void endedConsentsAndTheBinAreCountedApart()
    {
        test::ConsentDesk desk;
        const base::CustomerId ben = desk.addPerson(QStringLiteral("Ben"));
        const base::CustomerId eve = desk.addPerson(QStringLiteral("Eve"));
        QVERIFY(desk.record(desk.draft(email, State::Given, 800))); // holds 24 months
        for (const base::CustomerId id : {ben, eve}) {
            consent::EventDraft yes = desk.draft(email, State::Given, 10);
            yes.customer = id;
            QVERIFY(desk.record(yes));
        }
        consent::EventDraft byPhone = desk.draft(email, State::Withdrawn, 5);
        byPhone.customer = ben;
        byPhone.channel = consent::Channel::Email; // the channels differ
        QVERIFY(desk.record(byPhone));
        const auto count = [&desk](State state) {
            const auto counts = desk.ledger.counts().result();
            qint64 people = 0;
            for (const consent::StateCount& each : *counts)
                people += each.state == state ? each.people : 0;
            return people;
        };
        QCOMPARE(count(State::Given), 1);
        QCOMPARE(count(State::Withdrawn), 1);
        QCOMPARE(count(State::Expired), 1);
        QVERIFY(desk.service.remove({eve}).result());
        QCOMPARE(count(State::Given), 0);
        QVERIFY(desk.service.remove({desk.ada}).result());
        QCOMPARE(count(State::Expired), 0);
        QCOMPARE(count(State::Withdrawn), 1);
    }

    /// The stored answers are those of the fold, after any history that the rules let in.
    void projectionsEqualTheFold()
    {
        test::ConsentDesk desk;
        const auto catalogue = desk.purposes.catalogue();
        const QStringList codes {email, QStringLiteral("service_messages"), QStringLiteral("customer_care"),
            QStringLiteral("ai_recommendation")};
        QRandomGenerator random(7);
        int written = 0;
        for (int i = 0; i < 250; ++i) {
            consent::EventDraft draft = desk.draft(codes.at(random.bounded(codes.size())),
                static_cast<State>(random.bounded(1, consent::stateCount)), random.bounded(2000));
            draft.channel = static_cast<consent::Channel>(random.bounded(3) == 0 ? random.bounded(1, 5) : 0);
            if (random.bounded(10) == 0)
                draft.corrects = random.bounded(1, i + 1);
            written += desk.record(draft) ? 1 : 0;
            if (i % 10 != 0)
                continue;
            const auto id = desk.ada;
            QVERIFY(desk.read<bool>([&](storage::ReadTransaction& tx) {
                return !consent::firstContradicted(tx, catalogue->purposes(), std::span(&id, 1)).isValid();
            }));
        }
        QVERIFY(written > 60);
    }
};

AICMS_TEST(TestLedger)
#include "test_ledger.moc"
