// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppression.h"
#include "core/retention/erasure_service.h"
#include "tests/bench/filled_vault.h"

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
BENCHMARK(erase)->Arg(1)->Arg(2000)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
