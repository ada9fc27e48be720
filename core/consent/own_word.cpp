// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/own_word.h"

#include "core/consent/consent_rules.h"
#include "core/consent/ledger_store.h"
#include "core/consent/suppression_store.h"

#include <algorithm>
#include <limits>

namespace aicms::consent {

namespace {

using purposes::Channel;
using purposes::LawfulBasis;
using purposes::Purpose;

} // namespace

std::vector<OwnWord> ownWords(
    storage::ReadTransaction& tx, std::span<const Purpose> purposes, base::CustomerId customer, base::UtcTime now)
{
    const std::vector<Event> entries = readEvents(tx, customer);
    std::vector<OwnWord> words;
    for (const Purpose& purpose : purposes) {
        const PurposeLines lines = linesOf(entries, purpose);
        OwnWord word {{}, true};
        for (const Channel way : lines.isUniform ? std::vector {Channel::All} : waysOf(purpose)) {
            const State state = stateAt(lines.line(way), now);
            if (isAgreed(state))
                word.yesBy.push_back(way);
            word.saysNo = word.saysNo && isNo(state);
        }
        words.push_back(word);
    }
    return words;
}

namespace {

bool saidNoAt(storage::ReadTransaction& tx, const Purpose& purpose, base::CustomerId customer,
    std::initializer_list<base::UtcTime> times)
{
    if (!everObjected(tx, customer, purpose.id)) // nearly nobody did, and folding what all of them said takes long
        return false;
    const std::vector<Event> entries = readEvents(tx, customer);
    const PurposeLines lines = linesOf(entries, purpose);
    return std::ranges::any_of(lines.isUniform ? std::vector {Channel::All} : waysOf(purpose), [&](Channel way) {
        return std::ranges::any_of(times, [&](base::UtcTime time) { return isNo(stateAt(lines.line(way), time)); });
    });
}

} // namespace

bool hasOptedOut(storage::ReadTransaction& tx, const Purpose& purpose, base::CustomerId customer, base::UtcTime now)
{
    return saidNoAt(tx, purpose, customer, {now, {std::numeric_limits<qint64>::max()}});
}

bool hadOptedOut(storage::ReadTransaction& tx, const Purpose& purpose, base::CustomerId customer, base::UtcTime then)
{
    return saidNoAt(tx, purpose, customer, {then});
}

AnswerTest noThatLists(const Purpose& purpose)
{
    if (purpose.code == sharingPurpose)
        return isNo;
    return purpose.isMarketing ? isObjection : nullptr;
}

bool mayObjectTo(const Purpose& purpose)
{
    return purpose.basis == LawfulBasis::LegitimateInterests || purpose.basis == LawfulBasis::PublicTask
        || purpose.basis == LawfulBasis::RecognisedLegitimateInterests || purpose.isMarketing;
}

} // namespace aicms::consent
