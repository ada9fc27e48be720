// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace aicms::models {

/// How good a ranked list is, of what came true. `ranked`: items from the best on; `truth` sorted, not empty.
struct RankingScore {
    double recall20 = 0; ///< hits among the first 20 / min(20, |truth|)
    double ndcg100 = 0; ///< gain 1, discount 1 / log2(rank + 1), ideal over min(100, |truth|)
};
RankingScore rankingScore(const std::vector<int>& ranked, const std::vector<int>& truth);

/// The first `count` of the candidates by falling score; ties go to the lower index.
std::vector<int> bestOf(const std::vector<float>& scores, const std::vector<bool>& isCandidate, size_t count);

} // namespace aicms::models
