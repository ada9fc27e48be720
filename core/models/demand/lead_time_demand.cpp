// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/demand/lead_time_demand.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aicms::models {

namespace {

constexpr double largestQuantile = 1e7;

/// Variance / mean of a period's demand; 1 where nothing can be told.
double dispersionOf(const std::vector<double>& history)
{
    if (history.size() < 2)
        return 1;
    const double n = double(history.size());
    const double mean = std::accumulate(history.begin(), history.end(), 0.0) / n;
    double squares = 0;
    for (const double value : history)
        squares += (value - mean) * (value - mean);
    return mean > 0 ? squares / (n - 1) / mean : 1;
}

} // namespace

double LeadTimeDemand::quantile(double share) const
{
    if (m_mean <= 0)
        return 0;
    const bool isPoisson = m_dispersion <= 1.0001;
    const double size = isPoisson ? 0 : m_mean / (m_dispersion - 1);
    const double success = isPoisson ? 0 : 1 - 1 / m_dispersion;
    double logChance = isPoisson ? -m_mean : -size * std::log(m_dispersion);
    double below = std::exp(logChance), total = 0;
    for (; below < share && total < largestQuantile; below += std::exp(logChance)) {
        ++total;
        logChance += std::log(isPoisson ? m_mean / total : success * (size + total - 1) / total);
        // Beyond the middle chances that vanish add nothing more.
        if (total > m_mean && logChance < -700)
            break;
    }
    return total;
}

LeadTimeDemand leadTimeDemand(const std::vector<double>& history, double mean, int periods)
{
    return {std::max(0.0, mean) * periods, dispersionOf(history)};
}

ReorderRule reorderRule(
    const std::vector<double>& history, double mean, int leadPeriods, int reviewPeriods, double service)
{
    const LeadTimeDemand lead = leadTimeDemand(history, mean, leadPeriods);
    ReorderRule rule;
    rule.reorderPoint = lead.quantile(service);
    rule.orderUpTo = leadTimeDemand(history, mean, leadPeriods + reviewPeriods).quantile(service);
    rule.safetyStock = rule.reorderPoint - lead.mean();
    return rule;
}

double pinballLoss(double quantile, double came, double tau)
{
    return came >= quantile ? tau * (came - quantile) : (1 - tau) * (quantile - came);
}

} // namespace aicms::models
