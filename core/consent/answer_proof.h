// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/consent/gate_store.h"
#include "core/consent/ledger_chain.h"
#include "core/consent/logged_proof.h"

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace aicms::consent {

/// Whether the stored answers, which can be altered by whoever has the database's key and a tool, are those of the
/// ledger, and the ledger is as it was recorded. What was found to be so is remembered here and nowhere in the
/// database, and holds until the database notes a change of the person (gate_news), or until what makes it note that is
/// not what it was. May be asked from several threads.
/// Not for a transaction that writes, unless it is asked once and thrown away.
class AnswerProof {
public:
    /// Throws base::Failure of kind Tampered: "consent_ledger" with the first entry that is not as it was recorded,
    /// "consent_state" with the first of `people`, who are sorted, whose stored answers are others than her entries
    /// amount to; or as LoggedProof. The first time the ledger is read.
    void demand(storage::ReadTransaction& tx, const Ids& people);

    /// Whether she, the ledger and the log were found so at just this state of the database: then nothing of hers need
    /// be read to be believed. False where she was not, or not since her last change: demand() and what asks about one
    /// person tell. Throws as demand() for ledger and log. Where nobody wrote since the last question, one look at a
    /// counter.
    bool holds(storage::ReadTransaction& tx, base::CustomerId customer);

    struct Walk {
        bool isLedgerRead = false;
        base::CustomerId last = {};
        bool isAtEnd = false;
    };
    /// Proves the next part of everybody, some 50 ms, behind `walk`, which begins as {}. Throws as demand().
    Walk proveOn(storage::ReadTransaction& tx, Walk walk);
    /// What a walk found first; none: nothing as yet.
    std::optional<base::Error> finding() const;

private:
    struct Task {
        LedgerCheck ledger; ///< up to where it was read
        Ids people; ///< who are not proven
    };
    Task begin(storage::ReadTransaction& tx, qint64 now, const Ids& people);
    void keep(qint64 now, const LedgerCheck& ledger, const Ids& people);
    void demandLogged(storage::ReadTransaction& tx);
    void follow(storage::ReadTransaction& tx, qint64 now);
    bool isProven(base::CustomerId customer) const;
    bool stands(const storage::Snapshot& snapshot) const;

    mutable std::mutex m_mutex;
    qint64 m_upTo = 0; ///< the commit counter at which all that follows holds
    qint64 m_schema = 0; ///< by which the database notes whom a change concerns
    LedgerCheck m_ledger;
    std::vector<bool> m_isProven; ///< by id
    /// By connection: its state at which ledger and log held, and all that is noted of people does.
    std::map<const void*, qint64> m_standing;
    std::optional<base::Error> m_finding;
    LoggedProof m_logged;
};

} // namespace aicms::consent
