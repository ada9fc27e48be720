// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/lost_proof.h"

#include "core/consent/answer_columns_store.h"
#include "core/consent/held_proof.h"
#include "core/consent/ledger_store.h"
#include "core/consent/lost_proof_store.h"

#include <algorithm>

namespace aicms::consent {

bool isProofHeld(storage::ReadTransaction& tx, qint64 seq)
{
    const auto event = readEvent(tx, seq);
    if (!event)
        return false;
    return event->proof.digest.isEmpty() || heldProof(tx, event->customer, event->proof, ProofKind::None).isShown();
}

void LostProofs::Known::follow(storage::ReadTransaction& tx, qint64 newest)
{
    for (const auto& [purpose, entry] : readEntriesWithFile(tx, upTo))
        entries[purpose.value].push_back(entry);
    upTo = newest;
}

Ids LostProofs::people(storage::ReadTransaction& tx, base::PurposeId purpose)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 newest = readHead(tx).seq;
    const qint64 counter = readCommitCounter(tx);
    // Entries that a later reader found are none to one that began earlier: to it they have no owner.
    if (m_known.upTo == 0 || newest > m_known.upTo)
        m_known.follow(tx, newest);
    if (m_known.counter != counter) {
        m_known.people.clear();
        m_known.counter = counter;
    }
    const auto found = m_known.people.find(purpose.value);
    if (found != m_known.people.end())
        return found->second;
    Ids people;
    for (const qint64 entry : m_known.entries[purpose.value]) {
        if (const base::CustomerId customer = ownerWithoutFile(tx, entry); customer.isValid())
            people.push_back(customer);
    }
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return m_known.people.emplace(purpose.value, std::move(people)).first->second;
}

} // namespace aicms::consent
