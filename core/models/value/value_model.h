// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/value/chance_correction.h"
#include "core/models/value/spend_model.h"
#include "core/models/verdict.h"

#include <optional>

namespace aicms::models {

/// What a value model is trained on: one person's days with a purchase (sorted, each once) and the money of each.
struct PurchaseDays {
    std::vector<int> days;
    std::vector<double> money;
};

struct ValueForecast {
    double purchases = 0; ///< expected days with a purchase
    int low = 0, high = 0; ///< 80 % interval of that
    double chanceOfAny = 0; ///< of at least one: what a list of those leaving goes by
    double spend = 0; ///< expected money
};

/// The purchases and spend of everybody in a time to come: BG/NBD or MBG/NBD, whichever told more of the last third of
/// what is known, with what that third taught about it; Gamma-Gamma for money.
class ValueModel {
public:
    static constexpr int leastPeople = 50; ///< fewer teach nothing
    static constexpr int leastDays = 60; ///< and so does a shorter time

    /// By purchases before the day `end`. Empty: history too short.
    static std::optional<ValueModel> train(const std::vector<PurchaseDays>& people, int end);

    const PurchaseModel& purchases() const { return m_purchases; }
    const SpendModel& spend() const { return m_spend; }
    /// How the model did on the last third, against each one's rate so far (absolute error of purchases).
    const Verdict& verdict() const { return m_verdict; }
    /// Purchases by the model, or by the rate so far where the model may not speak.
    std::vector<ValueForecast> forecast(const std::vector<Visits>& all, double weeks) const;
    /// By the model in any case.
    std::vector<ValueForecast> modelForecast(const std::vector<Visits>& all, double weeks) const;

private:
    int m_end = 0; ///< the first day that is not known
    std::vector<int> m_days; ///< of all purchases of all, for the season
    PurchaseModel m_purchases;
    double m_spread = 1; ///< power by which expectations are drawn apart, their sum kept
    ChanceCorrection m_chances;
    SpendModel m_spend;
    Verdict m_verdict;
};

/// The trivial rival: repeat purchases so far x weeks / time observed; 0 for who came today.
double rateSoFar(const Visits& visits, double weeks);

/// Visits of all with a purchase before `end`, in their order; `purchasesIn` counts the days in [end, to).
struct ValueSample {
    std::vector<Visits> visits;
    std::vector<int> purchasesIn;
    std::vector<double> spendIn;
};
ValueSample sampleAt(const std::vector<PurchaseDays>& people, int end, int to);

} // namespace aicms::models
