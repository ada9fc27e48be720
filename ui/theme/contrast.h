// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace aicms::theme {

/// Relative luminance of an opaque sRGB colour, 0 (black) to 1 (white). WCAG 2.2, "relative luminance".
double relativeLuminance(const QColor& color);

/// Contrast ratio of two opaque colours, 1 to 21, the same both ways round. WCAG 2.2, "contrast ratio".
/// Text needs 4.5 (1.4.3); borders, focus marks and chart strokes need 3 (1.4.11).
double contrastRatio(const QColor& a, const QColor& b);

constexpr double minimumTextContrast = 4.5;
constexpr double minimumMarkContrast = 3.0;

} // namespace aicms::theme
