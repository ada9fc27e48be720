// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QByteArray>
#include <QStringList>

namespace aicms::workspace {

struct CheckReport {
    /// Empty means sound. In SQLite's words, or "audit N" for the first entry of the log that does not hold, or
    /// "older N M" when the anchor outside knows entry N and the log here is another or ends at M, "older pages" when
    /// parts of the file were put back or changed. "consent N", "consent ledger N": the first entry of the ledger that
    /// is not as it was recorded; "consent_state CUSTOMER": the first of whom what is stored of her answers is not what
    /// the ledger says; "suppression N", "suppression_lifted N", "suppression_missing CUSTOMER": as SuppressionCheck
    /// has it; "suppression_list N", "restriction CUSTOMER", "minor_mark CUSTOMER": what the log says and is not there
    /// any more, as LoggedProof has it; "soft_opt_in CUSTOMER", "purpose_version ID": what is there and the log does
    /// not say; "erased_list N": rows of the list of erased people that the log knows and are not there or others;
    /// "behind_list": as behindItsList();
    /// "notice ID": the version of a notice whose text is not the one that was published. No stored values.
    QStringList damage;
    bool isOlder = false; ///< its first line is "older N M": the copy is whole, but not the newest
    qint64 lastOutside = 0; ///< N
    qint64 lastInside = 0; ///< M
    QByteArray contentDigest; ///< empty when the damage kept it from being read
    bool isSound() const { return damage.isEmpty(); }
    bool isOlderOnly() const { return isOlder && damage.size() == 1; }
};

/// quick_check; `deep`: every page's authentication code, integrity, foreign keys, the whole audit log against its
/// anchor, the ledger of consents and what is kept beside it. NotAllowed. Blocks, for about half a second a 60 MB
/// (deep: 8 s).
base::Result<CheckReport> checkVault(Workspace& workspace, bool deep);

} // namespace aicms::workspace
