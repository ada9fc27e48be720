// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/revision_trail.h"

#include "core/customers/customer_codec.h"

#include <QCryptographicHash>

namespace aicms::customers {

namespace {

/// Of all that is kept about somebody; numbers that the vault gives anew with each change are left out.
QByteArray digestOf(Customer record)
{
    record.revision = 0;
    record.updatedAt = {};
    for (Note& note : record.notes)
        note.id = {};
    return QCryptographicHash::hash(encodeCustomer(record), QCryptographicHash::Sha256);
}

} // namespace

void RevisionTrail::note(storage::WriteTransaction& tx, const Customer& before, const Customer& after)
{
    std::vector<State>& states = m_states[before.id.value];
    if (states.size() >= mostStates)
        states.erase(states.begin());
    states.push_back({digestOf(before), before.revision});
    const QByteArray now = digestOf(after);
    for (const State& state : states) {
        if (m_follower && state.digest == now && state.revision != after.revision)
            m_follower(tx, after.id, state.revision, after.revision);
    }
}

} // namespace aicms::customers
