// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/context.h"

namespace aicms::cli {

inline const OptionSpec clockIsRight {"clock-is-right", "",
    QT_TRANSLATE_NOOP("aicms::cli::Text",
        "Whoever runs it has looked at today's date: it is right although the clock went ahead far")};

/// What that option says, in the log.
inline base::Result<void> confirmClock(Context& context, workspace::Workspace& vault)
{
    return context.has(clockIsRight.name) ? await(vault.purges().confirmClock()) : base::Result<void>();
}

} // namespace aicms::cli
