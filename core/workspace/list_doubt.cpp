// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/list_doubt.h"

#include "core/audit/log_reading.h"
#include "core/consent/logged_proof.h"

#include <algorithm>

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

bool foundDamage(storage::ReadTransaction& tx)
{
    const auto last = [&tx](const char* action, auto isMeant) {
        qint64 seq = 0;
        for (const audit::LoggedEntry& each :
            audit::entriesAbout(tx, audit::ObjectKind::Vault, 0, QString::fromLatin1(action))) {
            if (isMeant(each.entry.details))
                seq = each.seq;
        }
        return seq;
    };
    const qint64 damaged
        = last("vault.check", [](const QString& details) { return details.endsWith(QLatin1String(" damaged")); });
    if (damaged == 0)
        return false;
    // A quick check reads too little to take back what a deep one found.
    const qint64 sound
        = last("vault.check", [](const QString& details) { return details == QLatin1String("deep sound"); });
    const qint64 vouched = last("audit.checkpoint", [](const QString&) { return true; });
    return damaged > std::max(sound, vouched);
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
            if (!isReplaced && !foundDamage(tx))
                return Doubt();
            return Doubt(doubt(
                isReplaced ? ErrorKind::Tampered : ErrorKind::Damaged, isChanged(tx) ? "lists_changed" : "lists"));
        })
        .result();
}

} // namespace aicms::workspace
