// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/answer_keeper.h"
#include "core/consent/answer_proof.h"
#include "core/consent/consent.h"
#include "core/consent/lost_proof.h"
#include "core/purposes/catalogue.h"
#include "core/storage/transaction.h"

#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace aicms::consent {

/// What questions about everybody would else read again each time. It always says what the ledger says: entries never
/// change, and what newer ones touch is read anew. May be asked from several threads; lives as long as the open
/// database. Not for a transaction that writes.
class GateMemo {
public:
    using Catalogue = std::shared_ptr<const purposes::Catalogue>;

    /// Everybody's answers, once somebody has wanted them to be kept.
    AnswerKeeper& keeper() { return m_keeper; }
    /// For whom what is stored was compared with the ledger.
    AnswerProof& proof() { return m_proof; }
    /// Whose proof by a file may be gone.
    LostProofs& lostProofs() { return m_lostProofs; }

    /// Whether every stored answer for the purpose began by `time`: then consent_current alone tells who agrees. May
    /// answer false although it is so.
    bool isAfterEveryAnswer(
        storage::ReadTransaction& tx, const Catalogue& catalogue, const purposes::Purpose& purpose, base::UtcTime time);
    /// Those of `customers` for whom a parent or representative agreed, as it holds at `time` by `channel`; the order
    /// is kept.
    std::vector<base::CustomerId> agreedForByOthers(storage::ReadTransaction& tx, const Catalogue& catalogue,
        const purposes::Purpose& purpose, const std::vector<base::CustomerId>& customers, base::UtcTime time,
        Channel channel);

private:
    struct Stretch {
        Channel channel;
        base::UtcTime from;
        base::UtcTime to;
    };
    /// Of one person for one purpose.
    struct Answers {
        bool isUniform = true; ///< the same by every channel: then `agreed` stands under All alone
        std::vector<Stretch> agreed = {};
        bool holdsAt(base::UtcTime time, Channel channel) const;
    };
    struct OfPurpose {
        std::optional<base::UtcTime> latest = {}; ///< no stored answer began later
        std::unordered_map<qint64, Answers> people = {};
    };
    struct Known {
        Catalogue catalogue = {}; ///< by which the answers were folded
        qint64 upTo = 0; ///< the newest entry that was looked at
        std::unordered_map<qint64, OfPurpose> byPurpose = {};
        void follow(storage::ReadTransaction& tx, const Catalogue& newCatalogue, qint64 newest);
    };

    static Answers fold(storage::ReadTransaction& tx, base::CustomerId customer, const purposes::Purpose& purpose);
    template <class Work> auto with(storage::ReadTransaction& tx, const Catalogue& catalogue, Work work);

    AnswerKeeper m_keeper;
    AnswerProof m_proof;
    LostProofs m_lostProofs;
    std::mutex m_mutex;
    Known m_known;
};

} // namespace aicms::consent
