// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/recommend/item_counts.h"

#include <Eigen/Core>

namespace aicms::models {

using ItemMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// How much each item (row) speaks for each other (column): B of EASE (Steck 2019, "Embarrassingly Shallow Autoencoders
/// for Sparse Data"), zero diagonal. `universe`: the items that take part, in the order of rows and columns.
/// `lambda` > 0. Time: cubic in the number of items.
ItemMatrix easeWeights(const ItemCounts& counts, const std::vector<int>& universe, double lambda);

} // namespace aicms::models
