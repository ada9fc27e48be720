// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyle>

namespace aicms::theme {

/// The themed icon for one of Qt's standard ones; a null icon when the design has none for it.
QIcon standardThemeIcon(QStyle::StandardPixmap which);

} // namespace aicms::theme
