// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace aicms::models {

/// Area under the ROC curve of `scores` for what came true; ties count half. 0.5 where all or none came true.
double areaUnderCurve(const std::vector<double>& scores, const std::vector<bool>& isTrue);

} // namespace aicms::models
