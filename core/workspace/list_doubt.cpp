// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/list_doubt.h"

#include "core/audit/log_reading.h"
#include "core/consent/logged_proof.h"

namespace aicms::workspace {

using base::ErrorKind;

namespace {

/// What was taken out or changed is not the right one because somebody vouches for the vault.
bool isChanged(storage::ReadTransaction& tx)
{
    return !consent::loggedFindings(tx).empty();
}

base::Error doubt(ErrorKind kind, const char* subject = "lists")
{
    return {kind, QString::fromLatin1(subject)};
}

} // namespace

base::Result<std::optional<base::Error>> doubtOfLists(Workspace& workspace)
{
    using Doubt = std::optional<base::Error>;
    const audit::AnchorReport& anchor = workspace.report().anchor;
    if (anchor.isBehind())
        return Doubt(doubt(ErrorKind::OlderThanAnchor));
    if (anchor.isUnknown && !anchor.pagesReplaced)
        return Doubt(doubt(ErrorKind::OlderThanAnchor, "lists_unknown"));
    return workspace.database()
        .read([isReplaced = anchor.pagesReplaced](storage::ReadTransaction& tx) -> base::Result<Doubt> {
            if (!isReplaced && !audit::hasFoundDamage(tx))
                return Doubt();
            return Doubt(doubt(
                isReplaced ? ErrorKind::Tampered : ErrorKind::Damaged, isChanged(tx) ? "lists_changed" : "lists"));
        })
        .result();
}

} // namespace aicms::workspace
