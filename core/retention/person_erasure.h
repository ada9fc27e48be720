// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/retention/erasure.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::retention {

/// The first half of an erasure, in the caller's transaction: every row of these people goes or loses them
/// (erasure_places.h), tombstones and marks are set, objections outlive them. What the file still holds afterwards is
/// the second half's work. Ids that are not there are passed over. Throws Conflict "legal_hold" with the customer's id.
/// Answers what is added to the certificate.
Certificate erasePeople(storage::WriteTransaction& tx, const access::Session& session, ErasureId erasure,
    const std::vector<base::CustomerId>& people);

} // namespace aicms::retention
