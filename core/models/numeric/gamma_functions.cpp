// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/numeric/gamma_functions.h"

#include <cmath>

namespace aicms::models {

namespace {

/// From here on the asymptotic series (Abramowitz and Stegun 6.1.41, 6.3.18) are exact to the last digits.
constexpr double asymptoticFrom = 12;
constexpr double halfLogTwoPi = 0.91893853320467274178;

} // namespace

double logGamma(double x)
{
    double product = 1;
    for (; x < asymptoticFrom; ++x)
        product *= x;
    const double s = 1 / (x * x);
    const double series
        = (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s * (1.0 / 1188 - s * 691.0 / 360'360)))))
        / x;
    return (x - 0.5) * std::log(x) - x + halfLogTwoPi + series - std::log(product);
}

double digamma(double x)
{
    double shift = 0;
    for (; x < asymptoticFrom; ++x)
        shift += 1 / x;
    const double s = 1 / (x * x);
    const double series
        = s * (1.0 / 12 - s * (1.0 / 120 - s * (1.0 / 252 - s * (1.0 / 240 - s * (1.0 / 132 - s * 691.0 / 32'760)))));
    return std::log(x) - 0.5 / x - series - shift;
}

} // namespace aicms::models
