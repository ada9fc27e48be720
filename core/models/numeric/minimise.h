// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <functional>

namespace aicms::models {

/// A function's value at a point; writes its gradient.
using Objective = std::function<double(const Eigen::VectorXd& at, Eigen::VectorXd& gradient)>;

struct Minimum {
    Eigen::VectorXd at;
    double value = 0;
};

/// BFGS with a line search that backtracks (Nocedal and Wright, algorithm 6.1), for a few parameters of like size. Ends
/// where the gradient's largest part is below 1e-9, where no step goes further down, or after 500 steps.
Minimum minimise(const Objective& objective, const Eigen::VectorXd& start);

} // namespace aicms::models
