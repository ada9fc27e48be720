// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <string>

namespace aicms::evaluate {

/// Each is one protocol of data/PROTOCOLS.md on a file, with what came out under the keys of cli.md.
/// Throw std::runtime_error when a file cannot be used.

struct Period {
    int validateFrom = 0, from = 0, to = 0; ///< days since 1970-01-01; settings are chosen on [validateFrom, from)
};
enum class RecommendTask { New, Any };
QJsonObject evaluateRecommend(const std::string& transactions, const Period& period, RecommendTask task);

/// The calibration ends the day before `from`.
QJsonObject evaluateValue(const std::string& transactions, int from, int to);

/// Columns x, t_x, T (weeks) and zbar (mean money of a repeat purchase).
QJsonObject evaluateBtyd(const std::string& rfm);

/// A column a series of monthly demand; the last 12 months are the test, of which the first 3 are told.
QJsonObject evaluateIntermittent(const std::string& series);

} // namespace aicms::evaluate
