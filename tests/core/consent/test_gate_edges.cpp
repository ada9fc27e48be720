// SPDX-License-Identifier: GPL-3.0-or-later
// The first and the last moment of whatever stands for or against a use, to the microsecond.
#include "core/consent/gate_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::GateReason;
using consent::State;

class TestGateEdges : public QObject {
    Q_OBJECT

    static constexpr qint64 hour = qint64(3'600) * 1'000'000;
    static inline const QString care = QStringLiteral("customer_care");

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;
    std::unique_ptr<consent::GateService> m_kept; ///< with everybody's answers in memory

    /// The same of the single answer and of the set, from the tables and from memory.
    GateReason reason(const QString& purpose, base::UtcTime time)
    {
        const auto answer = m_gate->may(purpose, m_desk->ada, time).result();
        for (consent::GateService* gate : {m_gate.get(), m_kept.get()}) {
            const auto single = gate->may(purpose, m_desk->ada, time).result();
            const auto set = gate->who(purpose, time).result();
            if (!answer || !single || !set || single->reason != answer->reason
                || std::ranges::binary_search(*set, m_desk->ada) != answer->isAllowed)
                qFatal("the gate's answers differ");
        }
        return answer->reason;
    }
    /// What the gate says just before and from `time` on, asked an hour later.
    std::pair<GateReason, GateReason> around(const QString& purpose, base::UtcTime time)
    {
        m_desk->clock.advance(hour);
        m_kept->keepAnswers().waitForFinished();
        return {reason(purpose, {time.microseconds - 1}), reason(purpose, time)};
    }
    bool record(State state) { return m_desk->record(m_desk->draft(email, state, 9)) != 0; }

private Q_SLOTS:
    void init()
    {
        m_gate.reset();
        m_kept.reset();
        m_desk = std::make_unique<test::ConsentDesk>();
        for (auto* gate : {&m_gate, &m_kept})
            *gate = std::make_unique<consent::GateService>(
                *m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
    }
    void cleanupTestCase()
    {
        m_gate.reset();
        m_kept.reset();
    }

    /// The log says what was done: nothing where there was nothing to take back.
    void theLogTellsWhatWasTakenBack()
    {
        const auto said
            = [this](const char* what) { return m_desk->auditLines().filter(QString::fromLatin1(what)).size(); };
        const auto lines = [this] { return m_desk->auditLines().size(); };
        m_desk->sell(m_desk->ada);
        const auto before = lines();
        QVERIFY(m_gate->markMinor(m_desk->ada, false).result());
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {}).result());
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {true, true, false, {}}).result());
        QCOMPARE(lines(), before);
        QCOMPARE(m_desk->number("SELECT COUNT(*) FROM soft_opt_in"), 0);
        QVERIFY(m_gate->markMinor(m_desk->ada, true).result());
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {true, true, true, {}}).result());
        QVERIFY(m_gate->markMinor(m_desk->ada, false).result());
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {}).result());
        QCOMPARE(said("consent.unmark_minor"), 1);
        QCOMPARE(said("consent.soft_opt_in "), 1);
        QCOMPARE(m_desk->auditLines().last(),
            QStringLiteral("consent.soft_opt_in_ended %1 %2").arg(m_desk->ada.value).arg(email));
        const auto after = lines();
        QVERIFY(m_gate->markMinor(m_desk->ada, false).result());
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {}).result());
        QCOMPARE(lines(), after);
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }

    /// A mark or a confirmation that somebody took out of the tables stands in the log: taking it back is something.
    void whatIsTakenBackIsWhatTheLogSays()
    {
        m_desk->sell(m_desk->ada);
        QVERIFY(m_gate->markMinor(m_desk->ada, true).result());
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {true, true, true, {}}).result());
        QVERIFY(m_desk->write([](storage::WriteTransaction& tx) {
            tx.execute("DELETE FROM minor_mark");
            tx.execute("DELETE FROM soft_opt_in");
        }));
        QVERIFY(!m_desk->ledger.check().result()->isSound());
        QVERIFY(m_gate->markMinor(m_desk->ada, false).result());
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {}).result());
        QCOMPARE(m_desk->auditLines().filter(QStringLiteral("consent.unmark_minor")).size(), 1);
        QCOMPARE(m_desk->auditLines().filter(QStringLiteral("consent.soft_opt_in_ended")).size(), 1);
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }

    /// Where her year is known it decides, whatever mark stands beside it: one by one as in the sets.
    void aYearDecidesBesideAMark()
    {
        const QString model = QStringLiteral("ai_recommendation");
        for (const QString& purpose : {email, model})
            QVERIFY(m_desk->record(m_desk->draft(purpose, State::Given, 9)));
        QVERIFY(m_gate->markMinor(m_desk->ada, true).result());
        QCOMPARE(reason(model, m_desk->clock.now()), GateReason::UnderAge);
        QCOMPARE(reason(email, m_desk->clock.now()), GateReason::UnderAge);
        customers::Customer ada = m_desk->get(m_desk->ada);
        ada.birthday = base::CalendarDate::of(1980, 2, 3);
        ada.birthdayTyped = ada.birthday->toIso();
        QVERIFY(m_desk->service.edit(ada).result());
        QCOMPARE(m_desk->number("SELECT COUNT(*) FROM minor_mark"), 1);
        m_kept->keepAnswers().waitForFinished();
        QCOMPARE(reason(model, m_desk->clock.now()), GateReason::ConsentGiven);
        QCOMPARE(reason(email, m_desk->clock.now()), GateReason::ConsentGiven);
    }

    void anAnswer()
    {
        const base::UtcTime begun = *m_desk->draft(email, State::Given, 9).at;
        QVERIFY(record(State::Given));
        QCOMPARE(around(email, begun), std::pair(GateReason::NeverAsked, GateReason::ConsentGiven));
        auto draft = m_desk->draft(email, State::Withdrawn, 2);
        QVERIFY(m_desk->record(draft));
        QCOMPARE(around(email, *draft.at), std::pair(GateReason::ConsentGiven, GateReason::Withdrawn));
        draft = m_desk->draft(care, State::Objected, 2);
        QVERIFY(m_desk->record(draft));
        QCOMPARE(around(care, *draft.at), std::pair(GateReason::NotNeeded, GateReason::Objected));
    }

    void aRestriction()
    {
        QVERIFY(record(State::Given));
        const base::UtcTime begun = m_desk->clock.now();
        QVERIFY(m_gate->restrict(m_desk->ada, consent::RestrictionGround::UnlawfulUse, {}).result());
        for (const QString& purpose : {email, care})
            QCOMPARE(around(purpose, begun).second, GateReason::Restricted);
        const base::UtcTime ended = m_desk->clock.now();
        QVERIFY(m_gate->lift(m_desk->ada, ended, QStringLiteral("settled")).result());
        QCOMPARE(around(email, begun), std::pair(GateReason::ConsentGiven, GateReason::Restricted));
        QCOMPARE(around(email, ended), std::pair(GateReason::Restricted, GateReason::ConsentGiven));
        QCOMPARE(around(care, begun), std::pair(GateReason::NotNeeded, GateReason::Restricted));
        QCOMPARE(around(care, ended), std::pair(GateReason::Restricted, GateReason::NotNeeded));
    }

    void theBin()
    {
        QVERIFY(record(State::Given));
        const base::UtcTime begun = m_desk->clock.now();
        QVERIFY(m_desk->write([this, begun](storage::WriteTransaction& tx) {
            tx.execute("UPDATE customer SET deleted_at = ?2 WHERE id = ?1", m_desk->ada, begun);
        }));
        QCOMPARE(around(email, begun), std::pair(GateReason::ConsentGiven, GateReason::InBin));
        QCOMPARE(around(care, begun), std::pair(GateReason::NotNeeded, GateReason::InBin));
    }

    void aSoftOptIn()
    {
        m_desk->sell(m_desk->ada);
        const base::UtcTime begun = m_desk->clock.now();
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {true, true, true, {}}).result());
        QCOMPARE(around(email, begun), std::pair(GateReason::NeverAsked, GateReason::SoftOptIn));
    }

    /// A yes of an own customer ends, and is none at that very moment: whoever agreed once is asked again (K5).
    void aYesOfAnOwnCustomer()
    {
        m_desk->sell(m_desk->ada);
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {true, true, true, {}}).result());
        auto draft = m_desk->draft(email, State::Given, 9);
        draft.validUntil = base::UtcTime {m_desk->clock.now().microseconds + hour};
        QVERIFY(m_desk->record(draft));
        m_desk->clock.advance(hour);
        QCOMPARE(around(email, *draft.validUntil), std::pair(GateReason::ConsentGiven, GateReason::Expired));
    }

    /// From the beginning of the birthday where the business is, not in Greenwich.
    void theAge()
    {
        QVERIFY(m_desk->write([this](storage::WriteTransaction& tx) {
            tx.execute("UPDATE customer SET birthday = ?2 WHERE id = ?1", m_desk->ada, 2010'05'28);
        }));
        auto draft = m_desk->draft(email, State::Given, 9);
        QVERIFY2(m_desk->record(draft) == 0, "15 years old");
        QVERIFY(m_desk->write([this](storage::WriteTransaction& tx) {
            tx.execute("UPDATE customer SET birthday = NULL WHERE id = ?1", m_desk->ada);
        }));
        QVERIFY(m_desk->record(draft));
        QVERIFY(m_desk->write([this](storage::WriteTransaction& tx) {
            tx.execute("UPDATE customer SET birthday = ?2 WHERE id = ?1", m_desk->ada, 2010'05'28);
        }));
        const QDateTime midnight = QDate(2026, 5, 28).startOfDay(QTimeZone("Europe/Berlin"));
        QCOMPARE(around(email, base::UtcTime::fromDateTime(midnight)),
            std::pair(GateReason::UnderAge, GateReason::ConsentGiven));
    }

    /// What a purpose covers is that of its version of the moment.
    void aVersion()
    {
        QVERIFY(record(State::Given));
        purposes::Purpose wider = *m_desk->purposes.catalogue()->find(email);
        wider.fields << QStringLiteral("birthday");
        const base::UtcTime changed = m_desk->clock.now();
        QVERIFY(m_desk->purposes.change(wider).result());
        QCOMPARE(around(email, changed), std::pair(GateReason::ConsentGiven, GateReason::MeaningChanged));
    }
};

AICMS_TEST(TestGateEdges)
#include "test_gate_edges.moc"
