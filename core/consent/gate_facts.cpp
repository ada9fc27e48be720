// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_facts.h"

#include "core/consent/consent_rules.h"

#include <algorithm>

namespace aicms::consent {

PersonBars GateFacts::bars(base::CustomerId customer, base::UtcTime time)
{
    return columns() ? columns()->bars(customer, time, m_now) : readBars(m_tx, customer, time, m_now);
}

StateRow GateFacts::answer(
    const purposes::Purpose& purpose, base::CustomerId customer, base::UtcTime time, Channel channel)
{
    if (!isStored(purpose))
        return foldedAnswer(m_tx, purpose, customer, time, channel);
    if (columns()) {
        if (const auto answer = columns()->answer(purpose.id, customer, time, channel))
            return *answer;
    }
    return readAnswer(m_tx, purpose, customer, time, channel);
}

bool GateFacts::isStored(const purposes::Purpose& purpose) const
{
    const purposes::Purpose* now = m_catalogue->find(purpose.id);
    const auto isByConsent = [](const purposes::Purpose& each) { return each.basis == purposes::LawfulBasis::Consent; };
    return !now || now->version == purpose.version
        || (isByConsent(*now) == isByConsent(purpose) && now->channels == purpose.channels);
}

Ids GateFacts::foldedSpanning(
    const purposes::Purpose& purpose, base::UtcTime time, Channel channel, int fromVersion, bool onlyWithProof)
{
    const bool isByConsent = purpose.basis == purposes::LawfulBasis::Consent;
    Ids ids;
    for (const base::CustomerId customer : readAnswering(m_tx, purpose.id)) {
        const StateRow row = foldedAnswer(m_tx, purpose, customer, time, channel);
        const bool isSought = isByConsent ? isAgreed(row.state) : isNo(row.state);
        if (isSought && row.purposeVersion >= fromVersion && (row.hasProof || !onlyWithProof))
            ids.push_back(customer);
    }
    return ids;
}

Ids GateFacts::spanning(
    const purposes::Purpose& version, base::UtcTime time, Channel channel, int fromVersion, bool onlyWithProof)
{
    if (!isStored(version))
        return foldedSpanning(version, time, channel, fromVersion, onlyWithProof);
    const base::PurposeId purpose = version.id;
    if (!columns())
        return readSpanning(m_tx, purpose, time, channel, fromVersion, onlyWithProof);
    // Asked again for the standings, mostly in the same words: versions of entries count from 1.
    const Spanning asked {purpose, time, channel, std::max(fromVersion, 1), onlyWithProof};
    if (m_asked != asked) {
        m_spanning = columns()->spanning(purpose, time, channel, fromVersion, onlyWithProof);
        m_asked = asked;
    }
    return m_spanning;
}

Ids GateFacts::everybody()
{
    return columns() ? columns()->everybody() : readEverybody(m_tx);
}

Ids GateFacts::binned(base::UtcTime time)
{
    return columns() ? columns()->binned(time, m_now) : readBinned(m_tx, time, m_now);
}

Ids GateFacts::unbinnedSince(base::UtcTime time)
{
    return columns() ? columns()->unbinnedSince(time, m_now) : readUnbinnedSince(m_tx, time, m_now);
}

Ids GateFacts::restricted(base::UtcTime time)
{
    return columns() ? columns()->restricted(time, m_now) : readRestricted(m_tx, time, m_now);
}

Ids GateFacts::minors(int tooYoungFrom)
{
    if (!columns())
        return readMinors(m_tx, tooYoungFrom);
    if (m_minorsFrom != tooYoungFrom) {
        m_minors = columns()->minors(tooYoungFrom);
        m_minorsFrom = tooYoungFrom;
    }
    return m_minors;
}

SoftOptIns GateFacts::softOptIns(base::PurposeId purpose, base::UtcTime time, AddressKinds kinds)
{
    return columns() ? columns()->softOptIns(purpose, time, kinds) : readSoftOptIns(m_tx, purpose, time, kinds);
}

bool GateFacts::hasSoftOptIn(base::PurposeId purpose, base::CustomerId customer, base::UtcTime time, AddressKinds kinds)
{
    return columns() ? columns()->hasSoftOptIn(purpose, customer, time, kinds)
                     : consent::hasSoftOptIn(m_tx, purpose, customer, time, kinds);
}

bool GateFacts::hasEndedYes(
    const purposes::Purpose& purpose, base::CustomerId customer, base::UtcTime time, Channel channel)
{
    if (!isStored(purpose))
        return hasFoldedEndedYes(m_tx, purpose, customer, time, channel);
    return columns() ? columns()->hasEndedYes(purpose.id, customer, time, channel)
                     : consent::hasEndedYes(m_tx, purpose.id, customer, time, channel);
}

int GateFacts::consentsFromAt(base::PurposeId purpose, base::UtcTime time)
{
    return columns() ? columns()->consentsFromAt(purpose, time) : consent::consentsFromAt(m_tx, purpose, time);
}

Ids GateFacts::agreed(const purposes::Purpose& purpose, base::UtcTime time, Channel channel)
{
    Ids ids = spanningNow(purpose, time, channel);
    if (!purpose.needsProof || ids.empty())
        return ids;
    LostProofs ofThisQuestion;
    const Ids lost = (m_memo ? m_memo->lostProofs() : ofThisQuestion).people(m_tx, purpose.id);
    // Another entry may be the one that counts, with a proof of its own.
    std::erase_if(ids, [&](base::CustomerId customer) {
        return std::ranges::binary_search(lost, customer)
            && !isProofHeld(m_tx, answer(purpose, customer, time, channel).event);
    });
    return ids;
}

Ids GateFacts::spanningNow(const purposes::Purpose& purpose, base::UtcTime time, Channel channel)
{
    // A version that nobody stored yet says itself which yes would cover it.
    const purposes::Purpose* newest = m_catalogue->find(purpose.id);
    const bool isPlanned = newest && purpose.version > newest->version;
    const int fromVersion = isPlanned ? purpose.consentsFrom : consentsFromAt(purpose.id, time);
    // The stretches hold the whole past: more rows than those of now, which are enough mostly.
    if (!columns() && m_memo && isStored(purpose) && m_memo->isAfterEveryAnswer(m_tx, m_catalogue, purpose, time))
        return readAgreedNow(m_tx, purpose.id, time, channel, fromVersion, purpose.needsProof);
    return spanning(purpose, time, channel, fromVersion, purpose.needsProof);
}

void GateFacts::demandProof(const Ids& people)
{
    AnswerProof ofThisQuestion;
    (m_memo ? m_memo->proof() : ofThisQuestion).demand(m_tx, people);
}

bool GateFacts::isProven(base::CustomerId customer)
{
    return m_memo && m_memo->proof().holds(m_tx, customer);
}

Ids GateFacts::agreedForByOthers(
    const purposes::Purpose& purpose, const Ids& customers, base::UtcTime time, Channel channel)
{
    if (!isStored(purpose)) {
        Ids both;
        std::ranges::copy_if(customers, std::back_inserter(both), [&](base::CustomerId customer) {
            return isGivenForAnother(m_tx, foldedAnswer(m_tx, purpose, customer, time, channel).event);
        });
        return both;
    }
    if (columns()) {
        Ids both;
        std::ranges::set_intersection(
            customers, columns()->agreedForByOthers(purpose.id, time, channel), std::back_inserter(both));
        return both;
    }
    GateMemo ofThisQuestion;
    GateMemo& memo = m_memo ? *m_memo : ofThisQuestion;
    return memo.agreedForByOthers(m_tx, m_catalogue, purpose, customers, time, channel);
}

} // namespace aicms::consent
