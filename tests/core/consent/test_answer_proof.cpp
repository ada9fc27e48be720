// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/answer_proof.h"
#include "core/consent/gate_service.h"
#include "core/storage/connection.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::State;

namespace {

const QString byInterests = QStringLiteral("customer_care"); // rests on legitimate interests: only a no counts

} // namespace

/// What somebody with the database's key and another SQLite program can do to the answers that are stored beside the
/// ledger: no list is made of them, and one person's answer is the ledger's.
class TestAnswerProof : public QObject {
    Q_OBJECT

    using Ids = std::vector<base::CustomerId>;

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;
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
        for (const QByteArray& each : sql.split(';'))
            forger.run(each);
    }
    base::Result<Ids> who(const QString& purpose = email, qint64 daysAgo = 0)
    {
        return m_gate->who(purpose, {m_desk->clock.now().microseconds - daysAgo * test::ConsentDesk::day}).result();
    }
    bool isAllowed(const QString& purpose, base::CustomerId customer)
    {
        return m_gate->may(purpose, customer, m_desk->clock.now()).result()->isAllowed;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        m_gate = std::make_unique<consent::GateService>(
            *m_desk->database, m_desk->session, m_desk->purposes, m_desk->ledger.zone());
        m_eve = m_desk->addPerson(QStringLiteral("Eve"));
        record(m_desk->ada, email, State::Given, 30);
        record(m_desk->ada, email, State::Withdrawn, 10);
        record(m_eve, email, State::Given, 20);
        record(m_desk->ada, byInterests, State::Objected, 5);
    }
    void cleanup()
    {
        m_gate.reset();
        m_desk.reset();
    }

    void whatIsSoundIsAnswered_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("from the tables") << false;
        QTest::newRow("from memory") << true;
    }
    void whatIsSoundIsAnswered()
    {
        QFETCH(bool, isKept);
        if (isKept)
            QVERIFY(m_gate->keepAnswers().result());
        QCOMPARE(who().value(), Ids {m_eve});
        QCOMPARE(who(byInterests).value(), Ids {m_eve});
        record(m_eve, email, State::Withdrawn, 1);
        QCOMPARE(who().value(), Ids {});
        QCOMPARE(who(email, 15).value(), (Ids {m_desk->ada, m_eve}));
    }

    void noListIsMadeOfForgedAnswers_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("withdrawn turned into given")
            << email
            << QByteArray("UPDATE consent_current SET state = 2, since = 1 WHERE state = 4;"
                          "UPDATE consent_span SET valid_to = 9223372036854775807");
        QTest::newRow("only the answer of now")
            << email << QByteArray("UPDATE consent_current SET state = 2, since = 1");
        QTest::newRow("a no taken out") << byInterests
                                        << QByteArray("DELETE FROM consent_current WHERE state = 7;"
                                                      "DELETE FROM consent_span WHERE state = 7");
        QTest::newRow("a yes of somebody who was never asked")
            << email
            << QByteArray(
                   "INSERT INTO consent_current SELECT purpose_id, 0, 2, (SELECT id FROM customer WHERE id NOT IN"
                   " (SELECT customer_id FROM consent_payload)), 1, NULL, 1, 1, 1 FROM consent_payload WHERE"
                   " seq = 1;INSERT INTO consent_span SELECT purpose_id, 0, (SELECT id FROM customer WHERE id"
                   " NOT IN (SELECT customer_id FROM consent_payload)), 1, 9223372036854775807, 2, 1, 1 FROM"
                   " consent_payload WHERE seq = 1");
        QTest::newRow("an entry of the ledger")
            << email
            << QByteArray("DROP TRIGGER consent_payload_no_update;UPDATE consent_payload SET state = 2 WHERE seq = 2");
        QTest::newRow("an entry taken out of the ledger")
            << byInterests
            << QByteArray("DROP TRIGGER consent_payload_no_delete;DELETE FROM consent_payload WHERE seq = 4;"
                          "DELETE FROM consent_current WHERE state = 7;DELETE FROM consent_span WHERE state = 7");
    }
    void noListIsMadeOfForgedAnswers()
    {
        QFETCH(QString, purpose);
        QFETCH(QByteArray, sql);
        m_desk->addPerson(QStringLiteral("Never asked"));
        forge(sql);
        const auto listed = who(purpose);
        QVERIFY(!listed);
        QCOMPARE(listed.error().kind, base::ErrorKind::Tampered);
        // The same for whoever keeps everybody's answers in memory, and it is told without a question.
        consent::GateService kept(*m_desk->database, m_desk->session, m_desk->purposes, m_desk->ledger.zone());
        const auto filled = kept.keepAnswers().result();
        QVERIFY(!filled);
        QCOMPARE(filled.error().kind, base::ErrorKind::Tampered);
        const auto fromMemory = kept.who(purpose, m_desk->clock.now()).result();
        QVERIFY(!fromMemory);
        QCOMPARE(fromMemory.error().kind, base::ErrorKind::Tampered);
    }

    /// A yes that somebody took out costs a name on a list and lets nobody be used; the deep check tells it.
    void whoeverIsNotListedBarsNobody()
    {
        const auto joe = m_desk->addPerson(QStringLiteral("Joe"));
        record(joe, email, State::Given, 3);
        forge("DELETE FROM consent_span WHERE customer_id = " + QByteArray::number(joe.value)
            + ";DELETE FROM consent_current WHERE customer_id = " + QByteArray::number(joe.value));
        QCOMPARE(who().value(), Ids {m_eve});
        QCOMPARE(m_desk->ledger.check().result()->firstWrong, joe);
    }

    /// Nor does an own customer whose no somebody took out come in as one who never answered (K9).
    void whoSaidNoIsNoOwnCustomer()
    {
        const auto joe = m_desk->addPerson(QStringLiteral("Joe"));
        m_desk->sell(joe);
        QVERIFY(m_gate->allowSoftOptIn(joe, email, {true, true, true, {}}).result());
        QCOMPARE(who().value(), (Ids {m_eve, joe}));
        record(joe, email, State::Refused, 0);
        forge("DELETE FROM consent_current WHERE customer_id = " + QByteArray::number(joe.value));
        QCOMPARE(who().value(), Ids {m_eve});
    }

    void ofOnePersonTheLedgerDecides()
    {
        forge("UPDATE consent_current SET state = 2, since = 1 WHERE state = 4;"
              "DELETE FROM consent_current WHERE state = 7;DELETE FROM consent_span");
        QVERIFY(!isAllowed(email, m_desk->ada));
        QVERIFY(!isAllowed(byInterests, m_desk->ada));
        QVERIFY(isAllowed(email, m_eve));
        const auto ada = m_desk->ledger.checkPerson(m_desk->ada).result();
        QVERIFY(ada->isContradicted);
        QCOMPARE(ada->changedEntry, 0);
        QVERIFY(!ada->isSound());
    }

    /// Nor is she answered by what was put in her stored answers after they had been compared.
    void whoWasProvenAndIsForgedIsAnsweredByTheLedger_data()
    {
        const QByteArray forged = "UPDATE consent_current SET state = 2, since = 1 WHERE state = 4;"
                                  "UPDATE consent_span SET valid_to = 9223372036854775807";
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("noted") << forged;
        QTest::newRow("behind the back of what notes it")
            << QByteArray("DROP TRIGGER gate_news_consent_current_update;DROP TRIGGER gate_news_consent_span_update;")
                + forged;
    }
    void whoWasProvenAndIsForgedIsAnsweredByTheLedger()
    {
        QFETCH(QByteArray, sql);
        QCOMPARE(who().value(), Ids {m_eve});
        QCOMPARE(who(email, 15).value(), (Ids {m_desk->ada, m_eve}));
        QVERIFY(!isAllowed(email, m_desk->ada));
        QVERIFY(isAllowed(email, m_eve));
        forge(sql);
        QVERIFY(!isAllowed(email, m_desk->ada));
        QVERIFY(isAllowed(email, m_eve));
        QVERIFY(!who());
    }

    /// What leaves the business does not rest on what was found before: somebody may have altered the file behind the
    /// back of the program that has it open, and of what notes changes.
    void whatLeavesIsComparedAnew_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("an answer, unnoted")
            << QByteArray("UPDATE consent_current SET state = 2, since = 1 WHERE state = 4;"
                          "UPDATE consent_span SET valid_to = 9223372036854775807;DELETE FROM gate_news");
        QTest::newRow("a restriction") << QByteArray("DELETE FROM restriction;DELETE FROM gate_news");
        QTest::newRow("an address of whoever objected") << QByteArray("DELETE FROM suppression");
    }
    void whatLeavesIsComparedAnew()
    {
        QFETCH(QByteArray, sql);
        const auto joe = m_desk->addPerson(QStringLiteral("Joe"));
        m_desk->setEmails(joe, {QStringLiteral("joe@example.org")});
        record(joe, email, State::Given, 3);
        record(joe, email, State::Objected, 2);
        QVERIFY(m_gate->restrict(joe, consent::RestrictionGround::AccuracyContested, {}).result());
        QVERIFY(m_gate->keepAnswers().result());
        const auto anew = [this] {
            return m_gate->who(email, m_desk->clock.now(), consent::Channel::All, {}, consent::GateService::Proof::Anew)
                .result();
        };
        QCOMPARE(anew().value(), Ids {m_eve});
        QVERIFY(m_desk->number("SELECT COUNT(*) FROM suppression") > 0);
        forge(sql);
        const auto listed = anew();
        QVERIFY(!listed);
        QCOMPARE(listed.error().kind, base::ErrorKind::Tampered);
    }

    void whatWasProvenHoldsUntilSomebodyWrites()
    {
        consent::AnswerProof proof;
        const auto holds = [&](base::CustomerId customer) {
            return m_desk->read<bool>(
                [&](storage::ReadTransaction& tx) { return proof.holds(tx, customer) && proof.holds(tx, customer); });
        };
        const auto prove = [&](const Ids& people) {
            m_desk->read<bool>([&](storage::ReadTransaction& tx) {
                proof.demand(tx, people);
                return true;
            });
        };
        QVERIFY(!holds(m_eve));
        prove({m_desk->ada, m_eve});
        QVERIFY(holds(m_eve));
        QVERIFY(holds(m_desk->ada));
        record(m_eve, email, State::Withdrawn, 1);
        QVERIFY(!holds(m_eve));
        QVERIFY(holds(m_desk->ada)); // whom it did not concern
        prove({m_eve});
        QVERIFY(holds(m_eve));
        forge("DROP TRIGGER audit_entry_no_delete");
        QVERIFY(!holds(m_eve));
    }

    /// Remembered is only what was proven: who is changed afterwards is looked at again.
    void aLaterChangeIsLookedAtAgain()
    {
        QCOMPARE(who().value(), Ids {m_eve});
        forge("UPDATE consent_current SET state = 2, since = 1 WHERE state = 4;"
              "UPDATE consent_span SET valid_to = 9223372036854775807");
        QVERIFY(!who());
    }

    /// So is who was proven, answered anew, and was changed then.
    void whoAnswersAnewIsLookedAtAgain()
    {
        QCOMPARE(who().value(), Ids {m_eve});
        record(m_eve, email, State::Withdrawn, 1);
        QCOMPARE(who().value(), Ids {});
        const QByteArray hers = " WHERE customer_id = " + QByteArray::number(m_eve.value);
        forge("UPDATE consent_current SET state = 2, since = 1" + hers
            + ";UPDATE consent_span SET valid_to = 9223372036854775807" + hers);
        const auto listed = who();
        QVERIFY(!listed);
        QCOMPARE(listed.error(), consent::changedAnswers(m_eve));
    }
};

AICMS_TEST(TestAnswerProof)
#include "test_answer_proof.moc"
