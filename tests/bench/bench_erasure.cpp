// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppression.h"
#include "core/retention/backup.h"
#include "core/retention/backup_service.h"
#include "core/retention/erasure_service.h"
#include "core/retention/purge_service.h"
#include "tests/bench/filled_vault.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace aicms;
using bench::FilledVault;

namespace {

/// Who erases; the log and the key of the hashes are made once.
const access::Session& owner()
{
    static const access::Session session = [] {
        const auto begun = FilledVault::instance()
                               .database()
                               .write([](storage::WriteTransaction& tx) -> base::Result<void> {
                                   consent::startSuppression(tx);
                                   return {};
                               })
                               .result();
        if (!begun)
            qFatal("the key could not be made");
        return access::Session {{1}, QStringLiteral("bench"), access::presetRoles().front()};
    }();
    return session;
}

std::vector<base::CustomerId> somePeople(std::size_t count)
{
    auto ids = FilledVault::instance().service().ids({}).result().value();
    std::ranges::reverse(ids);
    ids.resize(std::min(ids.size(), count));
    return ids;
}

/// Years after the data were invented: the older part of them is past its time.
const base::Clock& later()
{
    static const base::FixedClock clock(
        base::UtcTime::fromDateTime(base::SystemClock().now().toDateTime().addYears(1)));
    return clock;
}

struct Purges {
    retention::ErasureService erasures {FilledVault::instance().database(), owner()};
    retention::PurgeService purges {FilledVault::instance().database(), owner(), erasures, later(),
        QStringLiteral("DE"), QTimeZone::systemTimeZone()};
};

/// Over everything that is stored: under 10 s at 1,000,000 customers.
void dryRun(benchmark::State& state)
{
    Purges desk;
    for (auto _ : state) {
        const auto plan = desk.purges.preview().result();
        if (!plan)
            qFatal("no dry run");
        state.counters["past"] = static_cast<double>(plan->items.size());
        state.counters["go"] = static_cast<double>(plan->total());
    }
}
BENCHMARK(dryRun)->Iterations(3)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

/// Until the whole file was read and the certificate stands: under 15 s at 60,000 customers.
void erase(benchmark::State& state)
{
    retention::ErasureService erasures(FilledVault::instance().database(), owner());
    retention::ErasureProof proof;
    for (auto _ : state) {
        const auto certificate
            = erasures
                  .erase(somePeople(static_cast<std::size_t>(state.range(0))), retention::ErasureGround::PeriodEnded)
                  .result();
        if (!certificate || certificate->state != retention::ErasureState::Complete)
            qFatal("the erasure is not complete");
        proof = certificate->proof;
    }
    state.counters["pages"] = static_cast<double>(proof.pages);
    state.counters["pieces"] = static_cast<double>(proof.pieces);
    state.counters["shared"] = static_cast<double>(proof.shared);
}
BENCHMARK(erase)
    ->Arg(1)
    ->Arg(2000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

vault::SecretBytes keyOf(unsigned char byte)
{
    vault::SecretBytes key(32);
    std::fill_n(key.data(), 32, byte);
    return key;
}

/// The bare copy under another key: what a backup cannot be quicker than.
void bareBackup(benchmark::State& state)
{
    const QTemporaryDir folder;
    for (auto _ : state) {
        const QString copy = folder.filePath(QStringLiteral("copy.db"));
        QFile::remove(copy);
        if (!FilledVault::instance().database().copyTo(copy, keyOf(5)).result())
            qFatal("no copy");
    }
}
BENCHMARK(bareBackup)->Iterations(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

/// The check of a backup that stands on its drive: at most five times the bare copy.
void checkOfBackup(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    const QString path = folder.filePath(QStringLiteral("one.aicmsbackup"));
    if (!FilledVault::instance().database().copyTo(copy, keyOf(5)).result()
        || !retention::writeBackup(path, copy, {}, "{}", keyOf(9), keyOf(5)))
        qFatal("no backup");
    for (auto _ : state) {
        const auto file = retention::readBackup(path);
        if (!file)
            qFatal("the backup is not read");
        const auto damage = retention::checkBackup(*file, keyOf(5), folder.path());
        if (!damage || !damage->isEmpty())
            qFatal("the backup is not sound");
    }
}
BENCHMARK(checkOfBackup)->Iterations(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

/// Everything that the dry run says, with one proof at the end. Last: little is left then.
void purge(benchmark::State& state)
{
    Purges desk;
    const auto plan = desk.purges.preview().result();
    if (!plan)
        qFatal("no dry run");
    for (auto _ : state) {
        const auto run = desk.purges.run(plan->total(), {}).result();
        if (!run || run->state != retention::RunState::Finished)
            qFatal("the run did not end");
    }
    for (const retention::ClassCount& count : plan->classes)
        state.counters[dataClassCode(count.dataClass).toStdString()] = static_cast<double>(count.go);
}
BENCHMARK(purge)->Iterations(1)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

} // namespace

BENCHMARK_MAIN();
