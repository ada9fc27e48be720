// SPDX-License-Identifier: GPL-3.0-or-later
// A purpose that needs proof (K10) uses nobody whose proof was a file that is gone.
#include "core/consent/gate_service.h"
#include "core/consent/standing.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using consent::Channel;
using consent::GateReason;
using consent::ProofKind;
using consent::State;

class TestLostProof : public QObject {
    Q_OBJECT

    const QString m_phone = QStringLiteral("marketing_phone");
    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;

    qint64 agree(const consent::Proof& proof, qint64 daysAgo = 20)
    {
        auto draft = m_desk->draft(m_phone, State::Given, daysAgo);
        draft.proof = proof;
        return m_desk->record(draft);
    }
    bool setFiles(const char* sql)
    {
        return m_desk->write([sql](storage::WriteTransaction& tx) { tx.execute(sql); }).has_value();
    }
    bool removeFiles() { return setFiles("UPDATE attachment SET removed_at = 1"); }
    /// Why she is used or not, by every way of asking.
    GateReason asked()
    {
        const base::UtcTime now = m_desk->clock.now();
        const auto answer = m_gate->may(m_phone, m_desk->ada, now, Channel::Phone).result().value();
        const auto shown = m_gate->answers(m_desk->ada, now).result().value();
        const purposes::Purpose& purpose = *m_desk->purposes.catalogue()->find(m_phone);
        bool isShownAsUsable = false;
        for (const consent::ShownAnswer& row : shown)
            isShownAsUsable = isShownAsUsable || (row.purpose == purpose.id && row.isAllowed);
        qint64 counted = 0;
        const auto standing = answer.isAllowed ? consent::Standing::AsAnswered : consent::Standing::NoProof;
        const auto counts = m_gate->shownCounts(now).result().value();
        for (const consent::ShownCount& count : counts)
            counted += count.purpose == purpose.id && count.standing == standing ? count.people : 0;
        const qint64 many = answer.isAllowed ? 1 : 0;
        if (qint64(m_gate->who(m_phone, now, Channel::Phone).result()->size()) != many
            || m_gate->heldAt(m_phone, {now}).result()->front() != many || isShownAsUsable != answer.isAllowed
            || counted != 1)
            qFatal("one by one and the sets differ");
        return answer.reason;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        m_gate = std::make_unique<consent::GateService>(
            *m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
    }
    void cleanup()
    {
        m_gate.reset();
        m_desk.reset();
    }

    void aFileThatGoesTakesTheUseWithIt_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("from the tables") << false;
        QTest::newRow("from memory") << true;
    }
    void aFileThatGoesTakesTheUseWithIt()
    {
        QFETCH(bool, isKept);
        if (isKept)
            QVERIFY(m_gate->keepAnswers().result());
        QVERIFY(agree({ProofKind::File, {}, m_desk->attach(m_desk->ada, 'a')}));
        QCOMPARE(asked(), GateReason::ConsentGiven);
        QVERIFY(removeFiles());
        QCOMPARE(asked(), GateReason::ProofMissing);
        QVERIFY(setFiles("UPDATE attachment SET removed_at = NULL"));
        QCOMPARE(asked(), GateReason::ConsentGiven);
        QVERIFY(setFiles("DELETE FROM attachment"));
        QCOMPARE(asked(), GateReason::ProofMissing);
        // It turns up again: the bytes are the proof, not the name or the day.
        m_desk->attach(m_desk->ada, 'a');
        QCOMPARE(asked(), GateReason::ConsentGiven);
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }

    void anotherCopyIsEnough()
    {
        const QByteArray slip = m_desk->attach(m_desk->ada, 'a');
        QVERIFY(agree({ProofKind::File, {}, slip}));
        QVERIFY(removeFiles());
        m_desk->attach(m_desk->addPerson(QStringLiteral("Ben")), 'a');
        QCOMPARE(asked(), GateReason::ProofMissing); // his is none of hers
        m_desk->attach(m_desk->ada, 'a');
        QCOMPARE(asked(), GateReason::ConsentGiven);
    }

    /// The entry that counts has to be proven, and no other.
    void aLaterYesHasItsOwnProof()
    {
        QVERIFY(agree({ProofKind::File, {}, m_desk->attach(m_desk->ada, 'a')}));
        QVERIFY(removeFiles());
        QCOMPARE(asked(), GateReason::ProofMissing);
        QVERIFY(agree({ProofKind::Text, QStringLiteral("form 7"), {}}, 10));
        QCOMPARE(asked(), GateReason::ConsentGiven);
        QVERIFY(agree({ProofKind::File, {}, m_desk->attach(m_desk->ada, 'b')}, 5));
        QVERIFY(removeFiles());
        QCOMPARE(asked(), GateReason::ProofMissing);
    }

