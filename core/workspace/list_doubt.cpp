// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/list_doubt.h"

#include "core/audit/log_reading.h"
#include "core/base/pool_task.h"
#include "core/consent/logged_proof.h"
#include "core/retention/erased_list.h"

namespace aicms::workspace {

using base::ErrorKind;

namespace {

constexpr auto listsChanged = "lists_changed";

/// What was taken out or changed is not the right one because somebody vouches for the vault.
bool isChanged(storage::ReadTransaction& tx)
{
    return retention::erasedListFinding(tx) || !consent::loggedFindings(tx).empty();
}

/// Where nothing could be logged at the opening, nothing in the log says so.
bool isBehind(storage::ReadTransaction& tx, Workspace& workspace)
{
    return retention::isBehindList(tx)
        || (workspace.report().readOnly && retention::isOlderThanList(tx, workspace.folder()));
}

/// Since this opening, whose report stays as it was: `lastBefore` was the log's last entry then.
bool wasVouchedFor(storage::ReadTransaction& tx, qint64 lastBefore)
{
    return audit::lastAbout(tx, audit::ObjectKind::Vault, 0, QStringLiteral("audit.checkpoint")).seq > lastBefore;
}

base::Error doubt(ErrorKind kind, const char* subject = "lists")
{
    return {kind, QString::fromLatin1(subject)};
}

} // namespace

std::optional<base::Error> doubtIn(storage::ReadTransaction& tx, Workspace& workspace)
{
    const audit::AnchorReport& anchor = workspace.report().anchor;
    // First: what no word of an owner makes right.
    if (isBehind(tx, workspace))
        return retention::behindError();
    const bool isVouchedFor = wasVouchedFor(tx, anchor.lastInside);
    if (anchor.isBehind() && !isVouchedFor)
        return doubt(ErrorKind::OlderThanAnchor);
    const bool isReplaced = anchor.pagesReplaced && !isVouchedFor;
    if (anchor.isUnknown && !isReplaced && !isVouchedFor)
        return doubt(ErrorKind::OlderThanAnchor, "lists_unknown");
    if (!isReplaced && !audit::hasFoundDamage(tx))
        return std::nullopt;
    return doubt(isReplaced ? ErrorKind::Tampered : ErrorKind::Damaged, isChanged(tx) ? listsChanged : "lists");
}

base::Result<std::optional<base::Error>> doubtOfLists(Workspace& workspace)
{
    return workspace.database()
        .read([&](storage::ReadTransaction& tx) -> base::Result<std::optional<base::Error>> {
            return doubtIn(tx, workspace);
        })
        .result();
}

std::optional<base::Error> removalDoubt(storage::ReadTransaction& tx, Workspace& workspace)
{
    const auto found = doubtIn(tx, workspace);
    const WayOut way = found ? wayOutOf(*found) : WayOut::None;
    if (way == WayOut::None)
        return std::nullopt;
    return base::Error {ErrorKind::Conflict,
        way == WayOut::CatchUp ? QStringLiteral("removal_behind") : QStringLiteral("removal_vouch"), 0};
}

std::optional<base::Error> behindItsList(Workspace& workspace)
{
    const auto found
        = workspace.database()
              .read([&](storage::ReadTransaction& tx) -> base::Result<bool> { return isBehind(tx, workspace); })
              .result();
    return found && *found ? std::optional(retention::behindError()) : std::nullopt;
}

WayOut wayOutOf(const base::Error& doubt)
{
    if (doubt.subject == retention::behindError().subject)
        return WayOut::CatchUp;
    return doubt.subject == QLatin1String(listsChanged) ? WayOut::None : WayOut::Vouch;
}

base::Result<retention::ReplayCounts> catchUp(Workspace& workspace)
{
    if (const auto permitted = access::permit(workspace.session(), access::Operation::RestoreBackup); !permitted)
        return base::fail(permitted.error());
    return retention::catchUp(workspace.database(), workspace.session(), workspace.folder(),
        {workspace.purposes().catalogue(), workspace.country(), workspace.zone(), {}, true, true});
}

QFuture<base::Result<retention::ReplayCounts>> catchUpInBackground(Workspace& workspace)
{
    return base::startOn(*QThreadPool::globalInstance(), [&workspace] { return catchUp(workspace); });
}

} // namespace aicms::workspace
