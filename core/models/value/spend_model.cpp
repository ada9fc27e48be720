// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/value/spend_model.h"

#include "core/models/numeric/gamma_functions.h"
#include "core/models/numeric/minimise.h"

#include <cmath>

namespace aicms::models {

namespace {

double addSpender(const Eigen::Vector3d& at, double x, double mean, Eigen::Vector3d& gradient)
{
    const double p = at[0], q = at[1], v = at[2];
    const double all = v + x * mean;
    gradient[0] += x * (digamma(p * x + q) - digamma(p * x) + std::log(mean) + std::log(x) - std::log(all));
    gradient[1] += digamma(p * x + q) - digamma(q) + std::log(v) - std::log(all);
    gradient[2] += q / v - (p * x + q) / all;
    return logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + q * std::log(v) + (p * x - 1) * std::log(mean)
        + p * x * std::log(x) - (p * x + q) * std::log(all);
}

} // namespace

double SpendModel::expected(const Visits& visits) const
{
    const bool isKnown = visits.repeats > 0 && visits.spend > 0;
    const double x = isKnown ? visits.repeats : 0;
    const double divisor = p * x + q - 1;
    return people == 0 || divisor <= 0 ? overallMean : p * (v + x * (isKnown ? visits.spend : 0)) / divisor;
}

SpendModel fitSpend(const std::vector<Visits>& all)
{
    std::vector<Visits> spenders;
    SpendModel model;
    for (const Visits& visits : all) {
        if (visits.repeats > 0 && visits.spend > 0)
            spenders.push_back(visits);
    }
    model.people = int(spenders.size());
    if (spenders.empty())
        return model;
    for (const Visits& visits : spenders)
        model.overallMean += visits.spend / model.people;
    // In units of the mean, so that one start fits every currency.
    const Objective objective = [&](const Eigen::VectorXd& at, Eigen::VectorXd& gradient) {
        if (at.cwiseAbs().maxCoeff() > 12)
            return std::numeric_limits<double>::infinity();
        const Eigen::Vector3d values = at.array().exp();
        Eigen::Vector3d sum = Eigen::Vector3d::Zero();
        double value = 0;
        for (const Visits& visits : spenders)
            value += addSpender(values, visits.repeats, visits.spend / model.overallMean, sum);
        gradient = -(sum.array() * values.array()) / model.people;
        return -value / model.people;
    };
    const Minimum found = minimise(objective, Eigen::Vector3d(5.0, 3.0, 0.5).array().log().matrix());
    const Eigen::Vector3d values = found.at.array().exp();
    model.p = values[0];
    model.q = values[1];
    model.v = values[2] * model.overallMean;
    model.logLikelihood = -found.value * model.people - model.people * std::log(model.overallMean);
    return model;
}

} // namespace aicms::models
