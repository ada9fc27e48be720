// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/value/purchase_model.h"

#include <Eigen/Core>

namespace aicms::models {

/// What the shop's own last period taught about the chances that a purchase model gives: a logistic regression on top
/// of the model's log-odds, drawn to "nothing to correct" (ridge).
class ChanceCorrection {
public:
    ChanceCorrection() = default;
    /// The chances of the model, and who bought in the period.
    ChanceCorrection(
        const std::vector<Visits>& all, const std::vector<double>& chances, const std::vector<bool>& bought);

    double corrected(const Visits& visits, double chance) const;

private:
    Eigen::VectorXd m_mean, m_deviation, m_weights; ///< of the features; m_weights[0]: for everybody
};

} // namespace aicms::models
