// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace aicms::theme {

/// Draws the standard controls as the design wants them, over Fusion. Everything is asked from the Theme while painting.
///
/// Dynamic properties that widgets may set:
/// - `role` on push buttons: "primary", "quiet", "danger", "dangerOutline"; nothing gives the outlined button.
/// - `small` (bool) on buttons, fields and combo boxes: 28 design pixels high instead of 32. `large`: 40.
/// - `invalid` (bool) on fields: the 2 px border of a field in error.
class AicmsStyle final : public QProxyStyle {
    Q_OBJECT
public:
    AicmsStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returnData) const override;
};

} // namespace aicms::theme
