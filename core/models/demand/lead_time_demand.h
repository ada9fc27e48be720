// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace aicms::models {

/// The total demand of the time until new stock is there: negative binomial, or Poisson where the variance is no larger
/// than the mean. Never the textbook's normal safety stock: demand in pieces has no normal distribution.
class LeadTimeDemand {
public:
    /// `mean` of the total, 0 or more; `dispersion` = variance / mean.
    LeadTimeDemand(double mean, double dispersion) : m_mean(mean), m_dispersion(dispersion) { }

    double mean() const { return m_mean; }
    /// The least whole number that the total does not exceed in `share` (0 to 1, not 1) of all such times.
    double quantile(double share) const;

private:
    double m_mean, m_dispersion;
};

/// Of `periods` (lead time + time between two looks at the stock), from the demand of each period so far. `mean` of a
/// period comes from a forecast, variance / mean from history.
LeadTimeDemand leadTimeDemand(const std::vector<double>& history, double mean, int periods);

/// How much is ordered when.
struct ReorderRule {
    double reorderPoint = 0; ///< order when stock and what is on its way come to this or less
    double orderUpTo = 0; ///< so much that this is reached
    double safetyStock = 0; ///< reorder point - expected demand of the lead time
};
/// `service`: share of lead times without running out, such as 0.95.
ReorderRule reorderRule(
    const std::vector<double>& history, double mean, int leadPeriods, int reviewPeriods, double service);

/// Loss of a quantile (share `tau`) told for what came.
double pinballLoss(double quantile, double came, double tau);

} // namespace aicms::models
