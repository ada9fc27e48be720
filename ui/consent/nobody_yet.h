// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace aicms::kit {
class EmptyState;
}

namespace aicms::ui_consent {

/// What stands in place of the answers while the vault has no customers: what the page is for, and the way to the
/// first one, as far as the user's role allows it.
kit::EmptyState* nobodyYet(const shell::Context& context);

} // namespace aicms::ui_consent
