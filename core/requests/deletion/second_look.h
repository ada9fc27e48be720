// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/requests/deletion/deletion.h"
#include "core/requests/request_rules.h"
#include "core/storage/transaction.h"

/// The second pair of eyes: where removing needs two people (retention::twoPeople()), a deletion on request does as
/// well. One looks over what will happen, which the register notes; another deletes.
namespace aicms::requests {

/// How many items, and a digest of everything that was found and decided: whoever looked over it saw just this.
QString lookedOverText(const Found& found);
/// When somebody else than `deleter` last looked over just this; null: nobody did.
const Event* lookedOver(const std::vector<Event>& events, const Found& found, base::UserId deleter);

/// The note that somebody looked over it. Invalid "request.one_is_enough" where one person may delete alone; Conflict
/// "legal_hold" and "request.texts_undecided" while nothing can be deleted anyway.
base::Result<MoveDraft> secondLook(storage::ReadTransaction& tx, base::CustomerId person, const Found& found);
/// Conflict "request.second_person" where it is needed and no other who still may remove has looked over just this.
base::Result<void> checkSecondLook(
    storage::ReadTransaction& tx, const access::Session& session, RequestId id, const Found& found);

} // namespace aicms::requests
