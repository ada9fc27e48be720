// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/recommend/ease.h"

namespace aicms::models {

/// What is chosen on the shop's period before the last.
struct RecommendSettings {
    double lambda = 200; ///< of EASE: more = smoother
    double trend = 0; ///< power of what sells now against what sold ever; 0: the season does not count
    double trendHalfLife = 14; ///< days
    double popularity = 0; ///< weight of what everybody buys
    double buyAgain = 0; ///< weight of one's own purchases

    friend bool operator==(const RecommendSettings&, const RecommendSettings&) = default;
};

enum class SuggestionList {
    New, ///< what this person never bought
    BuyAgain, ///< what this person bought before
    Any,
};

/// "Because they bought X": how much of a score an item bought earlier made.
struct Reason {
    int item = 0;
    double share = 0; ///< of the parts that speak for the suggestion, 0 to 1
    int people = 0; ///< who bought both; never below Recommender::leastPeople
};

struct Suggestion {
    int item = 0;
    double score = 0;
    std::vector<Reason> because = {}; ///< the three largest
    double byPopularity = 0; ///< shares as in Reason: because everybody buys it
    double byOwnPurchases = 0; ///< because this person buys it
};

/// EASE with weights by age, blended with one's own purchases, popularity and season.
/// score(j) = (sum over bought i of age(i) B(i,j) + buyAgain own(j)) season(j) + popularity sales(j). Each part is
/// known, so each suggestion can be explained exactly.
class Recommender {
public:
    static constexpr int leastPeople = 5; ///< below, an item takes no part and two items say nothing of each other
    static constexpr double halfLife = 90; ///< days after which a purchase counts half, to the floor
    static constexpr double ageFloor = 0.15;

    /// Purchases before `today` are counted in `counts`. Costs what easeWeights costs.
    Recommender(const ItemCounts& counts, const RecommendSettings& settings, int today);

    /// The items that take part, in order; positions of scores() and weights().
    const std::vector<int>& universe() const { return m_universe; }
    const ItemMatrix& weights() const { return m_weights; }
    /// -1: takes no part.
    int positionOf(int item) const { return m_positions[size_t(item)]; }
    /// Solves nothing anew: for choosing the other settings.
    void use(const RecommendSettings& settings);

    std::vector<float> scores(const Buyer& buyer) const;
    std::vector<bool> candidates(const Buyer& buyer, SuggestionList list) const;
    /// The best first; nothing that no part speaks for.
    std::vector<Suggestion> suggest(const Buyer& buyer, SuggestionList list, size_t count) const;

private:
    struct Parts {
        std::vector<float> age; ///< by position; 0: not bought
        std::vector<float> own;
    };
    Parts partsOf(const Buyer& buyer) const;
    Suggestion explain(const Parts& parts, int position, float score) const;
    float inSeason(float score, size_t position) const;

    const ItemCounts& m_counts; ///< must outlive this
    RecommendSettings m_settings;
    int m_today;
    std::vector<int> m_universe, m_positions;
    ItemMatrix m_weights;
    std::vector<float> m_sales, m_season;
};

} // namespace aicms::models
