// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recommend/recommend_trial.h"
#include "tests/evaluate/tasks.h"
#include "tests/evaluate/transactions.h"

#include <QElapsedTimer>

namespace aicms::evaluate {

QJsonObject evaluateRecommend(const std::string& transactions, const Period& period, RecommendTask task)
{
    using namespace models;
    const std::vector<OrderLine> lines = readOrderLines(transactions);
    const bool isRetail = transactions.find("retail") != std::string::npos;
    const Baskets baskets = basketsFrom(lines, isRetail);
    // Items with fewer buyers in all have fewer in each training time as well, and never take part.
    const std::vector<int> kept
        = itemsWorthCounting(baskets.buyers, Recommender::leastPeople, size_t(ItemCounts::maxItems));
    const std::vector<Buyer> buyers = onlyItems(baskets.buyers, kept);
    const SuggestionList list = task == RecommendTask::New ? SuggestionList::New : SuggestionList::Any;
    const RecommendSettings settings
        = chooseSettings(RecommendTrial(buyers, int(kept.size()), period.validateFrom, period.from), list);

    const RecommendTrial trial(buyers, int(kept.size()), period.from, period.to);
    QElapsedTimer timer;
    timer.start();
    const Recommender recommender(trial.counts(), settings, trial.from());
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const std::vector<RankingScore> scores = trial.run(recommender, list);
    const RankingScore mean = meanScore(scores), rival = meanScore(trial.runPopularity(recommender, list));
    return {{QStringLiteral("users"), int(scores.size())},
        {QStringLiteral("items"), int(recommender.universe().size())}, {QStringLiteral("recall_20"), mean.recall20},
        {QStringLiteral("ndcg_100"), mean.ndcg100}, {QStringLiteral("rival_recall_20"), rival.recall20},
        {QStringLiteral("rival_ndcg_100"), rival.ndcg100}, {QStringLiteral("train_seconds"), seconds},
        {QStringLiteral("lambda"), settings.lambda}, {QStringLiteral("trend"), settings.trend},
        {QStringLiteral("trend_half_life"), settings.trendHalfLife},
        {QStringLiteral("popularity"), settings.popularity}, {QStringLiteral("buy_again"), settings.buyAgain}};
}

} // namespace aicms::evaluate
