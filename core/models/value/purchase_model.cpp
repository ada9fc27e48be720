// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/value/purchase_model.h"

#include "core/models/numeric/gamma_functions.h"
#include "core/models/numeric/minimise.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace aicms::models {

namespace {

constexpr double largest = 1e5; ///< of a parameter: beyond, the likelihood is flat

/// The share of the likelihood of having left right after the last purchase, against that of being still here.
double oddsOfHavingLeft(const PurchaseModel& m, const Visits& v, int atRisk)
{
    if (atRisk == 0)
        return 0;
    return m.a / (m.b + atRisk - 1) * std::pow((m.alpha + v.observed) / (m.alpha + v.lastAt), m.r + v.repeats);
}

/// After how many purchases somebody could have left.
int purchasesAtRisk(Leaving leaving, const Visits& v)
{
    return v.repeats + (leaving == Leaving::AfterAny ? 1 : 0);
}

/// Adds the log-likelihood of a row and its gradient by (r, alpha, a, b).
double addRow(const PurchaseModel& m, const Visits& v, Eigen::VectorXd& gradient)
{
    const int x = v.repeats;
    const int atRisk = purchasesAtRisk(m.leaving, v);
    const double odds = oddsOfHavingLeft(m, v, atRisk);
    const double left = std::isinf(odds) ? 1 : odds / (1 + odds), here = 1 - left;
    const double logHere = -(m.r + x) * std::log(m.alpha + v.observed);
    const double logSum = std::isinf(odds)
        ? std::log(m.a / (m.b + atRisk - 1)) - (m.r + x) * std::log(m.alpha + v.lastAt)
        : logHere + std::log1p(odds);
    const double value = logGamma(m.r + x) - logGamma(m.r) + m.r * std::log(m.alpha) + logGamma(m.a + m.b)
        + logGamma(m.b + atRisk) - logGamma(m.b) - logGamma(m.a + m.b + atRisk) + logSum;
    const double lostShare = digamma(m.a + m.b) - digamma(m.a + m.b + atRisk);
    const double byR = digamma(m.r + x) - digamma(m.r) + std::log(m.alpha) - here * std::log(m.alpha + v.observed)
        - left * std::log(m.alpha + v.lastAt);
    const double byAlpha = m.r / m.alpha - (m.r + x) * (here / (m.alpha + v.observed) + left / (m.alpha + v.lastAt));
    const double byA = lostShare + left / m.a;
    const double byB = lostShare + digamma(m.b + atRisk) - digamma(m.b) - (atRisk > 0 ? left / (m.b + atRisk - 1) : 0);
    gradient += v.people * Eigen::Vector4d(byR, byAlpha, byA, byB);
    return v.people * value;
}

PurchaseModel modelAt(const Eigen::VectorXd& logarithms, Leaving leaving)
{
    const Eigen::Vector4d values = logarithms.array().exp();
    return {leaving, values[0], values[1], values[2], values[3], 0};
}

} // namespace

PurchaseModel fitPurchases(const std::vector<Visits>& all, Leaving leaving)
{
    const std::vector<Visits> rows = merged(all);
    PurchaseModel best = {leaving, 1, 1, 1, 1, 0};
    if (rows.empty())
        return best;
    const double people = double(all.size());
    const Objective objective = [&](const Eigen::VectorXd& at, Eigen::VectorXd& gradient) {
        if (at.cwiseAbs().maxCoeff() > std::log(largest))
            return std::numeric_limits<double>::infinity();
        const PurchaseModel model = modelAt(at, leaving);
        Eigen::VectorXd sum = Eigen::VectorXd::Zero(4);
        double value = 0;
        for (const Visits& row : rows)
            value += addRow(model, row, sum);
        gradient = -(sum.array() * at.array().exp()) / people;
        return -value / people;
    };
    bool isFirst = true;
    for (const std::array<double, 4>& start : {std::array {0.5, 5.0, 0.7, 2.0}, std::array {1.0, 10.0, 0.2, 5.0}}) {
        const Eigen::VectorXd at = Eigen::Map<const Eigen::Vector4d>(start.data()).array().log();
        const Minimum found = minimise(objective, at);
        if (isFirst || -found.value * people > best.logLikelihood) {
            best = modelAt(found.at, leaving);
            best.logLikelihood = -found.value * people;
        }
        isFirst = false;
    }
    return best;
}

PurchaseForecast forecastPurchases(const PurchaseModel& m, const Visits& v, double weeks)
{
    const int atRisk = purchasesAtRisk(m.leaving, v);
    const double here = 1 / (1 + oddsOfHavingLeft(m, v, atRisk));
    const double shape = m.r + v.repeats, rate = m.alpha + v.observed;
    // Of somebody still here the rate is Gamma(shape, rate) and the chance to leave Beta(a, b + atRisk), independent of
    // each other: so n purchases or more need n arrivals and staying after each of the first n - 1.
    const double share = weeks / (rate + weeks);
    double arrivals = std::pow(1 - share, shape); // exactly n arrivals: negative binomial
    double moreArrivals = 1 - arrivals; // n or more, from the next n on
    double stays = 1;
    PurchaseForecast forecast;
    forecast.chanceOfAny = here * moreArrivals;
    bool isLowFound = 1 - forecast.chanceOfAny > 0.1, isHighFound = forecast.chanceOfAny <= 0.1;
    for (int n = 1; n < 100'000 && moreArrivals > 1e-13; ++n) {
        forecast.expected += here * stays * moreArrivals; // E = sum of the chances of n or more
        arrivals *= (shape + n - 1) / n * share;
        moreArrivals = std::max(0.0, moreArrivals - arrivals);
        stays *= (m.b + atRisk + n - 1) / (m.a + m.b + atRisk + n - 1);
        const double beyond = here * stays * moreArrivals; // more than n
        if (!isLowFound) {
            forecast.low = n;
            isLowFound = 1 - beyond > 0.1;
        }
        if (!isHighFound) {
            forecast.high = n;
            isHighFound = beyond <= 0.1;
        }
    }
    return forecast;
}

} // namespace aicms::models
