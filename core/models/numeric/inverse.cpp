// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/numeric/inverse.h"

#include <Eigen/Cholesky>

#include <stdexcept>

namespace aicms::models {

namespace {

using Block = Eigen::Ref<Eigen::MatrixXf>;
constexpr Eigen::Index smallEnough = 64;

/// L becomes its inverse: [A 0; C D] -> [A^-1 0; -D^-1 C A^-1, D^-1].
void invertLower(Block lower)
{
    const Eigen::Index size = lower.rows();
    if (size <= smallEnough) {
        Eigen::MatrixXf inverse = Eigen::MatrixXf::Identity(size, size);
        lower.triangularView<Eigen::Lower>().solveInPlace(inverse);
        lower.triangularView<Eigen::Lower>() = inverse;
        return;
    }
    const Eigen::Index half = size / 2, rest = size - half;
    Block low = lower.bottomLeftCorner(rest, half);
    const Block first = lower.topLeftCorner(half, half), last = lower.bottomRightCorner(rest, rest);
    last.triangularView<Eigen::Lower>().solveInPlace(low);
    first.triangularView<Eigen::Lower>().solveInPlace<Eigen::OnTheRight>(low);
    low = -low;
    invertLower(lower.topLeftCorner(half, half));
    invertLower(lower.bottomRightCorner(rest, rest));
}

/// W becomes the lower half of W^T W.
void squareLower(Block lower)
{
    const Eigen::Index size = lower.rows();
    if (size <= smallEnough) {
        const Eigen::MatrixXf factor = lower.triangularView<Eigen::Lower>();
        lower.triangularView<Eigen::Lower>() = factor.transpose() * factor;
        return;
    }
    const Eigen::Index half = size / 2, rest = size - half;
    Block first = lower.topLeftCorner(half, half), low = lower.bottomLeftCorner(rest, half);
    const Block last = lower.bottomRightCorner(rest, rest);
    squareLower(first);
    first.selfadjointView<Eigen::Lower>().rankUpdate(low.transpose());
    low = (last.transpose().triangularView<Eigen::Upper>() * low).eval();
    squareLower(lower.bottomRightCorner(rest, rest));
}

} // namespace

void invertInPlace(Eigen::Ref<Eigen::MatrixXf> matrix)
{
    if (matrix.size() == 0)
        return;
    if (const Eigen::LLT<Block> factors(matrix); factors.info() != Eigen::Success)
        throw std::domain_error("a matrix is not positive definite");
    invertLower(matrix);
    squareLower(matrix);
}

} // namespace aicms::models
