// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QByteArray>
#include <QStringList>

namespace aicms::workspace {

struct CheckReport {
    /// Empty means sound. In SQLite's words, or "audit N" for the first entry of the log that does not hold, or
    /// "older N" when N entries that the anchor outside knows are missing, "older pages" when parts of the file were
    /// put back. No stored values.
    QStringList damage;
    qint64 missingEntries = 0; ///< the N of "older N": the copy is whole, but not the newest
    QByteArray contentDigest; ///< empty when the damage kept it from being read
    bool isSound() const { return damage.isEmpty(); }
    bool isOlderOnly() const { return missingEntries > 0 && damage.size() == 1; }
};

/// quick_check; `deep`: every page's authentication code, integrity, foreign keys and the whole audit log against its
/// anchor. NotAllowed. Blocks, for about half a second a 60 MB (deep: 8 s).
base::Result<CheckReport> checkVault(Workspace& workspace, bool deep);

} // namespace aicms::workspace
