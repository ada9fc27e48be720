// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/list_doubt.h"

#include "core/audit/log_reading.h"

namespace aicms::workspace {

using base::ErrorKind;

namespace {

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
    if (anchor.pagesReplaced)
        return Doubt(doubt(ErrorKind::Tampered));
    if (anchor.isUnknown)
        return Doubt(doubt(ErrorKind::OlderThanAnchor, "lists_unknown"));
    return workspace.database()
        .read([](storage::ReadTransaction& tx) -> base::Result<Doubt> {
            return audit::hasFoundDamage(tx) ? Doubt(doubt(ErrorKind::Damaged)) : Doubt();
        })
        .result();
}

} // namespace aicms::workspace
