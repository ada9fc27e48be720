// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace aicms::customers {

/// Each write keeps customer.last_contact_at: the time of the newest interaction that is no task and not removed,
/// or of one that a run took when its period had ended.
/// Those of one customer that are not removed, newest first.
std::vector<Interaction> readInteractions(storage::ReadTransaction& tx, base::CustomerId customer);
bool hasInteractions(storage::ReadTransaction& tx, base::CustomerId customer); ///< removed ones count
std::optional<Interaction> readInteraction(storage::ReadTransaction& tx, base::InteractionId id); ///< not if removed
base::InteractionId insertInteractionRow(storage::WriteTransaction& tx, const Interaction& interaction);
void replaceInteractionRow(storage::WriteTransaction& tx, const Interaction& interaction);
/// The customer it belongs to; invalid when there is no such interaction in the state that would be left.
base::CustomerId setInteractionDeleted(storage::WriteTransaction& tx, base::InteractionId id, bool isDeleted);

} // namespace aicms::customers
