// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger answers at full size: three entries a person over the default purposes.
#include "core/consent/consent_service.h"
#include "core/consent/gate_service.h"
#include "core/consent/ledger_writer.h"
#include "core/consent/suppression.h"
#include "tests/bench/filled_vault.h"
#include "tests/bench/percentiles.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace aicms;
using bench::FilledVault;
using bench::Percentiles;
using consent::Channel;
using consent::State;

namespace {

constexpr qint64 day = 86'400'000'000; // microseconds
constexpr qint64 peopleInBlock = 500;
const QString email = QStringLiteral("marketing_email");

/// The services over the filled vault; fills the ledger when it is empty.
class Desk {
public:
    static Desk& instance()
    {
        static Desk desk;
        return desk;
    }
    consent::ConsentService& ledger() { return *m_ledger; }
    consent::GateService& gate() { return *m_gate; }
    base::UtcTime now() const { return m_clock.now(); }
    /// A year and a half ago: between the second and the third entry of most people.
    base::UtcTime past() const { return {now().microseconds - 540 * day}; }
    base::CustomerId anybody()
    {
        return {1 + static_cast<qint64>(m_random() % static_cast<quint64>(FilledVault::instance().customers()))};
    }

private:
    Desk()
    {
        auto& database = FilledVault::instance().database();
        m_session.user = {1};
        m_session.role = access::presetRoles().front();
        m_purposes = std::make_unique<purposes::PurposesService>(database, m_session, QStringLiteral("DE"));
        const QTimeZone zone("Europe/Berlin");
        m_ledger = std::make_unique<consent::ConsentService>(database, m_session, *m_purposes, zone, m_clock);
        m_gate = std::make_unique<consent::GateService>(database, m_session, *m_purposes, zone);
        const auto started = database
                                 .write([this](storage::WriteTransaction& tx) -> base::Result<void> {
                                     m_purposes->start(tx);
                                     consent::startSuppression(tx);
                                     return {};
                                 })
                                 .result();
        if (!started)
            qFatal("the purposes were not stored");
        const auto isThere = database
                                 .read([](storage::ReadTransaction& tx) -> base::Result<bool> {
                                     return tx.query("SELECT 1 FROM consent_event LIMIT 1").next();
                                 })
                                 .result();
        if (!*isThere)
            fill(zone);
    }

    void fill(const QTimeZone& zone)
    {
        QElapsedTimer timer;
        timer.start();
        const qint64 people = FilledVault::instance().customers();
        const consent::LedgerWriter::Surroundings around {
            m_purposes->catalogue(), QStringLiteral("DE"), zone, {}, false};
        for (qint64 from = 1; from <= people; from += peopleInBlock) {
            const qint64 to = std::min(people, from + peopleInBlock - 1);
            const auto written = FilledVault::instance()
                                     .database()
                                     .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                                         consent::LedgerWriter writer(tx, m_session, around);
                                         for (qint64 id = from; id <= to; ++id)
                                             writer.recordAll({id}, entriesOf({id}));
                                         return {};
                                     })
                                     .result();
            if (!written)
                qFatal("the ledger was not filled");
        }
        std::fprintf(stderr, "%lld entries recorded in %lld s\n", static_cast<long long>(3 * people),
            static_cast<long long>(timer.elapsed() / 1000));
    }

    /// Asked three years ago, answered half a year later, thought over last year.
    std::vector<consent::EventDraft> entriesOf(base::CustomerId id)
    {
        static const QString asked[] = {email, QStringLiteral("marketing_post"), QStringLiteral("ai_recommendation")};
        consent::EventDraft draft;
        draft.customer = id;
        draft.purpose = asked[m_random() % 3];
        draft.isImported = true;
        draft.proof = {consent::ProofKind::Text, QStringLiteral("form"), {}};
        draft.reason = QStringLiteral("bench");
        const auto at = [this](qint64 daysAgo) {
            return base::UtcTime {
                now().microseconds - daysAgo * day - static_cast<qint64>(m_random() % 30'000'000) * 1'000'000};
        };
        std::vector<consent::EventDraft> drafts;
        const State second = m_random() % 4 == 0 ? State::Refused : State::Given;
        const State third = second == State::Refused || m_random() % 4 == 0 ? State::Withdrawn : State::Renewed;
        for (const auto& [state, daysAgo] : {std::pair {State::Requested, 700}, std::pair {second, 690},
                 std::pair {second == State::Refused ? State::Given : third, 10}}) {
            draft.state = state;
            draft.at = at(daysAgo);
            drafts.push_back(draft);
        }
        std::ranges::sort(drafts, {}, [](const consent::EventDraft& each) { return each.at->microseconds; });
        return drafts;
    }

    base::SystemClock m_clock;
    access::Session m_session;
    std::mt19937_64 m_random {7};
    std::unique_ptr<purposes::PurposesService> m_purposes;
    std::unique_ptr<consent::ConsentService> m_ledger;
    std::unique_ptr<consent::GateService> m_gate;
};

template <class Work> void timed(benchmark::State& state, Work work)
{
    Desk::instance();
    Percentiles percentiles;
    for (auto _ : state)
        percentiles.measure(state, work);
    percentiles.report(state);
}

void onePersonsStates(benchmark::State& state)
{
    timed(state, [] {
        benchmark::DoNotOptimize(
            Desk::instance().ledger().states(Desk::instance().anybody(), Desk::instance().now()).result().value());
    });
}
void mayOne(benchmark::State& state)
{
    timed(state, [] {
        Desk& desk = Desk::instance();
        benchmark::DoNotOptimize(desk.gate().may(email, desk.anybody(), desk.now(), Channel::Email).result().value());
    });
}
void whoNow(benchmark::State& state)
{
    timed(state,
        [] { benchmark::DoNotOptimize(Desk::instance().gate().who(email, Desk::instance().now()).result().value()); });
}
void whoAsOf(benchmark::State& state)
{
    timed(state,
        [] { benchmark::DoNotOptimize(Desk::instance().gate().who(email, Desk::instance().past()).result().value()); });
}
void matrixCounts(benchmark::State& state)
{
    timed(state, [] { benchmark::DoNotOptimize(Desk::instance().ledger().counts().result().value()); });
}

/// The least that any answer for everybody has to read: the index of those who agreed.
void bareCurrent(benchmark::State& state)
{
    timed(state, [] {
        const auto read = [](storage::ReadTransaction& tx) -> base::Result<qint64> {
            auto rows = tx.query("SELECT customer_id FROM consent_current WHERE purpose_id = (SELECT id FROM purpose"
                                 " WHERE code = ?1) AND scope = 0 AND state IN (2, 6)",
                email);
            qint64 sum = 0;
            while (rows.next())
                sum += rows.integer(0);
            return sum;
        };
        benchmark::DoNotOptimize(FilledVault::instance().database().read(read).result().value());
    });
}

} // namespace

BENCHMARK(onePersonsStates)->UseManualTime()->Iterations(2'000);
BENCHMARK(mayOne)->UseManualTime()->Iterations(2'000);
BENCHMARK(whoNow)->UseManualTime()->Iterations(30)->Unit(benchmark::kMillisecond);
BENCHMARK(whoAsOf)->UseManualTime()->Iterations(30)->Unit(benchmark::kMillisecond);
BENCHMARK(matrixCounts)->UseManualTime()->Iterations(30)->Unit(benchmark::kMillisecond);
BENCHMARK(bareCurrent)->UseManualTime()->Iterations(30)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
