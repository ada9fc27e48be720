// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <vector>

namespace aicms::bench {

/// Processor time of all threads of this process, in milliseconds.
double processorTime();

/// Times single answers and reports p50, p95, p99 and the longest as counters, in milliseconds of processor time.
class Percentiles {
public:
    template <class Work> void measure(benchmark::State& state, Work work)
    {
        const double before = processorTime();
        work();
        const double took = processorTime() - before;
        m_times.push_back(took);
        state.SetIterationTime(took / 1e3);
    }
    void report(benchmark::State& state);

private:
    std::vector<double> m_times;
};

} // namespace aicms::bench
