// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/demand/intermittent.h"
#include "core/models/demand/lead_time_demand.h"
#include "core/models/verdict.h"
#include "tests/evaluate/table_file.h"
#include "tests/evaluate/tasks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace aicms::evaluate {

namespace {

using Series = std::vector<double>;

constexpr size_t testPeriods = 12, leadPeriods = 3, leastPeriods = 36;
constexpr std::array taus {0.5, 0.8, 0.9, 0.95, 0.99};
constexpr std::array normalQuantiles {0.0, 0.841621, 1.281552, 1.644854, 2.326348}; ///< of the taus

/// A column a series; empty = not sold yet or any more.
std::vector<Series> readColumns(const TableFile& table)
{
    std::vector<Series> all(table.header().size());
    for (size_t row = 0; row < table.rows(); ++row) {
        for (size_t column = 0; column < all.size(); ++column) {
            if (const auto value = table.number(row, column))
                all[column].push_back(*value);
        }
    }
    return all;
}

/// Mean over the taus, in units of what is usually sold in the lead time.
double scaledLoss(const std::array<double, taus.size()>& quantiles, double came, double scale)
{
    double loss = 0;
    for (size_t i = 0; i < taus.size(); ++i)
        loss += models::pinballLoss(quantiles[i], came, taus[i]) / scale / double(taus.size());
    return loss;
}

} // namespace

QJsonObject evaluateIntermittent(const std::string& path)
{
    std::vector<double> losses, rivalLosses;
    double attained = 0, rivalAttained = 0;
    for (const Series& series : readColumns(TableFile(path))) {
        if (series.size() < leastPeriods)
            continue;
        const Series train(series.begin(), series.end() - testPeriods);
        if (std::ranges::count_if(train, [](double value) { return value > 0; }) < 2)
            continue;
        const auto test = series.end() - testPeriods;
        const double came = std::accumulate(test, test + leadPeriods, 0.0);
        const double n = double(train.size()), lead = double(leadPeriods);
        const double mean = std::accumulate(train.begin(), train.end(), 0.0) / n;
        const models::LeadTimeDemand demand
            = models::leadTimeDemand(train, models::intermittentDemand(train), int(leadPeriods));
        double squares = 0;
        for (const double value : train)
            squares += (value - mean) * (value - mean);
        const double deviation = std::sqrt(squares / (n - 1) * lead);
        std::array<double, taus.size()> quantiles {}, rival {};
        for (size_t i = 0; i < taus.size(); ++i) {
            quantiles[i] = demand.quantile(taus[i]);
            rival[i] = lead * mean + normalQuantiles[i] * deviation;
        }
        losses.push_back(scaledLoss(quantiles, came, lead * mean));
        rivalLosses.push_back(scaledLoss(rival, came, lead * mean));
        attained += came <= quantiles[3] ? 1 : 0;
        rivalAttained += came <= rival[3] ? 1 : 0;
    }
    const models::Verdict verdict = models::judge(losses, rivalLosses);
    const double count = verdict.cases;
    return {{QStringLiteral("series"), verdict.cases}, {QStringLiteral("pinball"), verdict.model},
        {QStringLiteral("attained"), attained / count}, {QStringLiteral("rival_pinball"), verdict.rival},
        {QStringLiteral("rival_attained"), rivalAttained / count},
        {QStringLiteral("model_speaks"), verdict.modelMaySpeak()}};
}

} // namespace aicms::evaluate