    /// Words that say something prove it by themselves.
    void wordsOutliveTheFile()
    {
        QVERIFY(agree({ProofKind::DoubleOptIn, QStringLiteral("token 7"), m_desk->attach(m_desk->ada, 'a')}));
        QVERIFY(removeFiles());
        QCOMPARE(asked(), GateReason::ConsentGiven);
    }

    /// What counts without proof counts without the file.
    void onlyWhatNeedsProofNeedsTheFile()
    {
        auto draft = m_desk->draft(test::email, State::Given, 20);
        draft.proof = {ProofKind::File, {}, m_desk->attach(m_desk->ada, 'a')};
        QVERIFY(m_desk->record(draft));
        QVERIFY(removeFiles());
        QVERIFY(m_gate->may(test::email, m_desk->ada, m_desk->clock.now()).result()->isAllowed);
        QCOMPARE(m_gate->who(test::email, m_desk->clock.now()).result()->size(), std::size_t(1));
    }

    /// Of a day on which the purpose asked by other ways than now the ledger is folded: there, too, a yes without proof
    /// is none.
    void aDayOfOtherWaysAsksForProofToo()
    {
        const auto later
            = [](qint64 days) { return base::UtcTime {test::ConsentDesk::noon + days * test::ConsentDesk::day}; };
        const base::CustomerId ben = m_desk->addPerson(QStringLiteral("Ben"));
        auto draft = m_desk->draft(m_phone, State::Given, 1);
        draft.proof.kind = ProofKind::ImportedNone;
        draft.isImported = true;
        QVERIFY(m_desk->record(draft));
        draft.customer = ben;
        draft.proof = {ProofKind::Text, QStringLiteral("note"), {}};
        QVERIFY(m_desk->record(draft));
        m_desk->clock.set(later(10));
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(m_phone);
        purpose.channels = {Channel::Phone, Channel::Post};
        QVERIFY(m_desk->purposes.change(purpose).result());
        m_desk->clock.set(later(20));
        const base::UtcTime then = later(5);
        QCOMPARE(m_gate->may(m_phone, m_desk->ada, then, Channel::Phone).result()->reason, GateReason::ProofMissing);
        QVERIFY(m_gate->may(m_phone, ben, then, Channel::Phone).result()->isAllowed);
        QCOMPARE(m_gate->who(m_phone, then, Channel::Phone).result().value(), std::vector {ben});
    }

    /// Of a day that has passed it is the yes of then that has to be shown, not the one that was given since.
    void ofAPastDayTheYesOfThenIsAsked()
    {
        QVERIFY(agree({ProofKind::File, {}, m_desk->attach(m_desk->ada, 'a')}));
        QVERIFY(removeFiles());
        QVERIFY(agree({ProofKind::Text, QStringLiteral("form 7"), {}}, 10));
        for (const bool isKept : {false, true}) {
            if (isKept)
                QVERIFY(m_gate->keepAnswers().result());
            const auto who = [this](qint64 daysAgo) {
                const base::UtcTime then {test::ConsentDesk::noon - daysAgo * test::ConsentDesk::day};
                return m_gate->who(m_phone, then, Channel::Phone).result().value();
            };
            QCOMPARE(who(15), std::vector<base::CustomerId> {});
            QCOMPARE(who(5), std::vector {m_desk->ada});
        }
    }

    /// K10: of a day before the purpose came to be done by other ways, proof is asked for as well.
    void anEarlierVersionNeedsItToo()
    {
        auto draft = m_desk->draft(m_phone, State::Given, 20);
        draft.proof.kind = ProofKind::ImportedNone;
        draft.isImported = true; // else it is not taken
        QVERIFY(m_desk->record(draft));
        const auto ben = m_desk->addPerson(QStringLiteral("Ben"));
        draft.customer = ben;
        draft.proof = {ProofKind::Text, QStringLiteral("call 12"), {}};
        QVERIFY(m_desk->record(draft));
        const base::UtcTime then = m_desk->clock.now();
        m_desk->clock.advance(test::ConsentDesk::day);
        purposes::Purpose wider = *m_desk->purposes.catalogue()->find(m_phone);
        wider.channels = {Channel::Phone, Channel::Sms};
        QVERIFY(m_desk->purposes.change(wider).result());
        for (const bool isKept : {false, true}) {
            if (isKept)
                QVERIFY(m_gate->keepAnswers().result());
            QCOMPARE(m_gate->may(m_phone, m_desk->ada, then).result()->reason, GateReason::ProofMissing);
            QCOMPARE(m_gate->who(m_phone, then).result().value(), std::vector<base::CustomerId> {ben});
        }
    }
};

AICMS_TEST(TestLostProof)
#include "test_lost_proof.moc"
