// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace aicms::kit {

/// Opens the menu below its button: leading edges in line, or the trailing ones where the menu would leave the window.
void popUpBelow(QMenu* menu, const QWidget* button);

} // namespace aicms::kit
