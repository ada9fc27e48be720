// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/consent/sale_addresses.h"
#include "core/storage/transaction.h"

#include <span>

namespace aicms::consent {

/// All SQL of the gate. Lists are sorted by id, each id once.

/// Birthdays without a year are stored below this.
inline constexpr int firstWithYear = 10'000;
/// How rows for a channel are stored, besides those that hold for all.
int scopeOf(Channel channel);

/// What stands against using a person whatever she agreed to.
struct PersonBars {
    bool exists = false;
    bool isInBin = false;
    bool isRestricted = false;
    int birthday = 0; ///< year * 10000 + month * 100 + day; 0: no year is known
    bool isMarkedMinor = false;
    /// `first`: a birthday as above. Where no year is known, the mark decides.
    bool isBornSince(int first) const { return birthday == 0 ? isMarkedMinor : birthday >= first; }
};
/// Whoever was put into the bin at a moment later than `now` was so by a clock that stood ahead of this one, and nobody
/// knows when: she is in it at every `time`. So is a restriction that lasts.
PersonBars readBars(storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime time, base::UtcTime now);
/// Whose age of consent counts for `customer`: of her address, else of the business, else empty.
QString readCountry(storage::ReadTransaction& tx, base::CustomerId customer);
/// Whether a parent or representative made that entry.
bool isGivenForAnother(storage::ReadTransaction& tx, qint64 seq);

/// The answer that holds at `time`; never asked when there is none.
StateRow readAnswer(storage::ReadTransaction& tx, const purposes::Purpose& purpose, base::CustomerId customer,
    base::UtcTime time, Channel channel);

/// The same from the ledger: what is stored has nothing to say, or is not asked.
StateRow foldedAnswer(storage::ReadTransaction& tx, const purposes::Purpose& purpose, base::CustomerId customer,
    base::UtcTime time, Channel channel);
StateRow foldedAnswer(
    std::span<const Event> entries, const purposes::Purpose& purpose, base::UtcTime time, Channel channel);

using Ids = std::vector<base::CustomerId>;
/// For whom a parent ever agreed to the purpose until a day.
Ids readAgreedByParents(storage::ReadTransaction& tx, base::PurposeId purpose);
/// Who ever objected to one of `purposes` that is advertising.
Ids readAdvertisingObjectors(storage::ReadTransaction& tx, std::span<const purposes::Purpose> purposes);
/// Who has an entry for the purpose.
Ids readAnswering(storage::ReadTransaction& tx, base::PurposeId purpose);
/// Whose stored stretch covers `time` by `channel`: consents of version `fromVersion` or later (with proof, when asked
/// for) where the purpose rests on consent, objections elsewhere.
Ids readSpanning(storage::ReadTransaction& tx, base::PurposeId purpose, base::UtcTime time, Channel channel,
    int fromVersion, bool onlyWithProof);
/// The same for consents where no answer began after `time`: from the answers of now, which are fewer.
Ids readAgreedNow(storage::ReadTransaction& tx, base::PurposeId purpose, base::UtcTime time, Channel channel,
    int fromVersion, bool onlyWithProof);
Ids readEverybody(storage::ReadTransaction& tx); ///< outside the bin
Ids readPeopleAfter(storage::ReadTransaction& tx, base::CustomerId last, int most); ///< in the bin, too
Ids readBinned(storage::ReadTransaction& tx, base::UtcTime time, base::UtcTime now); ///< as in readBars
Ids readUnbinnedSince(storage::ReadTransaction& tx, base::UtcTime time, base::UtcTime now); ///< binned after `time`
Ids readRestricted(storage::ReadTransaction& tx, base::UtcTime time, base::UtcTime now); ///< as in readBars
Ids readMinors(storage::ReadTransaction& tx, int tooYoungFrom);
Ids readSayingNoAfter(storage::ReadTransaction& tx, base::UtcTime now); ///< who has a no that was recorded after `now`
/// For whom the four conditions of K9 stood confirmed at `time`, at an address of those kinds that they have now.
struct SoftOptIns {
    Ids silent; ///< who have no entry for the purpose at all
    Ids others;
};
SoftOptIns readSoftOptIns(
    storage::ReadTransaction& tx, base::PurposeId purpose, base::UtcTime time, AddressKinds kinds);
bool hasSoftOptIn(storage::ReadTransaction& tx, base::PurposeId purpose, base::CustomerId customer, base::UtcTime time,
    AddressKinds kinds);
/// Whether she had agreed by `channel` (All: by any) before `time` and by that way no longer did, whatever ended it; a
/// consent that was struck out was never given. Of a purpose that rests on consent.
bool hasEndedYes(storage::ReadTransaction& tx, base::PurposeId purpose, base::CustomerId customer, base::UtcTime time,
    Channel channel);
/// The same from the ledger.
bool hasFoldedEndedYes(storage::ReadTransaction& tx, const purposes::Purpose& purpose, base::CustomerId customer,
    base::UtcTime time, Channel channel);
bool hasFoldedEndedYes(
    std::span<const Event> entries, const purposes::Purpose& purpose, base::UtcTime time, Channel channel);
/// The oldest version whose consents counted at `time`.
/// Whether somebody answers the purpose by one way otherwise than by another.
bool hasAnswersByWay(storage::ReadTransaction& tx, base::PurposeId purpose);

int consentsFromAt(storage::ReadTransaction& tx, base::PurposeId purpose, base::UtcTime time);

} // namespace aicms::consent
