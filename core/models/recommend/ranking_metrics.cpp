// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recommend/ranking_metrics.h"

#include <algorithm>
#include <cmath>

namespace aicms::models {

RankingScore rankingScore(const std::vector<int>& ranked, const std::vector<int>& truth)
{
    RankingScore score;
    double gain = 0, ideal = 0;
    int hits = 0;
    for (size_t rank = 0; rank < ranked.size() && rank < 100; ++rank) {
        if (!std::ranges::binary_search(truth, ranked[rank]))
            continue;
        gain += 1 / std::log2(double(rank) + 2);
        hits += rank < 20 ? 1 : 0;
    }
    for (size_t rank = 0; rank < truth.size() && rank < 100; ++rank)
        ideal += 1 / std::log2(double(rank) + 2);
    score.recall20 = hits / double(std::min<size_t>(20, truth.size()));
    score.ndcg100 = gain / ideal;
    return score;
}

std::vector<int> bestOf(const std::vector<float>& scores, const std::vector<bool>& isCandidate, size_t count)
{
    std::vector<int> items;
    for (size_t item = 0; item < scores.size(); ++item) {
        if (isCandidate[item])
            items.push_back(int(item));
    }
    count = std::min(count, items.size());
    std::ranges::partial_sort(items, items.begin() + std::ptrdiff_t(count), [&scores](int a, int b) {
        const float left = scores[size_t(a)], right = scores[size_t(b)];
        return left != right ? left > right : a < b;
    });
    items.resize(count);
    return items;
}

} // namespace aicms::models
