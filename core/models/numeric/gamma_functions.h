// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aicms::models {

/// ln Gamma(x), x > 0, to about 1e-14. Own code: the C library's differs from system to system and writes a global.
double logGamma(double x);
/// Its derivative, x > 0.
double digamma(double x);

} // namespace aicms::models
