// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ledger_writer.h"

#include <vector>

namespace aicms::consent {

/// An entry after which less is allowed than before: a withdrawal, refusal, objection, expiry. Kept outside the
/// database too, so that a restored backup does not bring back what somebody took away since.
struct Lowering {
    qint64 seq = 0; ///< in the ledger
    QString uuid = {}; ///< of the person
    QString purpose = {}; ///< code
    Channel channel = Channel::All;
    State state = State::Withdrawn;
    base::UtcTime at = {};
    friend bool operator==(const Lowering&, const Lowering&) = default;
};

/// By number, those after `seq`, at most `most`.
std::vector<Lowering> loweringsAfter(storage::ReadTransaction& tx, qint64 seq, int most);
qint64 lastLedgerEntry(storage::ReadTransaction& tx); ///< 0: none
/// The first entry that is not as it was recorded, or is missing, found by reading the whole ledger; 0: none. For
/// whoever opens a file that was changed outside the program.
qint64 firstChangedEntry(storage::ReadTransaction& tx);
/// Of whom what is stored of her answers is not what the ledger says; none: nobody.
base::CustomerId firstChangedAnswers(storage::ReadTransaction& tx);

/// Makes sure that the person is allowed no more for that purpose and channel than after the lowering. Answers whether
/// an entry was needed; a purpose that is not in the catalogue allows nothing. For whoever restores a backup, inside a
/// transaction of theirs.
bool applyLowering(
    LedgerWriter& writer, const purposes::Catalogue& catalogue, base::CustomerId customer, const Lowering& lowering);

} // namespace aicms::consent
