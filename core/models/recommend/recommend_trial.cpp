// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recommend/recommend_trial.h"

#include <algorithm>
#include <initializer_list>

namespace aicms::models {

namespace {

std::vector<double> rankingErrors(const std::vector<RankingScore>& scores)
{
    std::vector<double> errors;
    for (const RankingScore& score : scores)
        errors.push_back(1 - score.ndcg100);
    return errors;
}

} // namespace

RecommendTrial::RecommendTrial(const std::vector<Buyer>& buyers, int items, int from, int to)
    : m_counts(items), m_from(from)
{
    for (const Buyer& buyer : buyers) {
        Buyer known {buyer.id, {}};
        std::vector<int> bought;
        for (const Purchase& purchase : buyer.purchases) {
            if (purchase.day < from)
                known.purchases.push_back(purchase);
            else if (purchase.day < to && (bought.empty() || bought.back() != purchase.item))
                bought.push_back(purchase.item);
        }
        if (known.purchases.empty())
            continue;
        m_counts.add(known);
        m_known.push_back(std::move(known));
        m_bought.push_back(std::move(bought));
    }
}

std::vector<RankingScore> RecommendTrial::run(
    const Recommender& recommender, SuggestionList list, const Scorer& scorer) const
{
    std::vector<RankingScore> scores;
    for (size_t i = 0; i < m_known.size(); ++i) {
        const auto takesPart = [&](const Purchase& purchase) { return recommender.positionOf(purchase.item) >= 0; };
        if (m_bought[i].empty() || std::ranges::none_of(m_known[i].purchases, takesPart))
            continue;
        const std::vector<bool> isCandidate = recommender.candidates(m_known[i], list);
        std::vector<int> truth;
        for (const int item : m_bought[i]) {
            const int position = recommender.positionOf(item);
            if (position >= 0 && isCandidate[size_t(position)])
                truth.push_back(position);
        }
        if (!truth.empty())
            scores.push_back(rankingScore(bestOf(scorer(m_known[i]), isCandidate, 100), truth));
    }
    return scores;
}

std::vector<RankingScore> RecommendTrial::run(const Recommender& recommender, SuggestionList list) const
{
    return run(recommender, list, [&](const Buyer& buyer) { return recommender.scores(buyer); });
}

std::vector<RankingScore> RecommendTrial::runPopularity(const Recommender& recommender, SuggestionList list) const
{
    std::vector<float> popularity;
    for (const int item : recommender.universe())
        popularity.push_back(float(m_counts.buyers(item)));
    return run(recommender, list, [&](const Buyer&) { return popularity; });
}

RankingScore meanScore(const std::vector<RankingScore>& scores)
{
    RankingScore mean;
    for (const RankingScore& score : scores) {
        mean.recall20 += score.recall20 / double(scores.size());
        mean.ndcg100 += score.ndcg100 / double(scores.size());
    }
    return mean;
}

RecommendSettings chooseSettings(const RecommendTrial& trial, SuggestionList list)
{
    RecommendSettings best;
    double bestScore = -1;
    const auto tryOut = [&](Recommender& recommender, const RecommendSettings& settings) {
        recommender.use(settings);
        const double score = meanScore(trial.run(recommender, list)).ndcg100;
        if (score > bestScore) {
            bestScore = score;
            best = settings;
        }
    };
    // These hang together: few purchases a person need popularity, a shop with seasons needs the trend.
    for (const double lambda : {20.0, 200.0, 1000.0}) {
        RecommendSettings settings;
        settings.lambda = lambda;
        settings.buyAgain = list == SuggestionList::New ? 0 : 0.15;
        Recommender recommender(trial.counts(), settings, trial.from());
        for (const double trend : {0.0, 0.5}) {
            for (const double popularity : {0.0, 0.1, 0.2, 0.4}) {
                settings.trend = trend;
                settings.popularity = popularity;
                tryOut(recommender, settings);
            }
        }
    }
    Recommender recommender(trial.counts(), best, trial.from());
    const auto improve = [&](double RecommendSettings::* which, std::initializer_list<double> values) {
        const RecommendSettings before = best;
        for (const double value : values) {
            RecommendSettings settings = before;
            settings.*which = value;
            if (!(settings == before))
                tryOut(recommender, settings);
        }
    };
    if (best.trend > 0) {
        improve(&RecommendSettings::trend, {0.75, 1.0});
        improve(&RecommendSettings::trendHalfLife, {7.0, 30.0, 60.0});
    }
    if (list != SuggestionList::New)
        improve(&RecommendSettings::buyAgain, {0.05, 0.1, 0.25});
    return best;
}

Verdict judgeRecommender(const RecommendTrial& trial, const RecommendSettings& settings, SuggestionList list)
{
    const Recommender recommender(trial.counts(), settings, trial.from());
    return judge(rankingErrors(trial.run(recommender, list)), rankingErrors(trial.runPopularity(recommender, list)));
}

} // namespace aicms::models
