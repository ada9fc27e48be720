// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/gate_store.h"
#include "core/vault/wiping_allocator.h"

#include <array>
#include <bit>
#include <limits>
#include <optional>
#include <vector>

namespace aicms::consent {

/// Ids of people and numbers of entries in here have 32 bits, versions of a purpose 12: what is larger is not kept in
/// memory, and the gate reads the tables.
inline constexpr qint64 largestKept = std::numeric_limits<quint32>::max();
inline constexpr int largestVersionKept = (1 << 12) - 1;

/// A row of consent_current, of consent_span, or of both where they say the same; for every scope for which it holds.
/// 28 bytes, of which there are millions.
class AnswerRow {
public:
    enum Mark : quint16 {
        HasProof = 1,
        IsCurrent = 2, ///< stands in consent_current
        IsSpan = 4, ///< stands in consent_span
        IsByOther = 8, ///< a parent or representative gave it
    };
    AnswerRow(quint32 customer, base::UtcTime from, base::UtcTime to, State state, int version)
        : m_customer(customer), m_from(std::bit_cast<Halves>(from.microseconds)),
          m_to(std::bit_cast<Halves>(to.microseconds)), m_state(static_cast<quint8>(state)),
          m_marks(static_cast<quint16>(version << versionShift))
    {
    }

    quint32 customer() const { return m_customer; }
    base::UtcTime from() const { return {std::bit_cast<qint64>(m_from)}; }
    base::UtcTime to() const { return {std::bit_cast<qint64>(m_to)}; } ///< endOfTime: does not end by itself
    State state() const { return static_cast<State>(m_state); }
    int version() const { return m_marks >> versionShift; }
    bool has(Mark mark) const { return (m_marks & mark) != 0; }
    void set(Mark mark) { m_marks = static_cast<quint16>(m_marks | mark); }
    bool coversAny(unsigned scopes) const { return (m_scopes & scopes) != 0; }
    void addScope(int scope) { m_scopes = static_cast<quint8>(m_scopes | 1U << scope); }
    bool holdsAt(base::UtcTime time) const { return from() <= time && time < to(); }
    quint32 seq = 0; ///< the entry that decides; 0 where the row is of consent_span alone

    /// Whether both say the same, if perhaps for other scopes.
    bool isLike(const AnswerRow& other) const
    {
        return m_customer == other.m_customer && m_from == other.m_from && m_to == other.m_to
            && m_state == other.m_state && seq == other.seq && m_marks == other.m_marks;
    }
    void addScopesOf(const AnswerRow& other) { m_scopes = static_cast<quint8>(m_scopes | other.m_scopes); }
    unsigned scopes() const { return m_scopes; } ///< bit n: scope n
    /// Of the same stretch: the other table's row of it, perhaps.
    bool isSameStretch(const AnswerRow& other) const
    {
        constexpr unsigned ofTable = IsCurrent | IsSpan;
        return m_customer == other.m_customer && m_from == other.m_from && m_to == other.m_to
            && m_state == other.m_state && (m_marks & ~ofTable) == (other.m_marks & ~ofTable);
    }

private:
    using Halves = std::array<quint32, 2>; // an alignment of 8 would make the row 32 bytes
    static constexpr int versionShift = 4;
    quint32 m_customer;
    Halves m_from;
    Halves m_to;
    quint8 m_state;
    quint8 m_scopes = 0; ///< bit n: scope n
    quint16 m_marks;
};
static_assert(sizeof(AnswerRow) == 28);

/// Everything the gate asks about people, as it stood at one commit: for questions about everybody, which would else
/// read millions of rows. Ordered by person, in blocks, so that one person's change moves little. Pure memory: who
/// fills it and keeps it right is in answer_columns_store and gate_memo. Overwritten when it goes.
class AnswerColumns {
public:
    template <class Row> using Rows = std::vector<Row, vault::WipingAllocator<Row>>;

