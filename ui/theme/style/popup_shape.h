// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace aicms::theme {

/// Gives a popup window (menu, list of a combo box, tool tip) its round corners. `radius` in design pixels.
void shapePopup(QWidget* popup, int radius);

} // namespace aicms::theme
