// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger answers at full size: about three entries a person over the default purposes, as the program's own
// sample data have them.
#include "core/consent/consent_service.h"
#include "core/consent/gate_service.h"
#include "core/consent/ledger_writer.h"
#include "core/consent/standing.h"
#include "core/consent/suppression.h"
#include "core/sample/sample_generator.h"
#include "tests/bench/filled_vault.h"
#include "tests/bench/percentiles.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <thread>

using namespace aicms;
using bench::FilledVault;
using bench::Percentiles;
using consent::Channel;

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
    /// Which reads the tables for each question.
    consent::GateService& gate() { return *m_gate; }
    /// Which keeps everybody's answers in memory, as the window does.
    consent::GateService& keptGate()
    {
        if (!m_keptGate) {
            m_keptGate = newGate();
            m_keptGate->keepAnswers().waitForFinished();
            if (m_keptGate->keptBytes() == 0)
                qFatal("the answers are not kept");
        }
        return *m_keptGate;
    }
    std::unique_ptr<consent::GateService> newGate()
    {
        return std::make_unique<consent::GateService>(
            FilledVault::instance().database(), m_session, *m_purposes, QTimeZone("Europe/Berlin"));
    }
    std::unique_ptr<consent::ConsentService> newLedger()
    {
        return std::make_unique<consent::ConsentService>(
            FilledVault::instance().database(), m_session, *m_purposes, QTimeZone("Europe/Berlin"), m_clock);
    }
    base::UtcTime now() const { return m_clock.now(); }
    /// A year and a half ago: between the second and the third entry of most people.
    base::UtcTime past() const { return {now().microseconds - 540 * day}; }
    /// An entry of somebody.
    void recordOne()
    {
        consent::EventDraft draft;
        draft.customer = anybody();
        draft.purpose = email;
        draft.channel = Channel::Email;
        draft.state = consent::State::Objected; // whatever was said before, and at any age
        draft.reason = QStringLiteral("measured");
        const auto recorded = m_ledger->record(draft).result();
        if (!recorded)
            qFatal("the entry was not recorded: %s", qPrintable(recorded.error().subject));
    }
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
        m_gate = newGate();
        const auto started = database
                                 .write([this](storage::WriteTransaction& tx) -> base::Result<void> {
                                     m_purposes->start(tx);
                                     consent::startSuppression(tx);
                                     return {};
                                 })
                                 .result();
        if (!started)
            qFatal("the purposes were not stored");
        if (count("SELECT COUNT(*) FROM (SELECT 1 FROM consent_event LIMIT 1)") == 0)
            fill(zone);
        std::fprintf(stderr, "%lld people, %lld entries\n",
            static_cast<long long>(count("SELECT COUNT(*) FROM customer")),
            static_cast<long long>(count("SELECT COUNT(*) FROM consent_event")));
    }

    static qint64 count(const char* sql)
    {
        return FilledVault::instance()
            .database()
            .read([sql](storage::ReadTransaction& tx) -> base::Result<qint64> {
                auto rows = tx.query(sql);
                return rows.next() ? rows.integer(0) : 0;
            })
            .result()
            .value();
    }

    void fill(const QTimeZone& zone)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = bench::processorTime();
        const qint64 people = FilledVault::instance().customers();
        const sample::SampleGenerator generator(7, *sample::SampleLocale::parse(QStringLiteral("de_DE")), now());
        const consent::LedgerWriter::Surroundings around {
            m_purposes->catalogue(), QStringLiteral("DE"), zone, {}, false};
        qint64 entries = 0;
        for (qint64 from = 1; from <= people; from += peopleInBlock) {
            const qint64 to = std::min(people, from + peopleInBlock - 1);
            const auto written = FilledVault::instance()
                                     .database()
                                     .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                                         consent::LedgerWriter writer(tx, m_session, around);
                                         for (const customers::Customer& person : peopleFrom(tx, from, to)) {
                                             auto drafts = generator.consents(person.id.value, person);
                                             if (person.id.value % 3 == 0) // some are asked twice: three a person
                                                 std::ranges::copy(generator.consents(people + person.id.value, person),
                                                     std::back_inserter(drafts));
                                             for (const auto& answer : writer.recordAll(person.id, drafts))
                                                 entries += answer ? 1 : 0;
                                         }
                                         writer.finish();
                                         return {};
                                     })
                                     .result();
            if (!written)
                qFatal("the ledger was not filled");
        }
        std::fprintf(stderr, "%lld entries recorded in %lld s, %lld s of processor time\n",
            static_cast<long long>(entries), static_cast<long long>(timer.elapsed() / 1000),
            static_cast<long long>((bench::processorTime() - before) / 1000));
    }

    /// With what the invention of their answers looks at.
    static std::vector<customers::Customer> peopleFrom(storage::ReadTransaction& tx, qint64 first, qint64 last)
    {
        std::vector<customers::Customer> people;
        auto rows
            = tx.query("SELECT id, kind, birthday, created_at FROM customer WHERE id >= ?1 AND id <= ?2", first, last);
        while (rows.next()) {
            customers::Customer person;
            person.id = rows.id<base::CustomerId>(0);
            person.kind = static_cast<customers::Kind>(rows.integer(1));
            const int birthday = rows.isNull(2) ? 0 : static_cast<int>(rows.integer(2));
            person.birthday = base::CalendarDate::of(birthday / 10'000, birthday / 100 % 100, birthday % 100);
            person.createdAt = rows.time(3);
            person.familyName = QStringLiteral("Parent");
            people.push_back(person);
        }
        return people;
    }

    base::SystemClock m_clock;
    access::Session m_session;
    std::mt19937_64 m_random {7}; // for who is asked about
    std::unique_ptr<purposes::PurposesService> m_purposes;
    std::unique_ptr<consent::ConsentService> m_ledger;
    std::unique_ptr<consent::GateService> m_gate;
    std::unique_ptr<consent::GateService> m_keptGate;
};

