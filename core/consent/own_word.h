// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/purposes/purposes.h"
#include "core/storage/transaction.h"

#include <span>
#include <vector>

namespace aicms::consent {

/// Giving data to others (K12): holds who said no to its sale and sharing, whether or not anybody gets it yet.
inline const QString sharingPurpose = QStringLiteral("third_party_sharing");

/// What a person said to a purpose up to now, whatever else stands against using her (a restriction, the bin): for
/// whoever carries out a no and has to know what there is to end.
struct OwnWord {
    std::vector<purposes::Channel> yesBy = {}; ///< the ways by which she agreed; All: to the whole
    bool saysNo = false; ///< by every way that the purpose uses
    /// As far as her own word goes. A purpose that rests on something else than consent needs none of it.
    bool mayBeUsed(const purposes::Purpose& purpose) const
    {
        return purpose.basis == purposes::LawfulBasis::Consent ? !yesBy.empty() : !saysNo;
    }
};
/// One for each of `purposes`, in their order.
std::vector<OwnWord> ownWords(storage::ReadTransaction& tx, std::span<const purposes::Purpose> purposes,
    base::CustomerId customer, base::UtcTime now);

/// Whether she said no to the sale and sharing of her data by whatever way: `purpose` is that of passing on to others.
/// Not having agreed to it is no such no. A clock that stood ahead makes none of them unsaid.
bool hasOptedOut(
    storage::ReadTransaction& tx, const purposes::Purpose& purpose, base::CustomerId customer, base::UtcTime now);
/// By that moment, whatever she said since.
bool hadOptedOut(
    storage::ReadTransaction& tx, const purposes::Purpose& purpose, base::CustomerId customer, base::UtcTime then);

/// Which answers to a purpose keep the person's addresses and numbers themselves from it, whoever else has them (the
/// list of suppression.h): to advertising an objection, to passing on any no. Null: none does.
using AnswerTest = bool (*)(State);
AnswerTest noThatLists(const purposes::Purpose& purpose);

/// Whether the law lets somebody object to a purpose that rests on this (GDPR Art. 21): not to a contract or a duty.
bool mayObjectTo(const purposes::Purpose& purpose);

} // namespace aicms::consent
