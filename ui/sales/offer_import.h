// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace aicms::kit {
class PageHeader;
}

namespace aicms::sales_ui {

/// A button for importing a list, where that may be done.
void offerImport(const shell::Context& context, kit::PageHeader* header);

} // namespace aicms::sales_ui
