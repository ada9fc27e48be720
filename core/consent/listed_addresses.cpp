// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/listed_addresses.h"

#include "core/consent/named_ledger.h"
#include "core/consent/suppression_store.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>

namespace aicms::consent {

namespace {

/// For what the row stands here; none: its purpose is not here and no advertising either.
std::vector<base::PurposeId> purposesOf(const ListedAddress& row, const std::vector<purposes::Purpose>& here)
{
    std::vector<base::PurposeId> ids;
    const auto same = std::ranges::find(here, row.purpose, &purposes::Purpose::code);
    if (same != here.end())
        return {same->id};
    for (const purposes::Purpose& purpose : here) {
        if (row.isAdvertising && purpose.isMarketing)
            ids.push_back(purpose.id);
    }
    return ids;
}

bool isMissing(storage::ReadTransaction& tx, const ListedAddress& row, const std::vector<purposes::Purpose>& here)
{
    const auto same = std::ranges::find(here, row.purpose, &purposes::Purpose::code);
    if (same != here.end())
        return !hasSuppression(tx, row.digest, same->id, row.at);
    const auto ids = purposesOf(row, here);
    return row.isAdvertising
        && std::ranges::none_of(ids, [&](base::PurposeId id) { return isSuppressed(tx, row.digest, id, {}); });
}

} // namespace

std::vector<ListedAddress> addressesChangedAfter(storage::ReadTransaction& tx, qint64 commit)
{
    return readSuppressionsAfter(tx, commit);
}

bool isAnyMissing(storage::ReadTransaction& tx, const std::vector<ListedAddress>& standing)
{
    const std::vector<purposes::Purpose> here = purposes::storedPurposes(tx);
    return std::ranges::any_of(standing, [&](const ListedAddress& row) { return isMissing(tx, row, here); });
}

ListedAgain listAgain(
    storage::WriteTransaction& tx, const access::Session& session, const std::vector<ListedAddress>& standing)
{
    const std::vector<purposes::Purpose> here = purposes::storedPurposes(tx);
    ListedAgain counts;
    ListSum change;
    for (const ListedAddress& row : standing) {
        if (!isMissing(tx, row, here))
            continue;
        const auto ids = purposesOf(row, here);
        for (const base::PurposeId id : ids)
            change += insertSuppression(tx, row.digest, id, row.kind, {row.at, 0});
        ++(ids.empty() ? counts.lost : counts.addresses);
    }
    if (!change.isNone())
        nameLedger(tx, session, change);
    return counts;
}

} // namespace aicms::consent
