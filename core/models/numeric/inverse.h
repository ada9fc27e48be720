// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace aicms::models {

/// Inverts a symmetric positive definite matrix in place; only its lower half is read, only that of the answer written.
/// n^3 multiplications in all and hardly any memory beside the matrix (Cholesky, inverse of the factor, product).
/// Throws std::domain_error when the matrix is not positive definite.
void invertInPlace(Eigen::Ref<Eigen::MatrixXf> matrix);

} // namespace aicms::models
