// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/demand/intermittent.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace aicms::models {

namespace {

constexpr std::array smoothings {0.02, 0.05, 0.1, 0.15, 0.2, 0.3};

double meanOf(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// The forecast of that `run(constant)` with the least error; run answers {forecast, sum of squared errors}.
template <class Run> double bestSmoothing(Run run)
{
    double least = std::numeric_limits<double>::infinity(), forecast = 0;
    for (const double constant : smoothings) {
        const auto [value, error] = run(constant);
        if (error < least) {
            least = error;
            forecast = value;
        }
    }
    return forecast;
}

struct Smoothed {
    double forecast = 0, squaredErrors = 0;

    void compare(double actual) { squaredErrors += (actual - forecast) * (actual - forecast); }
};

struct Demands {
    double size = 0, interval = 1; ///< means of the demands above 0
};
Demands demandsIn(const std::vector<double>& demand)
{
    const auto count = std::ranges::count_if(demand, [](double value) { return value > 0; });
    if (count == 0)
        return {0, double(demand.size() + 1)};
    return {meanOf(demand) * double(demand.size()) / double(count), double(demand.size()) / double(count)};
}

} // namespace

double simpleSmoothing(const std::vector<double>& demand)
{
    return bestSmoothing([&demand, start = meanOf(demand)](double constant) {
        Smoothed level {start, 0};
        for (const double value : demand) {
            level.compare(value);
            level.forecast += constant * (value - level.forecast);
        }
        return level;
    });
}

double syntetosBoylan(const std::vector<double>& demand)
{
    const Demands begin = demandsIn(demand);
    return bestSmoothing([&](double constant) {
        double size = begin.size, interval = begin.interval;
        int since = 1;
        Smoothed rate {(1 - constant / 2) * size / interval, 0};
        for (const double value : demand) {
            rate.compare(value);
            if (value > 0) {
                size += constant * (value - size);
                interval += constant * (since - interval);
                since = 0;
            }
            ++since;
            rate.forecast = (1 - constant / 2) * size / interval;
        }
        return rate;
    });
}

double teunterSyntetosBabai(const std::vector<double>& demand)
{
    const Demands begin = demandsIn(demand);
    return bestSmoothing([&](double constant) {
        double size = begin.size, chance = 1 / begin.interval;
        Smoothed rate {size * chance, 0};
        for (const double value : demand) {
            rate.compare(value);
            chance += constant * ((value > 0 ? 1 : 0) - chance);
            size += value > 0 ? constant * (value - size) : 0;
            rate.forecast = size * chance;
        }
        return rate;
    });
}

double aggregatedSmoothing(const std::vector<double>& demand)
{
    const auto length = size_t(std::max(1.0, std::round(demandsIn(demand).interval)));
    std::vector<double> blocks;
    // From the end, so that the newest block is whole.
    for (size_t end = demand.size(); end >= length; end -= length) {
        const auto last = demand.begin() + std::ptrdiff_t(end);
        blocks.push_back(std::accumulate(last - std::ptrdiff_t(length), last, 0.0));
    }
    std::ranges::reverse(blocks);
    return blocks.empty() ? meanOf(demand) : simpleSmoothing(blocks) / double(length);
}

double intermittentDemand(const std::vector<double>& demand)
{
    return (simpleSmoothing(demand) + syntetosBoylan(demand) + teunterSyntetosBabai(demand)
               + aggregatedSmoothing(demand))
        / 4;
}

} // namespace aicms::models
