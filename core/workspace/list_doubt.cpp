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

constexpr auto listsElsewhere = "lists_elsewhere";

std::optional<base::Error> elsewhereIn(storage::ReadTransaction& tx, Workspace& workspace)
{
    const qint64 many = retention::stillHere(tx, workspace.report().erasedElsewhere);
    return many > 0 ? std::optional(base::Error {ErrorKind::OlderThanAnchor, QString::fromLatin1(listsElsewhere), many})
                    : std::nullopt;
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
        return elsewhereIn(tx, workspace);
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
    const bool isElsewhere = found && found->subject == QLatin1String(listsElsewhere);
    const WayOut way = found && !isElsewhere ? wayOutOf(*found) : WayOut::None;
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

std::optional<base::Error> behindAnotherCopy(Workspace& workspace)
{
    if (workspace.report().erasedElsewhere.empty())
        return std::nullopt;
    const auto found = workspace.database()
                           .read([&](storage::ReadTransaction& tx) -> base::Result<std::optional<base::Error>> {
                               return elsewhereIn(tx, workspace);
                           })
                           .result();
    return found ? *found : std::nullopt;
}

QStringList copiesThatErased(const Workspace& workspace)
{
    QStringList folders;
    for (const retention::ErasedElsewhere& copy : workspace.report().erasedElsewhere) {
        if (!copy.people.empty())
            folders << copy.folder;
    }
    return folders;
}

WayOut wayOutOf(const base::Error& doubt)
{
    if (doubt.subject == retention::behindError().subject || doubt.subject == QLatin1String(listsElsewhere))
        return WayOut::CatchUp;
    return doubt.subject == QLatin1String(listsChanged) ? WayOut::None : WayOut::Vouch;
}

base::Result<retention::ReplayCounts> catchUp(Workspace& workspace)
{
    if (const auto permitted = access::permit(workspace.session(), access::Operation::RestoreBackup); !permitted)
        return base::fail(permitted.error());
    const consent::LedgerWriter::Surroundings surroundings {
        workspace.purposes().catalogue(), workspace.country(), workspace.zone(), {}, true, true};
    auto counts = retention::catchUp(workspace.database(), workspace.session(), workspace.folder(), surroundings);
    if (!counts)
        return counts;
    const auto elsewhere = retention::eraseAsElsewhere(
        workspace.database(), workspace.session(), workspace.report().erasedElsewhere, surroundings);
    if (!elsewhere)
        return elsewhere;
    counts->people += elsewhere->people;
    return counts;
}

QFuture<base::Result<retention::ReplayCounts>> catchUpInBackground(Workspace& workspace)
{
    return base::startOn(*QThreadPool::globalInstance(), [&workspace] { return catchUp(workspace); });
}

} // namespace aicms::workspace
