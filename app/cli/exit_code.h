// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace aicms::cli {

/// What the process answers to the shell. Part of the contract for scripts: never renumbered.
enum ExitCode : int {
    exitDone = 0,
    exitRefused = 1, ///< refused or invalid; the sentence says why
    exitUsage = 2,
    exitNotAllowed = 3, ///< wrong password, or the role lacks the right
    exitDamaged = 4, ///< damaged or tampered vault
    exitInputOutput = 5, ///< disk full, no permission
    exitCancelled = 130, ///< as shells report SIGINT
};

ExitCode exitCode(const base::Error& error);

} // namespace aicms::cli
