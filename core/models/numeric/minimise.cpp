// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/numeric/minimise.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace aicms::models {

namespace {

constexpr int maxSteps = 500;
constexpr double longestStep = 2; ///< parameters are logarithms: a step of 2 is a factor of 7
constexpr double smallGradient = 1e-9;

/// Takes what a step taught of the curvature into the inverse Hessian.
void learnCurvature(Eigen::MatrixXd& inverse, const Eigen::VectorXd& step, const Eigen::VectorXd& change)
{
    const double product = step.dot(change);
    if (product < 1e-14)
        return;
    const auto size = inverse.rows();
    const Eigen::MatrixXd left = Eigen::MatrixXd::Identity(size, size) - step * change.transpose() / product;
    inverse = (left * inverse * left.transpose() + step * step.transpose() / product).eval();
}

} // namespace

Minimum minimise(const Objective& objective, const Eigen::VectorXd& start)
{
    Minimum best {start, 0};
    Eigen::VectorXd gradient(start.size()), nextGradient(start.size());
    best.value = objective(best.at, gradient);
    Eigen::MatrixXd inverse = Eigen::MatrixXd::Identity(start.size(), start.size());
    for (int count = 0; count < maxSteps && gradient.cwiseAbs().maxCoeff() > smallGradient; ++count) {
        Eigen::VectorXd step = -(inverse * gradient);
        if (step.dot(gradient) >= 0) { // no way down: begin anew with the steepest
            inverse.setIdentity();
            step = -gradient;
        }
        step *= std::min(1.0, longestStep / step.cwiseAbs().maxCoeff());
        const double slope = step.dot(gradient);
        double length = 1, value = 0;
        bool isLower = false;
        for (; length > 1e-12 && !isLower; length /= 2) {
            value = objective(best.at + length * step, nextGradient);
            isLower = std::isfinite(value) && value <= best.value + 1e-4 * length * slope;
            if (isLower)
                break;
        }
        if (!isLower)
            break;
        step *= length;
        learnCurvature(inverse, step, nextGradient - gradient);
        best = {best.at + step, value};
        gradient = nextGradient;
    }
    return best;
}

} // namespace aicms::models
