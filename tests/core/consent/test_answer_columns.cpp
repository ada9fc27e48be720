// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept in memory answers as the tables do, and as what is remembered of earlier questions, whatever was written
// in between and by whomever.
#include "core/consent/gate_service.h"
#include "core/consent/ledger_writer.h"
#include "core/consent/standing.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::Channel;
using consent::State;

namespace {

constexpr qint64 oneDayOfKept = test::ConsentDesk::day; // microseconds
const QTimeZone zoneOfKept("Europe/Berlin");
const QStringList askedFor {email, QStringLiteral("marketing_phone"), QStringLiteral("ai_recommendation"),
    QStringLiteral("customer_care"), QStringLiteral("marketing_post")};

using Count = std::tuple<qint64, int, int, qint64>;
std::vector<Count> inOrder(const std::vector<consent::ShownCount>& counts)
{
    std::vector<Count> rows;
    for (const consent::ShownCount& each : counts)
        rows.emplace_back(each.purpose.value, int(each.state), int(each.standing), each.people);
    std::ranges::sort(rows);
    return rows;
}

std::vector<std::pair<qint64, qint64>> inOrder(const std::vector<consent::AskAgain>& people)
{
    std::vector<std::pair<qint64, qint64>> rows;
    for (const consent::AskAgain& each : people)
        rows.emplace_back(each.purpose.value, each.customer.value);
    return rows;
}

} // namespace

