// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/value/visits.h"

namespace aicms::models {

/// When somebody may leave: after each repeat purchase (BG/NBD; Fader, Hardie, Lee 2005) or after the first one, too
/// (MBG/NBD; Batislam, Denizel, Filiztekin 2007).
enum class Leaving { AfterRepeat, AfterAny };

/// People buy at a rate of Gamma(r, alpha) a week and leave after a purchase with a chance of Beta(a, b).
struct PurchaseModel {
    Leaving leaving = Leaving::AfterRepeat;
    double r = 1, alpha = 1, a = 1, b = 1;
    double logLikelihood = 0;

    /// No leaving can be seen in what is known so far: "history too short".
    bool seesNobodyLeave() const { return a / (a + b) < 0.01; }
};

/// By maximum likelihood from two starts. Empty histories give the start. Needs positive `observed` of somebody.
PurchaseModel fitPurchases(const std::vector<Visits>& all, Leaving leaving);

/// What somebody will buy in a time to come, exactly by the model: no simulation.
struct PurchaseForecast {
    double expected = 0; ///< days with a purchase
    double chanceOfAny = 0; ///< that there is at least one. The chance to be "alive" is not shown to anybody.
    int low = 0, high = 0; ///< interval that holds at least 80 %: a tenth or less lies on either side
};
PurchaseForecast forecastPurchases(const PurchaseModel& model, const Visits& visits, double weeks);

} // namespace aicms::models
