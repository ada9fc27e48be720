// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

namespace aicms::kit {

/// Runs `apply` now and again whenever the theme changes (colours, text size), as long as `owner` lives. For margins,
/// spacings and palettes, which Qt keeps as numbers.
void followTheme(QWidget* owner, std::function<void()> apply);

/// Base of widgets that paint themselves: measures and paints anew when theme, font, palette or direction change.
class PaintedWidget : public QWidget {
    Q_OBJECT
public:
    explicit PaintedWidget(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    /// Something that the size depends on has changed.
    virtual void refresh();
};

} // namespace aicms::kit
