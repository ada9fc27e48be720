// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recommend/ease.h"

#include "core/models/numeric/inverse.h"

namespace aicms::models {

ItemMatrix easeWeights(const ItemCounts& counts, const std::vector<int>& universe, double lambda)
{
    const auto size = Eigen::Index(universe.size());
    ItemMatrix weights(size, size);
    // Symmetric: its rows are its columns, so the upper half here is the lower half there.
    Eigen::Map<Eigen::MatrixXf> gram(weights.data(), size, size);
    for (Eigen::Index column = 0; column < size; ++column) {
        for (Eigen::Index row = column; row < size; ++row)
            gram(row, column) = float(counts.together(universe[size_t(row)], universe[size_t(column)]));
        gram(column, column) += float(lambda);
    }
    invertInPlace(gram);
    const Eigen::VectorXf diagonal = gram.diagonal();
    // B = I - P diag(1 / P_jj)
    for (Eigen::Index column = 0; column < size; ++column) {
        for (Eigen::Index row = column + 1; row < size; ++row) {
            const float inverse = gram(row, column);
            weights(row, column) = -inverse / diagonal[column];
            weights(column, row) = -inverse / diagonal[row];
        }
        weights(column, column) = 0;
    }
    return weights;
}

} // namespace aicms::models
