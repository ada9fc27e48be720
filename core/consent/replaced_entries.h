// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/consent.h"
#include "core/purposes/catalogue.h"
#include "core/storage/transaction.h"

#include <functional>
#include <span>
#include <vector>

namespace aicms::consent {

/// An entry without which the ledger says the same of today: a later one has replaced it.
struct ReplacedEntry {
    qint64 seq = 0;
    base::CustomerId customer = {};
    base::UtcTime endedAt = {}; ///< when the later one came
};

/// Of one person and purpose, by seq: the first ones, as far as each was replaced by an answer that covers its channel
/// and was not struck out. The last answer by each channel never is among them, nor an objection that no yes took off.
/// None ends before the one ahead of it. Pure.
std::vector<ReplacedEntry> replacedEntries(std::span<const Event> events);

/// All that were replaced before that moment, by seq.
std::vector<ReplacedEntry> replacedBefore(storage::ReadTransaction& tx, base::UtcTime before);
/// The same of one person, whenever they were.
std::vector<ReplacedEntry> replacedOf(storage::ReadTransaction& tx, base::CustomerId customer);

/// Whose entry it is; none where it is gone.
base::CustomerId personOfEntry(storage::ReadTransaction& tx, qint64 seq);

/// Deletes what these entries say and names them in the log; that there were entries stays in the chain. The answers of
/// earlier days that rest on them go with them, those of today stay. For whoever ends the keeping of proof, inside a
/// transaction of theirs, who is told each value that goes. Answers how many went.
using GoneValue = std::function<void(const QByteArray& value)>;
qint64 forgetEntries(storage::WriteTransaction& tx, const access::Session& session,
    const purposes::Catalogue& catalogue, const std::vector<qint64>& seqs, const GoneValue& gone);

} // namespace aicms::consent
