// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/retention/hold.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

/// The SQL of legal_hold and legal_hold_scope. All throw base::Failure.
namespace aicms::retention::store {

/// Whether a hold that was not lifted covers this person.
bool isHeld(storage::ReadTransaction& tx, base::CustomerId customer);
/// The oldest of those that cover her, by which a refusal is told; invalid where none does.
HoldId holdOver(storage::ReadTransaction& tx, base::CustomerId customer);
/// The oldest of those that cover somebody who belongs to this organisation: without it a part of hers would be gone.
HoldId holdOverMember(storage::ReadTransaction& tx, base::CustomerId organisation);
/// Before an erasure: what lifted holds that covered nobody else say of the matter.
void forgetLiftedHolds(storage::WriteTransaction& tx, base::CustomerId customer);

/// For a restored backup: somebody was erased later, so whatever held her then was lifted meanwhile, and said of the
/// matter no more than after that erasure.
void releaseErased(storage::WriteTransaction& tx, base::CustomerId customer, base::UserId by);

/// Whom holds that were not lifted cover.
struct HeldBy {
    HoldId hold = {};
    QString uuid = {}; ///< empty: everybody
    base::UtcTime placedAt = {};
};
std::vector<HeldBy> holdsInForce(storage::ReadTransaction& tx);

HoldId insertHold(storage::WriteTransaction& tx, const Hold& hold, base::UserId by);
void liftHold(storage::WriteTransaction& tx, HoldId id, base::UserId by, const QString& reason);
std::optional<Hold> readHold(storage::ReadTransaction& tx, HoldId id);
std::vector<Hold> readHolds(storage::ReadTransaction& tx, bool withLifted); ///< newest first

} // namespace aicms::retention::store
