// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/value/chance_correction.h"

#include "core/models/numeric/minimise.h"

#include <algorithm>
#include <cmath>

namespace aicms::models {

namespace {

constexpr int featureCount = 6;
constexpr double ridge = 10;

double logOdds(double chance)
{
    const double inside = std::clamp(chance, 1e-6, 1 - 1e-6);
    return std::log(inside / (1 - inside));
}

Eigen::VectorXd features(const Visits& visits, double chance)
{
    Eigen::VectorXd values(featureCount);
    values << std::log1p(visits.repeats), std::log1p(visits.observed - visits.lastAt), std::log1p(visits.observed),
        std::log1p(std::max(0.0, visits.anySpend)), visits.repeats == 0 ? 1 : 0, logOdds(chance);
    return values;
}

} // namespace

ChanceCorrection::ChanceCorrection(
    const std::vector<Visits>& all, const std::vector<double>& chances, const std::vector<bool>& bought)
{
    const auto count = Eigen::Index(all.size());
    if (count == 0)
        return;
    Eigen::MatrixXd inputs(count, featureCount);
    Eigen::VectorXd offsets(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        inputs.row(i) = features(all[size_t(i)], chances[size_t(i)]).transpose();
        offsets[i] = logOdds(chances[size_t(i)]);
    }
    m_mean = inputs.colwise().mean();
    inputs.rowwise() -= m_mean.transpose();
    m_deviation = (inputs.colwise().squaredNorm() / double(count)).cwiseSqrt().cwiseMax(1e-9);
    inputs.array().rowwise() /= m_deviation.transpose().array();
    const Objective objective = [&](const Eigen::VectorXd& at, Eigen::VectorXd& gradient) {
        double value = ridge / 2 * at.tail(featureCount).squaredNorm();
        gradient = ridge * at;
        gradient[0] = 0;
        const Eigen::VectorXd odds = (offsets + inputs * at.tail(featureCount)).array() + at[0];
        for (Eigen::Index i = 0; i < count; ++i) {
            const double chance = 1 / (1 + std::exp(-odds[i]));
            const bool came = bought[size_t(i)];
            value -= std::log(std::max(1e-300, came ? chance : 1 - chance));
            gradient[0] += chance - came;
            gradient.tail(featureCount) += (chance - came) * inputs.row(i).transpose();
        }
        gradient /= double(count);
        return value / double(count);
    };
    m_weights = minimise(objective, Eigen::VectorXd::Zero(featureCount + 1)).at;
}

double ChanceCorrection::corrected(const Visits& visits, double chance) const
{
    if (m_weights.size() == 0)
        return chance;
    const Eigen::VectorXd standardised = (features(visits, chance) - m_mean).cwiseQuotient(m_deviation);
    return 1 / (1 + std::exp(-logOdds(chance) - m_weights[0] - m_weights.tail(featureCount).dot(standardised)));
}

} // namespace aicms::models
