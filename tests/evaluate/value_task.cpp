// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/numeric/order_statistics.h"
#include "tests/evaluate/table_file.h"
#include "tests/evaluate/tasks.h"
#include "tests/evaluate/transactions.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace aicms::evaluate {

namespace {

/// The share of all money that comes from the tenth of customers with the highest `expected`.
double topTenthShare(const std::vector<double>& expected, const std::vector<double>& money)
{
    std::vector<size_t> order(expected.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return expected[a] > expected[b]; });
    double top = 0, all = 0;
    for (size_t rank = 0; rank < order.size(); ++rank) {
        all += money[order[rank]];
        top += rank < (order.size() + 9) / 10 ? money[order[rank]] : 0;
    }
    return all > 0 ? top / all : 0;
}

struct Figures {
    double mae = 0, totalError = 0, coverage = 0;
    std::vector<double> chances, spend;
};

Figures figuresOf(const std::vector<models::ValueForecast>& forecasts, const std::vector<int>& came)
{
    Figures figures;
    double expected = 0, total = 0;
    for (size_t i = 0; i < forecasts.size(); ++i) {
        figures.mae += std::abs(forecasts[i].purchases - came[i]) / double(came.size());
        figures.coverage += came[i] >= forecasts[i].low && came[i] <= forecasts[i].high ? 1 / double(came.size()) : 0;
        expected += forecasts[i].purchases;
        total += came[i];
        figures.chances.push_back(forecasts[i].chanceOfAny);
        figures.spend.push_back(forecasts[i].spend);
    }
    figures.totalError = expected / total - 1;
    return figures;
}

} // namespace

QJsonObject evaluateValue(const std::string& transactions, int from, int to)
{
    const std::vector<models::PurchaseDays> people = purchaseDaysFrom(readOrderLines(transactions));
    const auto model = models::ValueModel::train(people, from);
    if (!model)
        throw std::runtime_error("history too short");
    const models::ValueSample sample = models::sampleAt(people, from, to);
    const double weeks = (to - from) / 7.0;
    const Figures spoken = figuresOf(model->forecast(sample.visits, weeks), sample.purchasesIn);
    const Figures own = figuresOf(model->modelForecast(sample.visits, weeks), sample.purchasesIn);
    std::vector<bool> bought;
    double rivalError = 0;
    for (size_t i = 0; i < sample.visits.size(); ++i) {
        bought.push_back(sample.purchasesIn[i] > 0);
        rivalError += std::abs(models::rateSoFar(sample.visits[i], weeks) - sample.purchasesIn[i])
            / double(sample.visits.size());
    }
    const models::Verdict& verdict = model->verdict();
    return {{QStringLiteral("customers"), int(sample.visits.size())}, {QStringLiteral("mae"), spoken.mae},
        {QStringLiteral("model_mae"), own.mae}, {QStringLiteral("rival_mae"), rivalError},
        {QStringLiteral("model_speaks"), verdict.modelMaySpeak()},
        {QStringLiteral("auc"), models::areaUnderCurve(spoken.chances, bought)},
        {QStringLiteral("total_error"), spoken.totalError}, {QStringLiteral("model_total_error"), own.totalError},
        {QStringLiteral("coverage"), own.coverage},
        {QStringLiteral("top_decile"), topTenthShare(spoken.spend, sample.spendIn)},
        {QStringLiteral("sees_leaving"), !model->purchases().seesNobodyLeave()}};
}

QJsonObject evaluateBtyd(const std::string& rfm)
{
    const TableFile table(rfm);
    const size_t x = table.column("x"), last = table.column("t_x"), observed = table.column("T");
    const auto spend = table.find("zbar");
    std::vector<models::Visits> all;
    for (size_t row = 0; row < table.rows(); ++row) {
        models::Visits& visits = all.emplace_back();
        visits.repeats = int(table.number(row, x).value_or(0));
        visits.lastAt = table.number(row, last).value_or(0);
        visits.observed = table.number(row, observed).value_or(0);
        visits.spend = spend ? table.number(row, *spend).value_or(0) : 0;
    }
    const models::PurchaseModel model = models::fitPurchases(all, models::Leaving::AfterRepeat);
    const models::SpendModel money = models::fitSpend(all);
    return {{QStringLiteral("customers"), int(all.size())}, {QStringLiteral("r"), model.r},
        {QStringLiteral("alpha"), model.alpha}, {QStringLiteral("a"), model.a}, {QStringLiteral("b"), model.b},
        {QStringLiteral("log_likelihood"), model.logLikelihood}, {QStringLiteral("p"), money.p},
        {QStringLiteral("q"), money.q}, {QStringLiteral("v"), money.v}};
}

} // namespace aicms::evaluate
