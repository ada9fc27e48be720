// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/hidden_age.h"
#include "core/consent/standing.h"
#include "core/storage/database.h"

#include <QFuture>

#include <span>

namespace aicms::consent {

/// What one person answers to each of `purposes` at the moment, by the entries, and what the gate says of it.
std::vector<ShownAnswer> shownAnswers(Gate& gate, base::CustomerId customer,
    std::span<const purposes::Purpose> purposes, std::span<const Event> events, const AskedMoment& moment);

/// The same by the version of each purpose of `catalogue` that was in force at the moment, each answer with it. A
/// purpose that was made later is left out, unless an entry of hers is for it: some are dated before it.
std::vector<ShownAnswer> answersInForce(Gate& gate, storage::ReadTransaction& tx, base::CustomerId customer,
    const purposes::Catalogue& catalogue, std::span<const Event> events, const AskedMoment& moment);

/// The same as people are told it: without ages where `showsAges` says so.
std::vector<ShownAnswer> answersTold(Gate& gate, storage::ReadTransaction& tx, base::CustomerId customer,
    const purposes::Catalogue& catalogue, const AskedMoment& moment, bool showsAges);

/// Of many at once, now, in their order, for a list of people; empty where there is no such person. For whoever may see
/// what people answered (Operation ListConsent). `zone`: of the business.
QFuture<base::Result<std::vector<std::vector<ShownAnswer>>>> readAnswersOf(storage::Database& database,
    const access::Session& session, std::shared_ptr<const purposes::Catalogue> catalogue, const QTimeZone& zone,
    std::vector<base::CustomerId> people);

} // namespace aicms::consent
