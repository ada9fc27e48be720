// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace aicms::models {

/// Whether a model may speak: it must have been better than its trivial rival on the shop's own last period.
struct Verdict {
    static constexpr int leastCases = 20; ///< below, nobody can tell: the rival speaks

    double model = 0, rival = 0; ///< mean error, each
    double surelyBetterBy = 0; ///< lower end of the one-sided 95 % interval of rival - model
    int cases = 0;

    bool modelMaySpeak() const { return cases >= leastCases && surelyBetterBy > 0; }
};

/// Errors of both on the same cases, in the same order: each model error is compared with its own rival's.
Verdict judge(const std::vector<double>& modelErrors, const std::vector<double>& rivalErrors);

} // namespace aicms::models
