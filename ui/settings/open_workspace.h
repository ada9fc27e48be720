// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <memory>

namespace aicms::settings {

/// For calls that want to share it. The window waits for the pool's jobs before it closes the vault, so the screen
/// need not own it.
inline std::shared_ptr<workspace::Workspace> shared(workspace::Workspace& workspace)
{
    return {std::shared_ptr<void>(), &workspace};
}

} // namespace aicms::settings
