// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/consent/consent_rules.h"
#include "core/purposes/catalogue.h"
#include "core/storage/transaction.h"

namespace aicms::consent {

/// How a stored row says by which channel it holds: the channel's number, or one of these.
inline constexpr int scopeUniform = 0; ///< the same by every channel
inline constexpr int scopeMostCareful = 5; ///< whatever the channel, where the channels differ

/// A row of consent_current.
struct CurrentRow {
    base::PurposeId purpose = {};
    int scope = scopeUniform;
    State state = State::NeverAsked;
    base::CustomerId customer = {};
    base::UtcTime since = {};
    std::optional<base::UtcTime> validUntil = {};
    qint64 seq = 0;
    int purposeVersion = 0;
    bool hasProof = false;
    friend bool operator==(const CurrentRow&, const CurrentRow&) = default;
};

/// A row of consent_span.
struct SpanRow {
    base::PurposeId purpose = {};
    int scope = scopeUniform;
    base::CustomerId customer = {};
    base::UtcTime from = {};
    base::UtcTime to = {};
    State state = State::Given;
    int purposeVersion = 0;
    bool hasProof = false;
    friend bool operator==(const SpanRow&, const SpanRow&) = default;
};

/// What a person's entries amount to for one purpose, as both tables hold it. Pure. From `validUntil` on a current row
/// reads as Expired: nothing has to be rewritten on the day.
std::vector<CurrentRow> currentRows(
    base::CustomerId customer, std::span<const Event> events, const purposes::Purpose& purpose);
std::vector<SpanRow> spanRows(
    base::CustomerId customer, std::span<const Event> events, const purposes::Purpose& purpose);

/// Replaces both for one person and purpose.
void project(storage::WriteTransaction& tx, base::CustomerId customer, std::span<const Event> events,
    const purposes::Purpose& purpose);
/// The same for everybody who has an entry for the purpose.
void projectAll(storage::WriteTransaction& tx, const purposes::Purpose& purpose);

/// The same, once, for whoever's answers an earlier program folded by rules that have changed since.
void projectByNewRules(storage::WriteTransaction& tx, const purposes::Catalogue& catalogue);

/// For what is done once in a vault, at its opening: whether `name` was not begun before; it is from now on.
bool beginOnce(storage::WriteTransaction& tx, const QString& name);

/// After a salvage: what was lost of both is folded anew, and where the log and the ledger are whole, whatever they do
/// not say goes.
void projectSalvaged(storage::WriteTransaction& tx, bool isLogWhole);

std::vector<CurrentRow> readCurrent(storage::ReadTransaction& tx, base::CustomerId customer);
std::vector<SpanRow> readSpans(storage::ReadTransaction& tx, base::CustomerId customer);

std::vector<StateCount> readCounts(storage::ReadTransaction& tx, base::UtcTime now);

/// Who is counted under a state by readCounts, by id; NeverAsked: everybody outside the bin without an answer.
std::vector<base::CustomerId> readWithState(
    storage::ReadTransaction& tx, base::PurposeId purpose, State state, base::UtcTime now);

/// Consents that end by themselves between `from` and `until`, soonest first, without the bin: of each person and
/// purpose the first, of a yes by one of its ways too.
/// `withParents`: also what parents agreed to.
std::vector<Ending> readEndings(
    storage::ReadTransaction& tx, base::UtcTime from, base::UtcTime until, bool withParents);

/// Everybody with an entry or a stored answer, by id.
std::vector<base::CustomerId> readPeople(storage::ReadTransaction& tx);
/// The first of `people`, who are sorted, of whom one of the tables does not hold what the fold of the ledger says;
/// none: nobody.
base::CustomerId firstContradicted(storage::ReadTransaction& tx, std::span<const purposes::Purpose> purposes,
    std::span<const base::CustomerId> people);

} // namespace aicms::consent
