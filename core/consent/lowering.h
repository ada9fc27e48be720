// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ledger_writer.h"

#include <optional>
#include <vector>

namespace aicms::consent {

/// An entry after which less may be allowed than before: a withdrawal, refusal, objection, expiry, and every
/// correction, for what it puts in the place of another entry may be less, also when it says yes. Kept outside the
/// database too, so that a restored backup does not bring back what somebody took away since.
struct Lowering {
    qint64 seq = 0; ///< in the ledger
    QString uuid = {}; ///< of the person
    QString purpose = {}; ///< code
    Channel channel = Channel::All;
    State state = State::Withdrawn;
    base::UtcTime at = {};
    std::optional<base::UtcTime> validUntil = {}; ///< of a yes
    QString entry = {}; ///< its record id
    QString corrects = {}; ///< record id of the entry whose place it took; of zeros where that is gone; empty: none
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

/// Makes sure that the person is allowed no more for that purpose and channel than after the lowering. `corrected`: the
/// entry here whose place it took; 0: there is none, the backup is older. What was struck out is struck out here too,
/// and never more is allowed than before. Answers whether an entry was needed; a purpose that is not in the catalogue
/// allows nothing. Whoever knows the entry itself to be here does not ask. For whoever restores a backup, inside a
/// transaction of theirs.
bool applyLowering(LedgerWriter& writer, const purposes::Catalogue& catalogue, base::CustomerId customer,
    const Lowering& lowering, base::UtcTime now, qint64 corrected = 0);

} // namespace aicms::consent
