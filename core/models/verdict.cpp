// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/verdict.h"

#include <cmath>

namespace aicms::models {

Verdict judge(const std::vector<double>& modelErrors, const std::vector<double>& rivalErrors)
{
    Verdict verdict;
    verdict.cases = int(modelErrors.size());
    if (modelErrors.empty())
        return verdict;
    const double n = verdict.cases;
    for (size_t i = 0; i < modelErrors.size(); ++i) {
        verdict.model += modelErrors[i] / n;
        verdict.rival += rivalErrors[i] / n;
    }
    const double better = verdict.rival - verdict.model;
    double squares = 0;
    for (size_t i = 0; i < modelErrors.size(); ++i)
        squares += std::pow(rivalErrors[i] - modelErrors[i] - better, 2);
    const double standardError = std::sqrt(squares / n / n);
    verdict.surelyBetterBy = better - 1.645 * standardError;
    return verdict;
}

} // namespace aicms::models
