// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/value/value_model.h"

#include "core/models/value/year_factor.h"

#include <algorithm>
#include <cmath>

namespace aicms::models {

namespace {

std::vector<double> expectations(const PurchaseModel& model, const std::vector<Visits>& all, double weeks)
{
    std::vector<double> expected;
    expected.reserve(all.size());
    for (const Visits& visits : all)
        expected.push_back(forecastPurchases(model, visits, weeks).expected);
    return expected;
}

std::vector<int> daysOfAll(const std::vector<PurchaseDays>& people)
{
    std::vector<int> days;
    for (const PurchaseDays& person : people)
        days.insert(days.end(), person.days.begin(), person.days.end());
    return days;
}

/// To the power of `spread`, with the sum as before but for the season.
void drawApart(std::vector<double>& expected, double spread, double season)
{
    double before = 0, after = 0;
    for (double& value : expected) {
        before += value;
        value = std::pow(value, spread);
        after += value;
    }
    for (double& value : expected)
        value *= after > 0 ? season * before / after : 1;
}

std::vector<double> absoluteErrors(const std::vector<double>& expected, const std::vector<int>& came)
{
    std::vector<double> errors;
    for (size_t i = 0; i < expected.size(); ++i)
        errors.push_back(std::abs(expected[i] - came[i]));
    return errors;
}

double sumOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum;
}

} // namespace

double rateSoFar(const Visits& visits, double weeks)
{
    return visits.observed > 0 ? visits.repeats * weeks / visits.observed : 0;
}

ValueSample sampleAt(const std::vector<PurchaseDays>& people, int end, int to)
{
    ValueSample sample;
    for (const PurchaseDays& person : people) {
        if (person.days.empty() || person.days.front() >= end)
            continue;
        sample.visits.push_back(visitsFrom(person.days, person.money, end));
        sample.purchasesIn.push_back(0);
        sample.spendIn.push_back(0);
        for (size_t i = 0; i < person.days.size(); ++i) {
            const bool isIn = person.days[i] >= end && person.days[i] < to;
            sample.purchasesIn.back() += isIn ? 1 : 0;
            sample.spendIn.back() += isIn ? person.money[i] : 0;
        }
    }
    return sample;
}

std::optional<ValueModel> ValueModel::train(const std::vector<PurchaseDays>& people, int end)
{
    int first = end;
    for (const PurchaseDays& person : people)
        first = person.days.empty() ? first : std::min(first, person.days.front());
    const int from = first + (end - first) * 2 / 3;
    const ValueSample past = sampleAt(people, from, end);
    if (end - first < leastDays || int(past.visits.size()) < leastPeople)
        return {};
    const double weeks = (end - from) / 7.0;
    ValueModel model;
    model.m_end = end;
    model.m_days = daysOfAll(people);
    const double season = yearFactor(model.m_days, from, end - from);
    PurchaseModel then;
    double least = 0;
    for (const Leaving leaving : {Leaving::AfterRepeat, Leaving::AfterAny}) {
        const PurchaseModel fitted = fitPurchases(past.visits, leaving);
        const std::vector<double> plain = expectations(fitted, past.visits, weeks);
        for (const double spread : {1.0, 1.1, 1.25, 1.5}) {
            std::vector<double> expected = plain;
            drawApart(expected, spread, season);
            const std::vector<double> errors = absoluteErrors(expected, past.purchasesIn);
            if (const double sum = sumOf(errors); least == 0 || sum < least) {
                least = sum;
                then = fitted;
                model.m_spread = spread;
                std::vector<double> rates;
                for (const Visits& visits : past.visits)
                    rates.push_back(rateSoFar(visits, weeks));
                model.m_verdict = judge(errors, absoluteErrors(rates, past.purchasesIn));
            }
        }
    }
    std::vector<double> chances;
    std::vector<bool> bought;
    for (size_t i = 0; i < past.visits.size(); ++i) {
        chances.push_back(forecastPurchases(then, past.visits[i], weeks).chanceOfAny);
        bought.push_back(past.purchasesIn[i] > 0);
    }
    model.m_chances = ChanceCorrection(past.visits, chances, bought);
    const std::vector<Visits> now = sampleAt(people, end, end).visits;
    model.m_purchases = fitPurchases(now, then.leaving);
    model.m_spend = fitSpend(now);
    return model;
}

std::vector<ValueForecast> ValueModel::modelForecast(const std::vector<Visits>& all, double weeks) const
{
    std::vector<double> expected = expectations(m_purchases, all, weeks);
    drawApart(expected, m_spread, yearFactor(m_days, m_end, int(weeks * 7)));
    std::vector<ValueForecast> forecasts;
    forecasts.reserve(all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        const PurchaseForecast own = forecastPurchases(m_purchases, all[i], weeks);
        forecasts.push_back({expected[i], own.low, own.high, m_chances.corrected(all[i], own.chanceOfAny),
            expected[i] * m_spend.expected(all[i])});
    }
    return forecasts;
}

std::vector<ValueForecast> ValueModel::forecast(const std::vector<Visits>& all, double weeks) const
{
    std::vector<ValueForecast> forecasts = modelForecast(all, weeks);
    for (size_t i = 0; i < all.size() && !m_verdict.modelMaySpeak(); ++i) {
        forecasts[i].purchases = rateSoFar(all[i], weeks);
        forecasts[i].spend = forecasts[i].purchases * m_spend.expected(all[i]);
    }
    return forecasts;
}

} // namespace aicms::models
