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
    // A reader that began earlier must not see the entries that another one has found since: it reads for itself.
    Known ofThisReader;
    Known& known = newest < m_known.upTo ? ofThisReader : m_known;
    if (known.upTo == 0 || newest > known.upTo)
        known.follow(tx, newest);
    if (known.counter != counter) {
        known.people.clear();
        known.counter = counter;
    }
    const auto found = known.people.find(purpose.value);
    if (found != known.people.end())
        return found->second;
    Ids people;
    for (const qint64 entry : known.entries[purpose.value]) {
        if (const base::CustomerId customer = ownerWithoutFile(tx, entry); customer.isValid())
            people.push_back(customer);
    }
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return known.people.emplace(purpose.value, std::move(people)).first->second;
}

} // namespace aicms::consent
