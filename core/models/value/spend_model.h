// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/value/visits.h"

namespace aicms::models {

/// Gamma-Gamma (Fader, Hardie 2013): the money of a purchase varies about a mean of the person's own, and these means
/// vary from person to person. Purchases of nothing do not count.
struct SpendModel {
    double p = 1, q = 2, v = 1;
    double logLikelihood = 0;
    int people = 0; ///< with a repeat purchase: all others tell nothing

    /// The money of a purchase to come, of somebody with these visits; of a stranger with no repeat purchase.
    /// The mean of all where q tells of none (q <= 1).
    double expected(const Visits& visits) const;
    double overallMean = 0;
};

SpendModel fitSpend(const std::vector<Visits>& all);

} // namespace aicms::models
