// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/own_word.h"

#include "core/consent/consent_rules.h"
#include "core/consent/ledger_store.h"

#include <algorithm>

namespace aicms::consent {

namespace {

using purposes::Channel;
using purposes::LawfulBasis;
using purposes::Purpose;

/// Those by which the purpose reaches people; all there are where it names none of its own but was answered by some.
std::vector<Channel> waysOf(const Purpose& purpose, const PurposeLines& lines)
{
    if (lines.isUniform)
        return {Channel::All};
    return purpose.channels.empty() ? std::vector {Channel::Email, Channel::Phone, Channel::Post, Channel::Sms}
                                    : purpose.channels;
}

} // namespace

std::vector<OwnWord> ownWords(
    storage::ReadTransaction& tx, std::span<const Purpose> purposes, base::CustomerId customer, base::UtcTime now)
{
    const std::vector<Event> entries = readEvents(tx, customer);
    std::vector<OwnWord> words;
    for (const Purpose& purpose : purposes) {
        const PurposeLines lines = linesOf(entries, purpose);
        OwnWord word {{}, true};
        for (const Channel way : waysOf(purpose, lines)) {
            const State state = stateAt(lines.line(way), now);
            if (isAgreed(state))
                word.yesBy.push_back(way);
            word.saysNo = word.saysNo && isNo(state);
        }
        words.push_back(word);
    }
    return words;
}

bool mayObjectTo(const Purpose& purpose)
{
    return purpose.basis == LawfulBasis::LegitimateInterests || purpose.basis == LawfulBasis::PublicTask
        || purpose.basis == LawfulBasis::RecognisedLegitimateInterests || purpose.isMarketing;
}

} // namespace aicms::consent
