// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/percentiles.h"

#include <algorithm>
#include <ctime>

namespace aicms::bench {

double processorTime()
{
    std::timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void Percentiles::report(benchmark::State& state)
{
    if (m_times.empty())
        return;
    std::ranges::sort(m_times);
    const auto at = [this](double share) {
        return m_times[static_cast<std::size_t>(share * static_cast<double>(m_times.size() - 1))];
    };
    state.counters["p50_ms"] = at(0.50);
    state.counters["p95_ms"] = at(0.95);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = m_times.back();
}

} // namespace aicms::bench
