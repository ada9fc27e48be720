// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/recommend/ranking_metrics.h"
#include "core/models/recommend/recommender.h"
#include "core/models/verdict.h"

#include <functional>

namespace aicms::models {

/// One period to try a recommendation on: everything before `from` is known, [from, to) is to be told.
class RecommendTrial {
public:
    /// All purchases of all buyers, in order; items below `items`.
    RecommendTrial(const std::vector<Buyer>& buyers, int items, int from, int to);

    const ItemCounts& counts() const { return m_counts; }
    int from() const { return m_from; }
    const std::vector<Buyer>& buyers() const { return m_known; } ///< what is known of them before

    /// Scores by position in the universe of `recommender`, for a buyer.
    using Scorer = std::function<std::vector<float>(const Buyer&)>;
    /// One score for each person with something to tell in this list.
    std::vector<RankingScore> run(const Recommender& recommender, SuggestionList list, const Scorer& scorer) const;
    std::vector<RankingScore> run(const Recommender& recommender, SuggestionList list) const;
    /// The same by popularity alone.
    std::vector<RankingScore> runPopularity(const Recommender& recommender, SuggestionList list) const;

private:
    ItemCounts m_counts;
    int m_from;
    std::vector<Buyer> m_known;
    std::vector<std::vector<int>> m_bought; ///< items bought in the period, sorted
};

RankingScore meanScore(const std::vector<RankingScore>& scores);

/// The settings that tell most of a period (NDCG@100): a few values of each, one after the other.
RecommendSettings chooseSettings(const RecommendTrial& trial, SuggestionList list);

/// Error of a person: 1 - NDCG@100, against popularity.
Verdict judgeRecommender(const RecommendTrial& trial, const RecommendSettings& settings, SuggestionList list);

} // namespace aicms::models
