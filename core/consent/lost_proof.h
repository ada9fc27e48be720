// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/gate_store.h"

#include <map>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace aicms::consent {

/// Proof was there when an entry was recorded; a file may have gone out of the record since. Then the entry stays as it
/// is, and so does what is stored of it, but a purpose that needs proof (K10) uses it no more. It is a question of now,
/// whatever the moment that is asked about: what cannot be shown today proves nothing of then either.
/// `seq`: an entry that had proof when it was recorded.
bool isProofHeld(storage::ReadTransaction& tx, qint64 seq);

/// Those whose proof may be gone, for questions about everybody. Remembers which entries lean on a file, and who of
/// them has lost it until something is committed. May be asked from several threads; lives as long as the open
/// database. Not for a transaction that writes.
class LostProofs {
public:
    /// Who has an entry for the purpose that a file was to prove which is not among her files (any more), by id.
    /// Whether that entry is the one that counts is for whoever asks.
    Ids people(storage::ReadTransaction& tx, base::PurposeId purpose);

private:
    struct Known {
        qint64 upTo = 0; ///< the newest entry that was looked at
        std::unordered_map<qint64, std::vector<qint64>> entries = {}; ///< by purpose: those with a file
        qint64 counter = -1; ///< the commit at which the next ones hold
        std::map<qint64, Ids> people = {}; ///< by purpose
        void follow(storage::ReadTransaction& tx, qint64 newest);
    };

    std::mutex m_mutex;
    Known m_known;
};

} // namespace aicms::consent
