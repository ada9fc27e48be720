// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace aicms::theme {

/// Makes IBM Plex Sans and IBM Plex Sans Arabic known to the program. False when one of the files cannot be used.
bool loadFonts();

/// A step of the type scale at a base size in pixels (13 at 100 %).
QFont fontForStep(Type step, double basePixels);

/// How much larger than usual the user has set the system's text, 0.9 to 2. What is usual differs: GNOME 11 pt, KDE
/// 10 pt, macOS 13 pt, others 9 pt. `desktop` is XDG_CURRENT_DESKTOP, empty elsewhere.
double systemTextRatio(double systemPointSize, const QString& desktop);

} // namespace aicms::theme
