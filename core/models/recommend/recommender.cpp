// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recommend/recommender.h"

#include "core/models/recommend/ranking_metrics.h"

#include <algorithm>
#include <cmath>

namespace aicms::models {

namespace {

constexpr size_t reasonsShown = 3;
constexpr double ownHalfLife = 120; ///< days

/// How much an item sells now, against all that it ever sold; items with few buyers are drawn to one value.
double seasonOf(const ItemCounts& counts, int item, int today, double halfLifeDays)
{
    double recent = 0.5;
    for (const auto& [day, people] : counts.byDay(item))
        recent += people * std::exp2((day - today) / halfLifeDays);
    return recent / (counts.buyers(item) + 5);
}

/// Two items that few people bought together would tell of these few.
void suppressThin(ItemMatrix& weights, const ItemCounts& counts, const std::vector<int>& universe)
{
    for (size_t row = 0; row < universe.size(); ++row) {
        for (size_t column = 0; column < universe.size(); ++column) {
            if (counts.together(universe[row], universe[column]) < Recommender::leastPeople)
                weights(Eigen::Index(row), Eigen::Index(column)) = 0;
        }
    }
}

} // namespace

Recommender::Recommender(const ItemCounts& counts, const RecommendSettings& settings, int today)
    : m_counts(counts), m_today(today), m_universe(counts.supported(leastPeople)),
      m_positions(size_t(counts.items()), -1), m_weights(easeWeights(counts, m_universe, settings.lambda))
{
    for (size_t position = 0; position < m_universe.size(); ++position)
        m_positions[size_t(m_universe[position])] = int(position);
    suppressThin(m_weights, counts, m_universe);
    int most = 1;
    for (const int item : m_universe)
        most = std::max(most, counts.buyers(item));
    for (const int item : m_universe)
        m_sales.push_back(float(counts.buyers(item)) / float(most));
    use(settings);
}

void Recommender::use(const RecommendSettings& settings)
{
    m_settings = settings;
    m_season.assign(m_universe.size(), 1);
    if (settings.trend <= 0)
        return;
    double highest = 0;
    std::vector<double> season;
    for (const int item : m_universe) {
        season.push_back(seasonOf(m_counts, item, m_today, settings.trendHalfLife));
        highest = std::max(highest, season.back());
    }
    for (size_t position = 0; position < season.size(); ++position)
        m_season[position] = float(std::pow(season[position] / highest, settings.trend));
}

Recommender::Parts Recommender::partsOf(const Buyer& buyer) const
{
    Parts parts {std::vector<float>(m_universe.size()), std::vector<float>(m_universe.size())};
    for (const Purchase& purchase : buyer.purchases) {
        const int position = positionOf(purchase.item);
        if (position < 0)
            continue;
        float& age = parts.age[size_t(position)];
        age = std::max(age, float(std::exp2((purchase.day - m_today) / halfLife) + ageFloor));
        parts.own[size_t(position)] += float(std::exp2((purchase.day - m_today) / ownHalfLife));
    }
    return parts;
}

/// Out of season weakens what speaks for an item, and strengthens what speaks against it.
float Recommender::inSeason(float score, size_t position) const
{
    return score > 0 ? score * m_season[position] : score / m_season[position];
}

std::vector<float> Recommender::scores(const Buyer& buyer) const
{
    const Parts parts = partsOf(buyer);
    Eigen::RowVectorXf sum = Eigen::RowVectorXf::Zero(Eigen::Index(m_universe.size()));
    for (size_t position = 0; position < m_universe.size(); ++position) {
        if (parts.age[position] > 0)
            sum += parts.age[position] * m_weights.row(Eigen::Index(position));
    }
    std::vector<float> scores(m_universe.size());
    for (size_t position = 0; position < scores.size(); ++position) {
        const float taste = sum[Eigen::Index(position)] + float(m_settings.buyAgain) * parts.own[position];
        scores[position] = inSeason(taste, position) + float(m_settings.popularity) * m_sales[position];
    }
    return scores;
}

std::vector<bool> Recommender::candidates(const Buyer& buyer, SuggestionList list) const
{
    std::vector<bool> isCandidate(m_universe.size(), list != SuggestionList::BuyAgain);
    if (list == SuggestionList::Any)
        return isCandidate;
    for (const Purchase& purchase : buyer.purchases) {
        if (const int position = positionOf(purchase.item); position >= 0)
            isCandidate[size_t(position)] = list == SuggestionList::BuyAgain;
    }
    return isCandidate;
}

std::vector<Suggestion> Recommender::suggest(const Buyer& buyer, SuggestionList list, size_t count) const
{
    const Parts parts = partsOf(buyer);
    const std::vector<float> all = scores(buyer);
    std::vector<Suggestion> suggestions;
    for (const int position : bestOf(all, candidates(buyer, list), count)) {
        if (all[size_t(position)] > 0)
            suggestions.push_back(explain(parts, position, all[size_t(position)]));
    }
    return suggestions;
}

Suggestion Recommender::explain(const Parts& parts, int position, float score) const
{
    const auto column = size_t(position);
    Suggestion suggestion {m_universe[column], score};
    const double popular = m_settings.popularity * m_sales[column];
    const double own = m_settings.buyAgain * parts.own[column] * m_season[column];
    double inFavour = popular + own;
    for (size_t row = 0; row < m_universe.size(); ++row) {
        const double part = double(parts.age[row]) * m_weights(Eigen::Index(row), position) * m_season[column];
        if (part <= 0)
            continue;
        inFavour += part;
        suggestion.because.push_back({m_universe[row], part, m_counts.together(m_universe[row], suggestion.item)});
    }
    const size_t shown = std::min(reasonsShown, suggestion.because.size());
    std::ranges::partial_sort(suggestion.because, suggestion.because.begin() + std::ptrdiff_t(shown),
        [](const Reason& a, const Reason& b) { return a.share != b.share ? a.share > b.share : a.item < b.item; });
    suggestion.because.resize(shown);
    for (Reason& reason : suggestion.because)
        reason.share /= inFavour;
    suggestion.byPopularity = popular / inFavour;
    suggestion.byOwnPurchases = own / inFavour;
    return suggestion;
}

} // namespace aicms::models
