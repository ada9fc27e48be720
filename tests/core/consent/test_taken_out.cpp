// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate.h"
#include "core/consent/gate_service.h"
#include "core/consent/ledger_chain.h"
#include "core/consent/ledger_export.h"
#include "core/consent/ledger_store.h"
#include "core/consent/ledger_writer.h"
#include "core/consent/named_ledger.h"
#include "core/consent/projection_store.h"
#include "core/consent/replaced_entries.h"
#include "core/consent/standing_bars.h"
#include "core/purposes/named_versions.h"
#include "core/storage/connection.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::State;

namespace {

const QString byInterests = QStringLiteral("customer_care"); // rests on legitimate interests: only a no counts

} // namespace

/// What somebody with the database's key and another SQLite program takes out, so that a no, a restriction or an
/// address that must not be written to was never there: the log still names it.
class TestTakenOut : public QObject {
    Q_OBJECT

    using Ids = std::vector<base::CustomerId>;

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;
    base::CustomerId m_ada;
    base::CustomerId m_eve;

    void record(base::CustomerId who, const QString& purpose, State state, qint64 daysAgo)
    {
        consent::EventDraft draft = m_desk->draft(purpose, state, daysAgo);
        draft.customer = who;
        if (!m_desk->record(draft))
            qFatal("not recorded");
    }
    void forge(const QByteArray& sql)
    {
        storage::Connection forger(
            m_desk->folder.path(QStringLiteral("vault.db")), m_desk->key(), storage::Access::Write, 1);
        for (const QByteArray& each : sql.split(';')) {
            if (!each.trimmed().isEmpty())
                forger.run(each);
        }
    }
    /// An entry says something else, with a digest and a hash that fit.
    void writeAnew(qint64 seq, State state)
    {
        const auto made = m_desk->read<std::pair<QByteArray, QByteArray>>([=](storage::ReadTransaction& tx) {
            consent::Event event = *consent::readEvent(tx, seq);
            event.state = state;
            const QByteArray digest = consent::payloadDigest(event, consent::NameReader(tx).of(event));
            const QByteArray before = consent::readChain(tx, seq - 1).second;
            return std::pair(digest, consent::chainHash(before, seq, event.customer, digest));
        });
        const QByteArray number = QByteArray::number(seq);
        forge("DROP TRIGGER consent_payload_no_update;DROP TRIGGER consent_event_no_update;"
              "UPDATE consent_payload SET state = "
            + QByteArray::number(int(state)) + " WHERE seq = " + number + ";UPDATE consent_event SET digest = x'"
            + made.first.toHex() + "', hash = x'" + made.second.toHex() + "' WHERE seq = " + number);
    }
    /// What is stored of the answers fits what is left of the entries, to the letter.
    void foldAnew()
    {
        const auto done = m_desk->write([this](storage::WriteTransaction& tx) {
            const auto entries = consent::readEvents(tx, m_ada);
            for (const purposes::Purpose& purpose : m_desk->purposes.catalogue()->purposes())
                consent::project(tx, m_ada, entries, purpose);
        });
        QVERIFY(done);
    }
    base::Result<Ids> who(const QString& purpose = email) { return m_gate->who(purpose, m_desk->clock.now()).result(); }
    base::Result<consent::GateAnswer> may(const QString& purpose, base::CustomerId customer)
    {
        return m_gate->may(purpose, customer, m_desk->clock.now()).result();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        m_gate = std::make_unique<consent::GateService>(
            *m_desk->database, m_desk->session, m_desk->purposes, m_desk->ledger.zone());
        m_ada = m_desk->ada;
        m_eve = m_desk->addPerson(QStringLiteral("Eve"));
        m_desk->setEmails(m_ada, {QStringLiteral("ada@example.org")});
        record(m_ada, email, State::Given, 30);
        record(m_ada, email, State::Withdrawn, 10);
        record(m_eve, email, State::Given, 20);
        record(m_ada, email, State::Objected, 6);
        record(m_ada, byInterests, State::Objected, 5);
    }
    void cleanup()
    {
        m_gate.reset();
        m_desk.reset();
    }

