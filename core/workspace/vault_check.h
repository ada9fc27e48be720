// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QByteArray>
#include <QStringList>

namespace aicms::workspace {

struct CheckReport {
    /// Empty means sound. In SQLite's words, or "audit N" for the first entry of the log that does not hold, or
    /// "older N M" when the anchor outside knows entry N and the log here is another or ends at M, "older pages" when
    /// parts of the file were put back. No stored values.
    QStringList damage;
    bool isOlder = false; ///< its first line is "older N M": the copy is whole, but not the newest
    qint64 lastOutside = 0; ///< N
    qint64 lastInside = 0; ///< M
    QByteArray contentDigest; ///< empty when the damage kept it from being read
    bool isSound() const { return damage.isEmpty(); }
    bool isOlderOnly() const { return isOlder && damage.size() == 1; }
};

/// quick_check; `deep`: every page's authentication code, integrity, foreign keys and the whole audit log against its
/// anchor. NotAllowed. Blocks, for about half a second a 60 MB (deep: 8 s).
base::Result<CheckReport> checkVault(Workspace& workspace, bool deep);

} // namespace aicms::workspace
