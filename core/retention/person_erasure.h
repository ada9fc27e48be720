// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/retention/texts_of_others.h"
#include "core/storage/transaction.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace aicms::retention {

/// An erasure in the caller's transaction, to which people are added.
ErasureId beginErasure(storage::WriteTransaction& tx, const access::Session& session, ErasureGround ground);
/// Texts that the caller took out elsewhere: the second half looks for them, too.
void markErased(storage::WriteTransaction& tx, ErasureId erasure, const QByteArrayList& values);
/// Counts of what the caller did elsewhere, on the certificate with that id.
void addToCertificate(storage::WriteTransaction& tx, const Certificate& part);
std::optional<Certificate> certificateOf(storage::ReadTransaction& tx, ErasureId erasure);

/// The first half of an erasure, in the caller's transaction: every row of these people goes or loses them
/// (erasure_places.h), but for orders
/// that a law still wants (kept_orders.h); texts of others lose what surely names them (texts_of_others.h); tombstones
/// and marks are set, objections outlive them. What the file still
/// holds afterwards is the second half's work. Ids that are not there are passed over. Throws Conflict "legal_hold"
/// with the customer's id. `zone`: of the business. `request`: number of the request that it follows from, 0: none.
/// Answers what is added to the certificate.
Certificate erasePeople(storage::WriteTransaction& tx, const access::Session& session, const QTimeZone& zone,
    ErasureId erasure, const std::vector<base::CustomerId>& people, qint64 request = 0, const OthersTexts& others = {});

} // namespace aicms::retention