    void aNoThatIsGoneIsTold_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("entry");
        const QByteArray open("DROP TRIGGER consent_payload_no_delete;DROP TRIGGER consent_event_no_delete;");
        QTest::newRow("forgotten by a row of its own table")
            << open + "INSERT INTO consent_forgotten VALUES (2, 1);DELETE FROM consent_payload WHERE seq = 2"
            << qint64(2);
        QTest::newRow("what it says") << open + "DELETE FROM consent_payload WHERE seq = 2" << qint64(2);
        QTest::newRow("the end of the ledger")
            << open + "DELETE FROM consent_payload WHERE seq = 5;DELETE FROM consent_event WHERE seq = 5" << qint64(5);
        QTest::newRow("more of the end, with the addresses") << open
                + "DELETE FROM consent_payload WHERE seq > 3;DELETE FROM consent_event WHERE seq > 3;"
                  "DELETE FROM suppression" << qint64(4);
        QTest::newRow("in the middle, chain and all")
            << open + "DELETE FROM consent_payload WHERE seq = 2;DELETE FROM consent_event WHERE seq = 2" << qint64(0);
    }
    void aNoThatIsGoneIsTold()
    {
        QFETCH(QByteArray, sql);
        QFETCH(qint64, entry);
        consent::ReceiptService receipts(*m_desk->database, m_desk->session);
        consent::LedgerExport first;
        first.entry = 1;
        const auto before = receipts.exportText(first).result();
        QVERIFY(before && receipts.read(*before, first).result()->isInLedger);
        forge(sql);
        foldAnew();
        for (const QString& purpose : {email, byInterests}) {
            const auto listed = who(purpose);
            QVERIFY(!listed);
            QCOMPARE(listed.error().kind, base::ErrorKind::Tampered);
            const auto said = may(purpose, m_ada);
            QVERIFY(!said);
            QCOMPARE(said.error().subject, QStringLiteral("consent_ledger"));
            if (entry != 0)
                QCOMPARE(said.error().number, entry);
        }
        // Nor does the gate say anything inside somebody's transaction, where an export asks it.
        const auto inside = m_desk->database
                                ->read([this](storage::ReadTransaction& tx) -> base::Result<bool> {
                                    const base::UtcTime now = m_desk->clock.now();
                                    consent::Gate gate(tx, m_desk->purposes.catalogue(), m_desk->ledger.zone(), now);
                                    return gate.may(email, m_ada, now, consent::Channel::All).isAllowed;
                                })
                                .result();
        QCOMPARE(test::errorOf(inside).subject, QStringLiteral("consent_ledger"));
        const auto hers = m_desk->ledger.checkPerson(m_ada).result();
        QVERIFY(!hers->isSound() && hers->changedEntry != 0);
        QVERIFY(!m_desk->ledger.check().result()->isSound());
        consent::LedgerExport one;
        one.customer = m_ada;
        for (const consent::LedgerExport& what : {first, one, consent::LedgerExport {}}) {
            const auto receipt = receipts.exportText(what).result();
            QVERIFY(!receipt);
            QCOMPARE(receipt.error().kind, base::ErrorKind::Tampered);
        }
        // What it vouched for before it does not vouch for any more.
        const auto vouched = receipts.read(*before, first).result();
        QVERIFY(!vouched);
        QCOMPARE(vouched.error().kind, base::ErrorKind::Tampered);
    }

    /// A yes that was written beside the chain.
    void anEntryOutsideTheChainIsTold()
    {
        forge("PRAGMA foreign_keys=OFF;CREATE TEMP TABLE copied AS SELECT * FROM consent_payload WHERE seq = 3;"
              "UPDATE copied SET seq = 6, record_id = randomblob(16);INSERT INTO consent_payload SELECT * FROM copied");
        QCOMPARE(test::errorOf(who()), consent::changedLedger(6));
        QCOMPARE(test::errorOf(may(email, m_eve)), consent::changedLedger(6));
        QCOMPARE(m_desk->ledger.check().result()->ledger.firstBad, 6);
    }

    /// What it says has a digest and a hash that fit: the entry behind it, another's, does not fit any more.
    void anEntryWrittenAnewIsTold()
    {
        writeAnew(3, State::Renewed);
        QCOMPARE(test::errorOf(may(email, m_eve)), consent::changedLedger(3));
    }

    /// Nor where only its digest fits, and the chain behind it goes on from the hash that was left.
    void anEntryWithTheHashOfAnotherIsTold()
    {
        const auto hash
            = m_desk->read<QByteArray>([](storage::ReadTransaction& tx) { return consent::readChain(tx, 3).second; });
        writeAnew(3, State::Renewed);
        forge("UPDATE consent_event SET hash = x'" + hash.toHex() + "' WHERE seq = 3");
        QCOMPARE(test::errorOf(may(email, m_eve)), consent::changedLedger(3));
        QCOMPARE(m_desk->ledger.checkPerson(m_eve).result()->changedEntry, 3);
    }

    /// Behind the last one there is none: the log knows its hash.
    void theLastEntryWrittenAnewIsTold()
    {
        writeAnew(5, State::Unknown);
        foldAnew();
        QCOMPARE(test::errorOf(may(byInterests, m_ada)), consent::changedLedger(5));
        QCOMPARE(test::errorOf(who(byInterests)), consent::changedLedger(5));
    }

    /// Where those beside it in the chain are another's, only the log knows that it was hers.
    void theOnlyEntryOfAPersonIsMissed()
    {
        forge("DROP TRIGGER consent_payload_no_delete;DROP TRIGGER consent_event_no_delete;"
              "DELETE FROM consent_payload WHERE seq = 3;DELETE FROM consent_event WHERE seq = 3");
        QCOMPARE(test::errorOf(may(email, m_eve)), consent::changedLedger(3));
        QCOMPARE(m_desk->ledger.checkPerson(m_eve).result()->changedEntry, 3);
    }

    /// Nor is a yes put in behind the end.
    void anEntryThatNobodyRecordedIsTold()
    {
        const auto bea = m_desk->addPerson(QStringLiteral("Bea"));
        QVERIFY(m_desk->write([this, bea](storage::WriteTransaction& tx) {
            consent::LedgerWriter writer(
                tx, m_desk->session, {m_desk->purposes.catalogue(), QStringLiteral("DE"), QTimeZone::utc(), {}});
            consent::EventDraft yes = m_desk->draft(email, State::Given, 1);
            yes.customer = bea;
            static_cast<void>(writer.record(yes)); // and the log is not told
        }));
        QCOMPARE(test::errorOf(who()), consent::changedLedger(6));
        QCOMPARE(test::errorOf(may(email, bea)), consent::changedLedger(6));
        QCOMPARE(m_desk->ledger.chain().result()->firstBad, 6);
    }

    void whatStandsBesideTheLedger_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("isHers");
        QTest::newRow("the list") << QByteArray("DELETE FROM suppression") << "suppression_list" << false;
        QTest::newRow("one address") << QByteArray("DELETE FROM suppression WHERE entry = 4") << "suppression_list"
                                     << false;
        QTest::newRow("lifted by a yes of another")
            << QByteArray("UPDATE suppression SET lifted_by = 3") << "suppression_list" << false;
        // By another key nobody is found on the list, which stands there as it did (O3).
        QTest::newRow("the key of the list")
            << QByteArray("UPDATE suppression_key SET key = randomblob(32)") << "suppression_list" << false;
        QTest::newRow("put under another purpose")
            << QByteArray("UPDATE suppression SET objected_at = objected_at + 1") << "suppression_list" << false;
        QTest::newRow("the restriction") << QByteArray("DELETE FROM restriction") << "restriction" << true;
        QTest::newRow("lifted in the table alone")
            << QByteArray("UPDATE restriction SET lifted_at = 1, told_at = 1") << "restriction" << true;
        QTest::newRow("the mark") << QByteArray("DELETE FROM minor_mark") << "minor_mark" << true;
        QTest::newRow("restriction and log") << QByteArray("DROP TRIGGER audit_entry_no_delete;DELETE FROM restriction;"
                                                           "DELETE FROM audit_entry WHERE action = 'consent.restrict'")
                                             << "audit" << true;
    }
    void whatStandsBesideTheLedger()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, subject);
        QFETCH(bool, isHers);
        QVERIFY(m_gate->restrict(m_eve, consent::RestrictionGround::AccuracyContested, {}).result());
        QVERIFY(m_gate->markMinor(m_eve, true).result());
        QVERIFY(who());
        QVERIFY(m_desk->ledger.checkPerson(m_eve).result()->isSound());
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
        forge(sql);
        consent::GateService anew(*m_desk->database, m_desk->session, m_desk->purposes, m_desk->ledger.zone());
        const auto listed = anew.who(email, m_desk->clock.now()).result();
        QVERIFY(!listed);
        QCOMPARE(listed.error().kind, base::ErrorKind::Tampered);
        QCOMPARE(listed.error().subject, subject);
        // The same for whoever keeps everybody's answers in memory, without a question.
        consent::GateService kept(*m_desk->database, m_desk->session, m_desk->purposes, m_desk->ledger.zone());
        const auto filled = kept.keepAnswers().result();
        QVERIFY(!filled);
        QCOMPARE(filled.error().subject, subject);
        consent::ConsentService ledger(
            *m_desk->database, m_desk->session, m_desk->purposes, m_desk->ledger.zone(), m_desk->clock);
        const auto check = ledger.checkPerson(m_eve).result();
        QVERIFY(check->notAsLogged);
        QCOMPARE(check->notAsLogged->subject, subject);
        if (subject == QLatin1String("audit")) // its own check tells
            return;
        const auto deep = ledger.check().result();
        QVERIFY(!deep->isSound());
        QCOMPARE(deep->notAsLogged.front().subject, subject);
        if (isHers)
            QCOMPARE(test::errorOf(may(email, m_eve)).subject, subject);
    }

    void whatLetsMoreThrough_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("subject");
        const QByteArray open("DROP TRIGGER purpose_version_no_update;DROP TRIGGER purpose_text_no_update;"
                              "DROP TRIGGER purpose_version_no_delete;DROP TRIGGER purpose_text_no_delete;");
        const QByteArray sale("INSERT INTO soft_opt_in SELECT 2, id, 1, 1, 1, 1, 1 FROM purpose"
                              " WHERE code = 'marketing_email';");
        QTest::newRow("proof") << open + "UPDATE purpose_version SET needs_proof = 1 - needs_proof WHERE purpose_id = 3"
                               << "purpose_version";
        QTest::newRow("renewal") << open + "UPDATE purpose_version SET renewal = 'P99Y' WHERE purpose_id = 3"
                                 << "purpose_version";
        QTest::newRow("ground") << open + "UPDATE purpose_version SET basis = 5 WHERE purpose_id = 3"
                                << "purpose_version";
        QTest::newRow("text") << open + "UPDATE purpose_text SET text = 'x' WHERE purpose_id = 3" << "purpose_version";
        QTest::newRow("code") << QByteArray("UPDATE purpose SET code = 'else' WHERE id = 3") << "purpose_version";
        QTest::newRow("one version more") << QByteArray(
            "INSERT INTO purpose_version SELECT purpose_id, version + 1, 5, 0, 0, 0, 1, '', '', content, 0,"
            " created_at, user_id FROM purpose_version WHERE purpose_id = 3")
                                          << "purpose_version";
        QTest::newRow("one version less")
            << open + "DELETE FROM purpose_text WHERE purpose_id = 3;DELETE FROM purpose_version WHERE purpose_id = 3"
            << "purpose_version";
        QTest::newRow("an own customer from nothing") << sale << "soft_opt_in";
        QTest::newRow("and her address") << sale
                + "INSERT INTO soft_opt_in_address SELECT 2, id, 0, x'00', 1 FROM purpose"
                  " WHERE code = 'marketing_email'"
                                         << "soft_opt_in";
    }
    void whatLetsMoreThrough()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, subject);
        QCOMPARE(m_eve.value, 2);
        forge(sql);
        consent::GateService anew(*m_desk->database, m_desk->session, m_desk->purposes, m_desk->ledger.zone());
        const auto listed = anew.who(email, m_desk->clock.now()).result();
        QVERIFY(!listed);
        QCOMPARE(listed.error().kind, base::ErrorKind::Tampered);
        QCOMPARE(listed.error().subject, subject);
        const auto said = may(email, m_eve);
        QVERIFY(!said);
        QCOMPARE(said.error().subject, subject);
        const auto hers = m_desk->ledger.checkPerson(m_eve).result();
        QVERIFY(hers->notAsLogged);
        QCOMPARE(hers->notAsLogged->subject, subject);
        const auto deep = m_desk->ledger.check().result();
        QVERIFY(!deep->notAsLogged.empty());
        QCOMPARE(deep->notAsLogged.back().subject, subject);
    }

    /// Confirmed, taken back, and put in again outside the program; and one address more than was confirmed.
    void anOwnCustomerIsAsConfirmed()
    {
        const auto isSound = [this] {
            return m_desk->ledger.check().result()->notAsLogged.empty() && may(email, m_ada)
                && m_desk->ledger.checkPerson(m_ada).result()->isSound();
        };
        m_desk->sell(m_ada);
        QVERIFY(m_gate->allowSoftOptIn(m_ada, email, {true, true, true, {}}).result());
        QVERIFY(isSound());
        forge("INSERT INTO soft_opt_in_address SELECT customer_id, purpose_id, 1, x'01', 1 FROM soft_opt_in");
        QCOMPARE(test::errorOf(may(email, m_ada)), consent::unloggedSoftOptIn(m_ada));
        QVERIFY(m_gate->allowSoftOptIn(m_ada, email, {true, true, false, {}}).result());
        QVERIFY(isSound());
        forge("UPDATE soft_opt_in SET opt_out_offered = 1");
        QCOMPARE(test::errorOf(may(email, m_ada)), consent::unloggedSoftOptIn(m_ada));
        QVERIFY(m_gate->allowSoftOptIn(m_ada, email, {true, true, true, {}}).result());
        QVERIFY(isSound());
        const consent::Bar bar {consent::Bar::Kind::NoSoftOptIn, {}, email, m_desk->clock.now()};
        QVERIFY(m_desk->write(
            [&](storage::WriteTransaction& tx) { QVERIFY(consent::putUp(tx, m_desk->session, m_ada, bar)); }));
        QVERIFY(isSound());
        forge("UPDATE soft_opt_in SET from_sale = 1, own_similar = 1, opt_out_offered = 1");
        QCOMPARE(test::errorOf(may(email, m_ada)), consent::unloggedSoftOptIn(m_ada));
    }

    /// Versions that the program stores are named with them, those of an earlier program once.
    void versionsOfPurposesAreNamed()
    {
        const auto changed = [this] { return m_desk->read<base::PurposeId>(purposes::firstChangedVersion); };
        QVERIFY(!changed().isValid());
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(email);
        purpose.renewal = QStringLiteral("P12M");
        QVERIFY(m_desk->purposes.change(purpose).result());
        QVERIFY(m_desk->purposes.setOn(email, false).result());
        QVERIFY(!changed().isValid());
        forge("DROP TRIGGER purpose_version_no_update;UPDATE purpose_version SET basis = 5 WHERE purpose_id = 3");
        const auto start
            = [this] { return m_desk->write([this](storage::WriteTransaction& tx) { m_desk->purposes.start(tx); }); };
        QVERIFY(start());
        QCOMPARE(changed(), base::PurposeId {3});
        forge("DROP TRIGGER audit_entry_no_delete;DELETE FROM audit_entry WHERE action LIKE 'purpose.%'");
        QVERIFY(start());
        QVERIFY(!changed().isValid());
        QCOMPARE(m_desk->auditLines().filter(QStringLiteral("purpose.versions")).size(), 1);
    }

    /// What the program does itself stays sound at each step.
    void honestUseIsSound()
    {
        const auto isSound = [this] {
            const auto check = m_desk->ledger.check().result();
            consent::GateService anew(*m_desk->database, m_desk->session, m_desk->purposes, m_desk->ledger.zone());
            return test::damageOf(*check).isEmpty() && check->isSound() && who().has_value()
                && anew.who(email, m_desk->clock.now()).result().has_value()
                && m_desk->ledger.checkPerson(m_ada).result()->isSound();
        };
        QVERIFY(isSound());
        // A withdrawal of a withdrawal: struck out, then said again, then lifted by a yes.
        consent::EventDraft correction = m_desk->draft(email, State::Unknown, 0);
        correction.corrects = 4;
        QVERIFY(m_desk->record(correction));
        QVERIFY(isSound());
        record(m_ada, email, State::Objected, 3);
        QVERIFY(isSound());
        record(m_ada, email, State::Given, 1);
        QVERIFY(isSound());
        // Restricted, lifted, marked and unmarked.
        QVERIFY(m_gate->restrict(m_ada, consent::RestrictionGround::AccuracyContested, {}).result());
        QVERIFY(isSound());
        QVERIFY(m_gate->lift(m_ada, m_desk->clock.now(), QStringLiteral("settled")).result());
        QVERIFY(m_gate->markMinor(m_ada, true).result());
        QVERIFY(isSound());
        QVERIFY(m_gate->markMinor(m_ada, false).result());
        QVERIFY(isSound());
        // What was replaced long ago is forgotten, and the log says so.
        QVERIFY(m_desk->write([this](storage::WriteTransaction& tx) {
            QCOMPARE(consent::forgetEntries(
                         tx, m_desk->session, *m_desk->purposes.catalogue(), {1, 2}, [](const QByteArray&) { }),
                2);
        }));
        QVERIFY(m_desk->auditLines().contains(QStringLiteral("consent.forget %1 entries=1,2").arg(m_ada.value)));
        QVERIFY(isSound());
        // Erased with a restriction that stands.
        QVERIFY(m_gate->restrict(m_eve, consent::RestrictionGround::AccuracyContested, {}).result());
        QVERIFY(m_desk->write([this](storage::WriteTransaction& tx) {
            consent::suppressObjector(tx, m_desk->session, m_eve);
            customers::removeForGood(tx, m_eve);
        }));
        QVERIFY(isSound());
    }

    /// Who puts a vault together anew did not put its key there; one that the damage took is made anew.
    void aSalvageVouchesForNoOtherKey()
    {
        const auto salvage = [this] {
            return m_desk->write([this](storage::WriteTransaction& tx) {
                consent::nameSalvaged(tx, m_desk->session);
                consent::dropLostKey(tx, m_desk->session);
                consent::startSuppression(tx); // at the next opening
                consent::nameFirst(tx, m_desk->session);
            });
        };
        QVERIFY(salvage());
        QVERIFY(who());
        forge("UPDATE suppression_key SET key = randomblob(32)");
        QVERIFY(salvage());
        QVERIFY(!who());
        QCOMPARE(who().error().subject, QStringLiteral("suppression_list"));
        forge("DELETE FROM suppression_key");
        QVERIFY(salvage());
        QVERIFY(who());
    }

    /// A ledger of an earlier program is named once; what was named is never named anew.
    void whatAnEarlierProgramWroteIsNamedOnce()
    {
        const auto names = [this] { return m_desk->auditLines().filter(QStringLiteral("consent.ledger")).size(); };
        const auto nameFirst = [this] {
            return m_desk->write([this](storage::WriteTransaction& tx) { consent::nameFirst(tx, m_desk->session); });
        };
        const auto named = names();
        QVERIFY(nameFirst());
        QCOMPARE(names(), named);
        QVERIFY(m_desk->auditLines().filter(QStringLiteral("consent.ledger")).last().contains(QStringLiteral(" key=")));
        forge("DROP TRIGGER audit_entry_no_delete;DELETE FROM audit_entry WHERE action = 'consent.ledger';"
              "DROP TRIGGER consent_payload_no_delete;INSERT INTO consent_forgotten VALUES (1, 1);"
              "DELETE FROM consent_payload WHERE seq = 1");
        QVERIFY(nameFirst());
        QCOMPARE(names(), 1);
        QCOMPARE(m_desk->read<consent::LedgerCheck>(consent::verifyLedger).firstBad, 0);
        record(m_ada, email, State::Given, 1);
        QCOMPARE(m_desk->read<consent::LedgerCheck>(consent::verifyLedger).firstBad, 0);
    }
};

AICMS_TEST(TestTakenOut)
#include "test_taken_out.moc"