using GateOf = consent::GateService& (Desk::*)();

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
            Desk::instance().gate().answers(Desk::instance().anybody(), Desk::instance().now()).result().value());
    });
}
void mayOne(benchmark::State& state, GateOf gate)
{
    (Desk::instance().*gate)();
    timed(state, [gate] {
        Desk& desk = Desk::instance();
        benchmark::DoNotOptimize(
            (desk.*gate)().may(email, desk.anybody(), desk.now(), Channel::Email).result().value());
    });
}
void whoNow(benchmark::State& state, GateOf gate)
{
    (Desk::instance().*gate)();
    timed(state, [gate] {
        Desk& desk = Desk::instance();
        benchmark::DoNotOptimize((desk.*gate)().who(email, desk.now()).result().value());
    });
}
void whoAsOf(benchmark::State& state, GateOf gate)
{
    (Desk::instance().*gate)();
    timed(state, [gate] {
        Desk& desk = Desk::instance();
        benchmark::DoNotOptimize((desk.*gate)().who(email, desk.past()).result().value());
    });
}
/// The matrix with its counts as people are shown it.
void shownCounts(benchmark::State& state, GateOf gate)
{
    (Desk::instance().*gate)();
    timed(state, [gate] {
        Desk& desk = Desk::instance();
        benchmark::DoNotOptimize((desk.*gate)().shownCounts(desk.now()).result().value());
    });
}
/// Of somebody who has just unlocked: nothing is kept yet.
void firstWhoNow(benchmark::State& state)
{
    timed(state, [] {
        Desk& desk = Desk::instance();
        benchmark::DoNotOptimize(desk.newGate()->who(email, desk.now()).result().value());
    });
}
/// An entry is written, and everybody is asked for again.
void whoAfterAnEntry(benchmark::State& state, GateOf gate)
{
    (Desk::instance().*gate)();
    Percentiles percentiles;
    Desk& desk = Desk::instance();
    for (auto _ : state) {
        desk.recordOne();
        percentiles.measure(
            state, [&] { benchmark::DoNotOptimize((desk.*gate)().who(email, desk.now()).result().value()); });
    }
    percentiles.report(state);
}
void recordOne(benchmark::State& state)
{
    timed(state, [] { Desk::instance().recordOne(); });
}
/// Everybody's answers read into memory, and how long another question waits meanwhile, in elapsed time.
void keepAnswers(benchmark::State& state)
{
    double longest = 0; // ms
    Percentiles percentiles;
    Desk& desk = Desk::instance();
    for (auto _ : state) {
        const auto gate = desk.newGate();
        percentiles.measure(state, [&] {
            const auto kept = gate->keepAnswers();
            while (!kept.isFinished()) {
                QElapsedTimer timer;
                timer.start();
                benchmark::DoNotOptimize(desk.gate().may(email, desk.anybody(), desk.now()).result().value());
                longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        });
        state.counters["MB"] = static_cast<double>(gate->keptBytes()) / 1e6;
    }
    percentiles.report(state);
    state.counters["longest_wait_ms"] = longest;
}
/// The whole chain as a page asks for it, and how long another question waits meanwhile, in elapsed time.
void chainBesideOthers(benchmark::State& state)
{
    double longest = 0; // ms
    Percentiles percentiles;
    Desk& desk = Desk::instance();
    for (auto _ : state) {
        const auto ledger = desk.newLedger(); // one that has not read anything
        percentiles.measure(state, [&] {
            const auto whole = ledger->chain();
            while (!whole.isFinished()) {
                QElapsedTimer timer;
                timer.start();
                benchmark::DoNotOptimize(desk.gate().answers(desk.anybody(), desk.now()).result().value());
                longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
            }
            if (const auto check = whole.result(); !check || check->firstBad != 0)
                qFatal("the chain is broken");
        });
    }
    percentiles.report(state);
    state.counters["longest_wait_ms"] = longest;
}
void matrixCounts(benchmark::State& state)
{
    timed(state, [] { benchmark::DoNotOptimize(Desk::instance().ledger().counts().result().value()); });
}

/// The least that an answer for everybody has to read: those who agreed, in the index.
void bare(benchmark::State& state, const char* sql, base::UtcTime time)
{
    const auto read = [sql, time](storage::ReadTransaction& tx) -> base::Result<qint64> {
        auto rows = tx.query(sql, email, time);
        qint64 sum = 0;
        while (rows.next())
            sum += rows.integer(0);
        return sum;
    };
    timed(state, [&read] { benchmark::DoNotOptimize(FilledVault::instance().database().read(read).result().value()); });
}
void bareCurrent(benchmark::State& state)
{
    bare(state,
        "SELECT customer_id FROM consent_current WHERE purpose_id = (SELECT id FROM purpose WHERE code = ?1)"
        " AND scope = 5 AND state IN (2, 6) AND (valid_until IS NULL OR valid_until > ?2)",
        Desk::instance().now());
}
/// The least for one person: who she is and what she answered, each in its index.
void bareOne(benchmark::State& state)
{
    timed(state, [] {
        const auto read = [who = Desk::instance().anybody()](storage::ReadTransaction& tx) -> base::Result<qint64> {
            auto person = tx.query("SELECT deleted_at, birthday FROM customer WHERE id = ?1", who);
            auto rows = tx.query("SELECT state FROM consent_current WHERE customer_id = ?1 AND +purpose_id ="
                                 " (SELECT id FROM purpose WHERE code = ?2) AND +scope IN (0, 1)",
                who, email);
            return person.next() && rows.next() ? rows.integer(0) : 0;
        };
        benchmark::DoNotOptimize(FilledVault::instance().database().read(read).result().value());
    });
}
void bareAsOf(benchmark::State& state)
{
    bare(state,
        "SELECT customer_id FROM consent_span WHERE purpose_id = (SELECT id FROM purpose WHERE code = ?1)"
        " AND scope = 5 AND valid_from <= ?2 AND valid_to > ?2 ORDER BY customer_id",
        Desk::instance().past());
}

} // namespace

BENCHMARK(onePersonsStates)->UseManualTime()->Iterations(2'000);
BENCHMARK(firstWhoNow)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(mayOne, tables, &Desk::gate)->UseManualTime()->Iterations(2'000);
BENCHMARK_CAPTURE(mayOne, kept, &Desk::keptGate)->UseManualTime()->Iterations(2'000);
BENCHMARK_CAPTURE(whoNow, tables, &Desk::gate)->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(whoNow, kept, &Desk::keptGate)->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(whoAsOf, tables, &Desk::gate)->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(whoAsOf, kept, &Desk::keptGate)->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(shownCounts, tables, &Desk::gate)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(shownCounts, kept, &Desk::keptGate)->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(whoAfterAnEntry, kept, &Desk::keptGate)
    ->UseManualTime()
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(recordOne)->UseManualTime()->Iterations(200);
BENCHMARK(keepAnswers)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(matrixCounts)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);
BENCHMARK(chainBesideOthers)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(bareOne)->UseManualTime()->Iterations(2'000);
BENCHMARK(bareCurrent)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);
BENCHMARK(bareAsOf)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