    struct Person {
        quint32 customer = 0;
        quint32 birthday : 30 = 0; ///< as in PersonBars
        quint32 isMarkedMinor : 1 = 0;
        quint32 isInBin : 1 = 0;
    };
    struct Binned {
        quint32 customer;
        base::UtcTime at;
        bool isAt(base::UtcTime time, base::UtcTime now) const { return at <= time || at > now; } ///< as in readBars
    };
    struct Restricted {
        quint32 customer;
        base::UtcTime from;
        base::UtcTime to;
        bool isAt(base::UtcTime time, base::UtcTime now) const ///< as in readBars
        {
            const bool isFromAhead = from > now && to.microseconds == std::numeric_limits<qint64>::max();
            return isFromAhead || (from <= time && time < to);
        }
    };
    /// All conditions of K9 are met at an address of this kind that the person has.
    struct OwnCustomer {
        quint32 customer;
        AddressKind kind;
        base::PurposeId purpose;
        base::UtcTime at;
    };
    /// The people from `first` to the next block.
    struct Block {
        quint32 first = 0;
        Rows<Person> people = {};
        Rows<Binned> binned = {};
        Rows<Restricted> restricted = {};
        Rows<OwnCustomer> ownCustomers = {};
        std::vector<Rows<AnswerRow>> answers = {}; ///< by the place of the purpose
        /// Whatever stands there of `customer` goes, what `fresh` has of her comes in.
        void replace(quint32 customer, const Block& fresh);
    };
    /// From when consents to earlier versions of a purpose do not count.
    struct AskedAgain {
        base::PurposeId purpose;
        int version;
        base::UtcTime at;
    };

    explicit AnswerColumns(std::vector<base::PurposeId> purposes) : m_purposes(std::move(purposes)) { }

    /// Blocks come in order.
    void append(Block block) { m_blocks.push_back(std::move(block)); }
    void replace(quint32 customer, const Block& fresh);
    void setAskedAgain(std::vector<AskedAgain> all) { m_askedAgain = std::move(all); }
    const std::vector<base::PurposeId>& purposes() const { return m_purposes; }
    qint64 bytes() const; ///< of memory, about

    /// The same answers as the functions of gate_store of these names.
    PersonBars bars(base::CustomerId customer, base::UtcTime time, base::UtcTime now) const;
    Ids spanning(
        base::PurposeId purpose, base::UtcTime time, Channel channel, int fromVersion, bool onlyWithProof) const;
    Ids everybody() const;
    Ids binned(base::UtcTime time, base::UtcTime now) const;
    Ids unbinnedSince(base::UtcTime time, base::UtcTime now) const;
    Ids restricted(base::UtcTime time, base::UtcTime now) const;
    Ids minors(int tooYoungFrom) const;
    /// Whose entries for the purpose were all struck out count as silent here: they are asked the same.
    SoftOptIns softOptIns(base::PurposeId purpose, base::UtcTime time, AddressKinds kinds) const;
    bool hasSoftOptIn(base::PurposeId purpose, base::CustomerId customer, base::UtcTime time, AddressKinds kinds) const;
    bool hasEndedYes(base::PurposeId purpose, base::CustomerId customer, base::UtcTime time, Channel channel) const;
    int consentsFromAt(base::PurposeId purpose, base::UtcTime time) const;
    /// Empty for a moment before the newest answer: the ledger knows.
    std::optional<StateRow> answer(
        base::PurposeId purpose, base::CustomerId customer, base::UtcTime time, Channel channel) const;
    /// Whose consent of that moment a parent or representative gave.
    Ids agreedForByOthers(base::PurposeId purpose, base::UtcTime time, Channel channel) const;

    /// `visit(customer, State)` of everybody outside the bin who has an answer for the purpose, whatever the channel,
    /// by id; as readCounts has it.
    template <class Visit> void forEachAnswer(base::PurposeId purpose, base::UtcTime now, Visit visit) const;

private:
    int placeOf(base::PurposeId purpose) const; ///< -1: nobody ever answered it
    const Block* blockOf(base::CustomerId customer) const;

    std::vector<base::PurposeId> m_purposes;
    std::vector<Block> m_blocks;
    std::vector<AskedAgain> m_askedAgain;
};

template <class Visit> void AnswerColumns::forEachAnswer(base::PurposeId purpose, base::UtcTime now, Visit visit) const
{
    const int place = placeOf(purpose);
    if (place < 0)
        return;
    constexpr unsigned whateverTheChannel = 1U << 0 | 1U << 5; // scopeUniform, scopeMostCareful
    for (const Block& block : m_blocks) {
        auto binned = block.binned.begin();
        for (const AnswerRow& row : block.answers[static_cast<std::size_t>(place)]) {
            if (!row.has(AnswerRow::IsCurrent) || !row.coversAny(whateverTheChannel))
                continue;
            while (binned != block.binned.end() && binned->customer < row.customer())
                ++binned;
            if (binned == block.binned.end() || binned->customer != row.customer())
                visit(base::CustomerId {row.customer()}, row.to() <= now ? State::Expired : row.state());
        }
    }
}

} // namespace aicms::consent