class TestAnswerColumns : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_kept;
    std::unique_ptr<consent::GateService> m_tables; ///< with what it remembers of earlier questions
    /// Another connection to the same file, with a writer of its own.
    std::unique_ptr<storage::Database> m_elsewhere;
    std::vector<base::CustomerId> m_people;
    std::vector<base::UtcTime> m_moments; ///< at which something begins or ends
    std::vector<qint64> m_entries;
    std::vector<QByteArray> m_files; ///< by their hashes, of whomever
    QRandomGenerator m_random {20'261'129};

    bool oneIn(int many) { return m_random.bounded(many) == 0; }
    base::CustomerId anybody() { return m_people[std::size_t(m_random.bounded(int(m_people.size())))]; }
    base::UtcTime now() const { return m_desk->clock.now(); }
    void keep()
    {
        m_kept->keepAnswers().waitForFinished();
        QVERIFY(m_kept->keptBytes() > 0);
    }
    base::UtcTime someTime()
    {
        if (oneIn(4))
            return now();
        if (oneIn(2) && !m_moments.empty()) {
            const base::UtcTime moment {
                m_moments[std::size_t(m_random.bounded(int(m_moments.size())))].microseconds + m_random.bounded(-1, 2)};
            return std::min(moment, now()); // an end may be to come
        }
        return {now().microseconds - m_random.bounded(1000) * oneDayOfKept};
    }

    consent::EventDraft someDraft()
    {
        auto draft = m_desk->draft(askedFor.at(m_random.bounded(askedFor.size())),
            static_cast<State>(oneIn(2) ? int(State::Given) : m_random.bounded(1, consent::stateCount)), 0);
        draft.customer = anybody();
        draft.at = oneIn(2) ? now() : base::UtcTime {now().microseconds - m_random.bounded(800) * oneDayOfKept};
        draft.channel = static_cast<Channel>(oneIn(3) ? m_random.bounded(1, purposes::channelCount) : 0);
        if (oneIn(2) && !m_files.empty()) // of somebody else it proves nothing
            draft.proof = {oneIn(2) ? consent::ProofKind::File : consent::ProofKind::Text, {},
                m_files[std::size_t(m_random.bounded(int(m_files.size())))]};
        else if (oneIn(2))
            draft.proof = {consent::ProofKind::Text, QStringLiteral("form"), {}};
        draft.isImported = !oneIn(4);
        draft.giver = static_cast<consent::Giver>(oneIn(3) ? m_random.bounded(1, 3) : 0);
        if (draft.giver != consent::Giver::Customer)
            draft.giverName = QStringLiteral("Dag");
        if (oneIn(5) && !m_entries.empty())
            draft.corrects = m_entries[std::size_t(m_random.bounded(int(m_entries.size())))];
        return draft;
    }
    void record(storage::Database& database)
    {
        const consent::LedgerWriter::Surroundings around {
            m_desk->purposes.catalogue(), QStringLiteral("DE"), zoneOfKept, {}, false};
        std::vector<consent::EventDraft> drafts;
        for (int many = m_random.bounded(1, 4); many > 0; --many)
            drafts.push_back(someDraft());
        const auto written = database
                                 .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                                     consent::LedgerWriter writer(tx, m_desk->session, around);
                                     for (const consent::EventDraft& draft : drafts) {
                                         const auto event = writer.record(draft);
                                         if (!event)
                                             continue;
                                         m_entries.push_back(event->seq);
                                         m_moments.push_back(event->at);
                                         if (event->validUntil)
                                             m_moments.push_back(*event->validUntil);
                                     }
                                     writer.finish();
                                     return {};
                                 })
                                 .result();
        QVERIFY(written);
    }
    void changePerson()
    {
        const base::CustomerId who = anybody();
        switch (m_random.bounded(12)) {
        case 0: m_tables->restrict(who, consent::RestrictionGround::UnlawfulUse, {}).waitForFinished(); break;
        case 1: m_tables->lift(who, now(), QStringLiteral("settled")).waitForFinished(); break;
        case 2: m_tables->markMinor(who, oneIn(2)).waitForFinished(); break;
        case 3: m_tables->allowSoftOptIn(who, email, {true, true, !oneIn(4)}).waitForFinished(); break;
        case 4: m_desk->service.remove({who}).waitForFinished(); break;
        case 5: m_desk->service.restore({who}).waitForFinished(); break;
        case 6: // another address, or the one of the sale again
            QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) {
                tx.execute("UPDATE email SET folded = ?2 WHERE customer_id = ?1", who,
                    QStringLiteral("p%1@example.org").arg(oneIn(2) ? who.value : 0));
                tx.execute("UPDATE customer SET revision = revision + 1 WHERE id = ?1", who);
            }));
            break;
        case 7: m_desk->sell(who); break;
        case 8: // a clock that ran ahead
            QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) {
                tx.execute("UPDATE customer SET deleted_at = ?2 WHERE id = ?1", who,
                    base::UtcTime {now().microseconds + 300 * oneDayOfKept});
            }));
            break;
        case 9: m_files.push_back(m_desk->attach(who, char('a' + m_random.bounded(3)))); break;
        case 10: // a file goes, or comes back, or is gone for good
            QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) {
                tx.execute(
                    "UPDATE attachment SET removed_at = CASE WHEN removed_at IS NULL THEN 1 END WHERE customer_id = ?1",
                    who);
                if (oneIn(4))
                    tx.execute("DELETE FROM attachment WHERE removed_at IS NOT NULL");
            }));
            break;
        default:
            QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) {
                const int year = m_random.bounded(2000, 2020);
                tx.execute("UPDATE customer SET birthday = ?2 WHERE id = ?1", who,
                    oneIn(4) ? std::optional<int>() : std::optional(oneIn(4) ? 511 : year * 10'000 + 511));
            }));
        }
        m_moments.push_back(now());
    }
    /// As an erasure and a merging do: the person goes with all her rows.
    void erase()
    {
        const base::CustomerId who = anybody();
        std::erase(m_people, who);
        QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) {
            tx.execute("DELETE FROM search_document WHERE id = ?1", who);
            tx.execute("DELETE FROM customer WHERE id = ?1", who);
        }));
    }
    void changePurpose()
    {
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(askedFor.at(m_random.bounded(2)));
        if (oneIn(3))
            purpose.channels = oneIn(2) ? std::vector {Channel::Email} : std::vector {Channel::Email, Channel::Phone};
        else
            purpose.recipients << QString::number(m_random.generate());
        QVERIFY(m_desk->purposes.change(purpose).result());
    }

    QByteArray where(const QString& code, base::UtcTime time, Channel channel) const
    {
        return code.toUtf8() + " at " + time.toDateTime().toString(Qt::ISODateWithMs).toUtf8() + " by "
            + QByteArray::number(int(channel));
    }
    /// By a gate that remembers nothing of earlier questions: every answer from the tables as they stand.
    template <class Answer> Answer byTablesAlone(const std::function<Answer(consent::Gate&)>& question)
    {
        return m_desk->read<Answer>([&](storage::ReadTransaction& tx) {
            consent::Gate gate(tx, m_desk->purposes.catalogue(), zoneOfKept, m_desk->clock.now());
            return question(gate);
        });
    }
    void compareSets()
    {
        for (const purposes::Purpose& purpose : m_desk->purposes.catalogue()->purposes()) {
            const base::UtcTime time = someTime();
            const auto channel = static_cast<Channel>(oneIn(2) ? 0 : m_random.bounded(purposes::channelCount));
            const auto kept = m_kept->who(purpose.code, time, channel).result();
            const auto read = m_tables->who(purpose.code, time, channel).result();
            QVERIFY(kept && read);
            QVERIFY2(*kept == *read, where(purpose.code, time, channel));
            const auto asked = byTablesAlone<std::vector<base::CustomerId>>(
                [&](consent::Gate& gate) { return gate.who(purpose.code, time, channel); });
            QVERIFY2(*kept == asked, where(purpose.code, time, channel) + " without what was remembered");
        }
    }
    void compareOnes()
    {
        for (int i = 0; i < 25; ++i) {
            const base::CustomerId who = oneIn(20) ? base::CustomerId {987'654} : anybody();
            const QString code = askedFor.at(m_random.bounded(askedFor.size()));
            const base::UtcTime time = someTime();
            const auto channel = static_cast<Channel>(m_random.bounded(purposes::channelCount));
            const auto kept = m_kept->may(code, who, time, channel).result();
            const auto read = m_tables->may(code, who, time, channel).result();
            QVERIFY(kept && read);
            const auto asked = byTablesAlone<consent::GateAnswer>(
                [&](consent::Gate& gate) { return gate.may(code, who, time, channel); });
            QVERIFY2(asked.reason == read->reason && asked.isAllowed == read->isAllowed && asked.event == read->event,
                where(code, time, channel) + " without what was remembered: " + QByteArray::number(int(asked.reason))
                    + ',' + QByteArray::number(asked.event) + " and not " + QByteArray::number(int(read->reason)) + ','
                    + QByteArray::number(read->event));
            QVERIFY2(kept->reason == read->reason && kept->isAllowed == read->isAllowed && kept->event == read->event,
                where(code, time, channel) + ": " + QByteArray::number(int(kept->reason)) + " and not "
                    + QByteArray::number(int(read->reason)));
        }
    }
    void compareCounts()
    {
        const base::UtcTime time = oneIn(2) ? now() : someTime();
        QCOMPARE(inOrder(*m_kept->shownCounts(time).result()), inOrder(*m_tables->shownCounts(time).result()));
        QCOMPARE(inOrder(*m_kept->toAskAgain(time).result()), inOrder(*m_tables->toAskAgain(time).result()));
        const QString code = askedFor.at(m_random.bounded(askedFor.size()));
        for (int state = 0; state < consent::stateCount; ++state) {
            const auto standing = static_cast<consent::Standing>(m_random.bounded(consent::standingCount));
            QCOMPARE(*m_kept->shownAs(code, static_cast<State>(state), standing, time).result(),
                *m_tables->shownAs(code, static_cast<State>(state), standing, time).result());
        }
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        const auto gate = [this] {
            return std::make_unique<consent::GateService>(
                *m_desk->database, m_desk->session, m_desk->purposes, zoneOfKept);
        };
        m_kept = gate();
        m_tables = gate();
        m_people = {m_desk->ada};
        m_moments.clear();
        m_entries.clear();
        m_files.clear();
    }
    void cleanup()
    {
        m_elsewhere.reset();
        m_kept.reset();
        m_tables.reset();
        m_desk.reset();
    }

    void keptIsWhatTheTablesSay()
    {
        for (int i = 0; i < 60; ++i)
            m_people.push_back(m_desk->addPerson(QStringLiteral("Eve")));
        for (int i = 0; i < 60; ++i)
            record(*m_desk->database);
        for (int i = 0; i < 30; ++i)
            m_files.push_back(m_desk->attach(anybody(), char('a' + i % 3)));
        auto opened = storage::Database::open(
            {m_desk->folder.path(QStringLiteral("vault.db")), &m_desk->clock, false}, test::OpenedVault::key());
        QVERIFY(opened);
        m_elsewhere = std::move(*opened);
        keep();
        for (int round = 0; round < 250; ++round) {
            if (oneIn(5))
                m_desk->clock.advance(m_random.bounded(40) * oneDayOfKept);
            if (oneIn(12))
                m_people.push_back(m_desk->addPerson(QStringLiteral("Ben")));
            if (oneIn(3))
                changePerson();
            if (oneIn(15))
                erase();
            if (oneIn(40))
                changePurpose();
            if (oneIn(2))
                record(oneIn(3) ? *m_elsewhere : *m_desk->database);
            if (oneIn(3))
                keep(); // it was let go where a purpose changed
            compareSets();
            compareOnes();
            compareCounts();
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(test::damageOf(m_desk->ledger.check().result().value()), QString());
    }

    /// Whoever asks about one person does not wait until many changes are read; who asks about everybody does, up to a
    /// number beyond which everything is read anew.
    void manyChangesAtOnce()
    {
        keep();
        const auto addMany = [this](int many) {
            QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) {
                for (int i = 0; i < many; ++i) {
                    customers::Customer customer;
                    customer.givenName = QStringLiteral("P");
                    m_people.push_back(customers::insertCustomer(tx, m_desk->session, customer));
                }
            }));
        };
        addMany(100);
        compareOnes();
        compareSets();
        addMany(int(consent::AnswerKeeper::manyChanges) + 1);
        compareOnes();
        compareSets();
        compareSets();
        keep();
        compareSets();
    }

    /// The news of long ago are gone: nothing is answered by them.
    void longUnasked()
    {
        keep();
        for (int i = 0; i < 2'010; ++i)
            QVERIFY(m_desk->write([](storage::WriteTransaction&) { }));
        m_people.push_back(m_desk->addPerson(QStringLiteral("Eve")));
        QCOMPARE(m_desk->number("SELECT COUNT(*) FROM gate_news"), 1);
        compareSets();
        keep();
        compareSets();
    }

    /// Nothing is kept for whoever did not want it, and a cut of a transaction tells nobody anything.
    void whatWasRolledBackIsNoNews()
    {
        QVERIFY(m_tables->who(email, now()).result());
        QCOMPARE(m_tables->keptBytes(), 0);
        keep();
        const qint64 news = m_desk->number("SELECT COUNT(*) FROM gate_news");
        QVERIFY(!m_desk->write([this](storage::WriteTransaction& tx) {
            tx.execute("UPDATE customer SET birthday = 20200101 WHERE id = ?1", m_desk->ada);
            throw base::Failure(base::ErrorKind::Conflict);
        }));
        QCOMPARE(m_desk->number("SELECT COUNT(*) FROM gate_news"), news);
        compareSets();
    }
};

AICMS_TEST(TestAnswerColumns)
#include "test_answer_columns.moc"
