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
    /// The purpose is one of advertising. Of a list of an earlier program nobody knows: the most careful is taken.
    bool isAdvertising = true;
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

/// What became of an objection to an advertising purpose that is not here: it began after the backup was made.
enum class KeptObjection {
    NotNeeded, ///< it is none, or another one stands here that is carried into that purpose when it begins again
    Kept,
    NoPlace ///< no purpose here is one of advertising: whoever restores must know
};
/// For `lowering` of such a purpose. It counts as an objection to all advertising (GDPR Art. 21(2)-(3)): entered for
/// each advertising purpose here, retired ones too, to which the person has not agreed; where she agreed to each, for
/// all of them, since it would stand nowhere else. So her addresses are on the list, and when that purpose begins again
/// it is carried into it. For whoever restores a backup.
KeptObjection keepObjection(LedgerWriter& writer, const purposes::Catalogue& catalogue, base::CustomerId customer,
    const Lowering& lowering, base::UtcTime now);

} // namespace aicms::consent
