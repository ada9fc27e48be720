// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/answer_keeper.h"
#include "core/consent/gate_memo.h"
#include "core/consent/gate_store.h"

namespace aicms::consent {

/// What the gate looks at, from memory where that holds at this transaction, else from the tables. The answers are the
/// same (tests/core/consent test_answer_columns), so that the gate's rules are written once.
class GateFacts {
public:
    using Catalogue = std::shared_ptr<const purposes::Catalogue>;

    GateFacts(storage::ReadTransaction& tx, Catalogue catalogue, base::UtcTime now, std::shared_ptr<GateMemo> memo,
        qint64 mostChanges)
        : m_tx(tx), m_catalogue(std::move(catalogue)), m_now(now), m_memo(std::move(memo)),
          m_view(m_memo ? m_memo->keeper().view(tx, mostChanges) : AnswerKeeper::View())
    {
    }

    /// As the functions of gate_store of these names.
    PersonBars bars(base::CustomerId customer, base::UtcTime time);
    StateRow answer(const purposes::Purpose& purpose, base::CustomerId customer, base::UtcTime time, Channel channel);
    Ids spanning(
        const purposes::Purpose& purpose, base::UtcTime time, Channel channel, int fromVersion, bool onlyWithProof);
    Ids everybody();
    Ids binned(base::UtcTime time);
    Ids unbinnedSince(base::UtcTime time);
    Ids restricted(base::UtcTime time);
    Ids minors(int tooYoungFrom);
    SoftOptIns softOptIns(base::PurposeId purpose, base::UtcTime time, AddressKinds kinds);
    bool hasSoftOptIn(base::PurposeId purpose, base::CustomerId customer, base::UtcTime time, AddressKinds kinds);
    bool hasEndedYes(const purposes::Purpose& purpose, base::CustomerId customer, base::UtcTime time, Channel channel);
    int consentsFromAt(base::PurposeId purpose, base::UtcTime time);

    /// Whose consent covers `time`: spanning(), by the shorter way where there is one. Of a purpose that needs proof
    /// nobody whose proof is gone.
    Ids agreed(const purposes::Purpose& purpose, base::UtcTime time, Channel channel);
    /// Those of `customers` for whom a parent or representative agreed.
    Ids agreedForByOthers(const purposes::Purpose& purpose, const Ids& customers, base::UtcTime time, Channel channel);

    /// AnswerProof::demand(), with what was proven before where that is remembered.
    void demandProof(const Ids& people);
    /// AnswerProof::holds(); false where nothing is remembered.
    bool isProven(base::CustomerId customer);

    storage::ReadTransaction& transaction() const { return m_tx; }
    const AnswerColumns* columns() const { return m_view.get(); } ///< null: from the tables

private:
    struct Spanning {
        base::PurposeId purpose = {};
        base::UtcTime time = {};
        Channel channel = Channel::All;
        int fromVersion = 0;
        bool onlyWithProof = false;
        friend bool operator==(const Spanning&, const Spanning&) = default;
    };
    /// Whether what is stored answers for this version of the purpose, which may rest on another ground than it does
    /// now: else the ledger is read.
    bool isStored(const purposes::Purpose& purpose) const;
    Ids spanningNow(const purposes::Purpose& purpose, base::UtcTime time, Channel channel);
    Ids foldedSpanning(
        const purposes::Purpose& purpose, base::UtcTime time, Channel channel, int fromVersion, bool onlyWithProof);

    storage::ReadTransaction& m_tx;
    Catalogue m_catalogue;
    base::UtcTime m_now;
    std::shared_ptr<GateMemo> m_memo;
    AnswerKeeper::View m_view;
    Spanning m_asked; ///< what was sought in memory last
    Ids m_spanning;
    int m_minorsFrom = 0;
    Ids m_minors;
};

} // namespace aicms::consent
