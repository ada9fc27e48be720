// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace aicms::kit {

/// Tab goes through what `root` holds in the order in which its layouts show it, and without one as it was made. Qt's
/// own order is that in which widgets were made, so rows that come and go need this again. What stands before and after
/// `root` keeps its place.
void orderTabsAsLaidOut(QWidget* root);

} // namespace aicms::kit
