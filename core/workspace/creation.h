// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QString>

/// The two marks of a vault that is being made: one beside its folder, which names the file that is to get the recovery
/// code, and one in it. The one inside goes before the vault is handed out or first opened and never comes back, so a
/// mark beside the folder alone (put back by a file backup, say) proves nothing.
namespace aicms::workspace::creation {

/// In place of the code's file where the code is shown and leaves none.
inline constexpr QLatin1String shownCode {"?"};

QString markBeside(const QString& folder);

/// Clears away what a killed making left there and sets the mark beside the folder. AlreadyExists "vault" where a
/// finished vault stands, "folder" where other files do: nothing was touched. InUse, ReadOnly, DiskFull, InputOutput.
base::Result<void> begin(const QString& folder, const QString& codeFile, const base::Clock& clock);
/// Before there is a database. ReadOnly, DiskFull, InputOutput.
base::Result<void> markInside(const QString& folder);
/// Takes both marks away, the one inside first; that the one beside stays does no harm. ReadOnly, InputOutput.
base::Result<void> end(const QString& folder);

/// Whether the making of what stands there was never finished, so that it was never opened and holds no data.
bool isUnfinished(const QString& folder, const base::Clock& clock);
/// Whether it was cut off before the file with the recovery code was there, or before the code had been shown.
bool lacksCodeFile(const QString& folder);

} // namespace aicms::workspace::creation
