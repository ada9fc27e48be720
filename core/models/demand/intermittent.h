// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace aicms::models {

/// Demand of a period to come, of an item that many periods do not ask for. `demand`: of each period so far, 0 or more;
/// each chooses its own smoothing from a few values by the squared error one period ahead. 0 for no history.
double simpleSmoothing(const std::vector<double>& demand);
/// Croston with the correction of Syntetos and Boylan (2005): size / interval, each smoothed.
double syntetosBoylan(const std::vector<double>& demand);
/// Teunter, Syntetos, Babai (2011): chance of a demand x size; falls while nothing is sold.
double teunterSyntetosBabai(const std::vector<double>& demand);
/// Nikolopoulos and others (2011): smoothing of blocks as long as the mean interval.
double aggregatedSmoothing(const std::vector<double>& demand);

/// Mean of the four: none of them is best everywhere.
double intermittentDemand(const std::vector<double>& demand);

} // namespace aicms::models
