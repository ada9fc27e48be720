// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_store.h"

#include "core/consent/consent_rules.h"
#include "core/consent/id_lists.h"
#include "core/consent/ledger_store.h"
#include "core/consent/person_store.h"
#include "core/consent/projection_store.h"

#include <algorithm>
#include <limits>

namespace aicms::consent {

namespace {

// As the index of noes is written (migrations/0044), which serves only who asks in its words: what isNo() says.
#define AICMS_NOES "state IN (3, 4, 7, 8, 10)"

Ids readIds(storage::Rows rows)
{
    Ids ids;
    while (rows.next())
        ids.push_back(rows.id<base::CustomerId>(0));
    return ids;
}

Ids sorted(Ids ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Ids readScope(storage::ReadTransaction& tx, base::PurposeId purpose, int scope, base::UtcTime time, int fromVersion,
    bool onlyWithProof)
{
    return readIds(tx.query("SELECT customer_id FROM consent_span WHERE purpose_id = ?1 AND scope = ?2"
                            " AND valid_from <= ?3 AND valid_to > ?3 AND purpose_version >= ?4 AND has_proof >= ?5"
                            " ORDER BY customer_id",
        purpose, scope, time, fromVersion, onlyWithProof));
}

bool hasEntry(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose)
{
    return tx.query("SELECT 1 FROM consent_payload WHERE customer_id = ?1 AND purpose_id = ?2", customer, purpose)
        .next();
}

StateRow stateFrom(const storage::Rows& rows, base::PurposeId purpose, Channel channel)
{
    StateRow row;
    row.purpose = purpose;
    row.channel = channel;
    row.state = static_cast<State>(rows.integer(0));
    row.since = rows.time(1);
    if (!rows.isNull(2))
        row.validUntil = rows.time(2);
    row.event = rows.integer(3);
    row.purposeVersion = static_cast<int>(rows.integer(4));
    row.hasProof = rows.integer(5) != 0;
    return row;
}

} // namespace

int scopeOf(Channel channel)
{
    return channel == Channel::All ? scopeMostCareful : static_cast<int>(channel);
}

StateRow foldedAnswer(storage::ReadTransaction& tx, const purposes::Purpose& purpose, base::CustomerId customer,
    base::UtcTime time, Channel channel)
{
    return foldedAnswer(readEvents(tx, customer), purpose, time, channel);
}

StateRow foldedAnswer(
    std::span<const Event> entries, const purposes::Purpose& purpose, base::UtcTime time, Channel channel)
{
    const PurposeLines lines = linesOf(entries, purpose);
    const Span* span = at(lines.line(channel), time);
    StateRow row = span ? span->row : StateRow {};
    row.purpose = purpose.id;
    row.channel = channel;
    return row;
}

Ids readAnswering(storage::ReadTransaction& tx, base::PurposeId purpose)
{
    return readIds(tx.query(
        "SELECT DISTINCT customer_id FROM consent_payload WHERE purpose_id = ?1 ORDER BY customer_id", purpose));
}

Ids readAdvertisingObjectors(storage::ReadTransaction& tx, std::span<const purposes::Purpose> purposes)
{
    Ids people;
    for (const purposes::Purpose& purpose : purposes) {
        if (!purpose.isMarketing)
            continue;
        const Ids more
            = readIds(tx.query("SELECT customer_id FROM consent_payload INDEXED BY consent_payload_no_recorded"
                               " WHERE " AICMS_NOES " AND state IN (?2, ?3) AND purpose_id = ?1",
                purpose.id, static_cast<int>(State::Objected), static_cast<int>(State::OptOutSignal)));
        people.insert(people.end(), more.begin(), more.end());
    }
    return sorted(std::move(people));
}

Ids readAgreedByParents(storage::ReadTransaction& tx, base::PurposeId purpose)
{
    return readIds(tx.query("SELECT DISTINCT customer_id FROM consent_payload INDEXED BY consent_payload_by_other"
                            " WHERE giver <> 0 AND giver = ?1 AND purpose_id = ?2 AND state IN (?3, ?4)"
                            " AND valid_until IS NOT NULL ORDER BY customer_id",
        static_cast<int>(Giver::Parent), purpose, static_cast<int>(State::Given), static_cast<int>(State::Renewed)));
}

PersonBars readBars(storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime time, base::UtcTime now)
{
    auto rows = tx.query("SELECT deleted_at, birthday, EXISTS (SELECT 1 FROM restriction r WHERE r.customer_id = c.id"
                         " AND ((from_at <= ?2 AND (lifted_at IS NULL OR lifted_at > ?2))"
                         " OR (from_at > ?3 AND lifted_at IS NULL))),"
                         " EXISTS (SELECT 1 FROM minor_mark m WHERE m.customer_id = c.id)"
                         " FROM customer c WHERE id = ?1",
        customer, time, now);
    if (!rows.next())
        return {};
    PersonBars bars;
    bars.exists = true;
    bars.isInBin = !rows.isNull(0) && (rows.time(0) <= time || rows.time(0) > now);
    bars.isRestricted = rows.integer(2) != 0;
    if (!rows.isNull(1) && rows.integer(1) >= firstWithYear)
        bars.birthday = static_cast<int>(rows.integer(1));
    bars.isMarkedMinor = rows.integer(3) != 0;
    return bars;
}

QString readCountry(storage::ReadTransaction& tx, base::CustomerId customer)
{
    const auto person = readPerson(tx, customer);
    if (person && !person->country.isEmpty())
        return person->country;
    auto rows = tx.query("SELECT value FROM setting WHERE name = 'business.country'");
    return rows.next() ? rows.text(0) : QString();
}

bool isGivenForAnother(storage::ReadTransaction& tx, qint64 seq)
{
    auto rows = tx.query("SELECT giver FROM consent_payload WHERE seq = ?1", seq);
    return rows.next() && static_cast<Giver>(rows.integer(0)) != Giver::Customer;
}

StateRow readAnswer(storage::ReadTransaction& tx, const purposes::Purpose& purpose, base::CustomerId customer,
    base::UtcTime time, Channel channel)
{
    bool isKnown = false;
    {
        // +: by the person, of whom there are a few rows, and not through all who answered this purpose; nor is a
        // table made of the two scopes.
        auto rows = tx.query("SELECT state, since, valid_until, seq, purpose_version, has_proof FROM consent_current"
                             " WHERE customer_id = ?1 AND +purpose_id = ?2 AND +scope IN (0, ?3)",
            customer, purpose.id, scopeOf(channel));
        isKnown = rows.next();
        if (isKnown && rows.time(1) <= time) {
            StateRow row = stateFrom(rows, purpose.id, channel);
            if (row.validUntil && *row.validUntil <= time)
                row.state = State::Expired;
            return row;
        }
    }
    // A channel without an answer of its own may have had one that was corrected away: the ledger knows.
    if (!isKnown && !hasEntry(tx, customer, purpose.id)) {
        StateRow row;
        row.purpose = purpose.id;
        row.channel = channel;
        return row;
    }
    return foldedAnswer(tx, purpose, customer, time, channel);
}

Ids readSpanning(storage::ReadTransaction& tx, base::PurposeId purpose, base::UtcTime time, Channel channel,
    int fromVersion, bool onlyWithProof)
{
    const Ids uniform = readScope(tx, purpose, scopeUniform, time, fromVersion, onlyWithProof);
    const Ids special = readScope(tx, purpose, scopeOf(channel), time, fromVersion, onlyWithProof);
    return special.empty() ? uniform : inAny(uniform, special);
}

Ids readAgreedNow(storage::ReadTransaction& tx, base::PurposeId purpose, base::UtcTime time, Channel channel,
    int fromVersion, bool onlyWithProof)
{
    Ids all;
    for (const int scope : {scopeUniform, scopeOf(channel)}) {
        for (const State state : {State::Given, State::Renewed}) { // each in the order of the table's key
            const Ids ids = readIds(
                tx.query("SELECT customer_id FROM consent_current WHERE purpose_id = ?1 AND scope = ?2 AND state = ?3"
                         " AND (valid_until IS NULL OR valid_until > ?4) AND purpose_version >= ?5 AND has_proof >= ?6"
                         " ORDER BY customer_id",
                    purpose, scope, static_cast<int>(state), time, fromVersion, onlyWithProof));
            all = all.empty() ? ids : ids.empty() ? all : inAny(all, ids);
        }
    }
    return all;
}

Ids readEverybody(storage::ReadTransaction& tx)
{
    // Kind by kind, so that the narrow index alone answers, in order.
    const char* sql = "SELECT id FROM customer WHERE deleted_at IS NULL AND kind = ?1 ORDER BY id";
    return inAny(readIds(tx.query(sql, 0)), readIds(tx.query(sql, 1)));
}

Ids readPeopleAfter(storage::ReadTransaction& tx, base::CustomerId last, int most)
{
    return readIds(tx.query("SELECT id FROM customer WHERE id > ?1 ORDER BY id LIMIT ?2", last.value, most));
}

Ids readBinned(storage::ReadTransaction& tx, base::UtcTime time, base::UtcTime now)
{
    return sorted(readIds(tx.query("SELECT id FROM customer WHERE deleted_at <= ?1 OR deleted_at > ?2", time, now)));
}

Ids readUnbinnedSince(storage::ReadTransaction& tx, base::UtcTime time, base::UtcTime now)
{
    return sorted(readIds(tx.query("SELECT id FROM customer WHERE deleted_at > ?1 AND deleted_at <= ?2", time, now)));
}

Ids readRestricted(storage::ReadTransaction& tx, base::UtcTime time, base::UtcTime now)
{
    return sorted(readIds(
        tx.query("SELECT customer_id FROM restriction WHERE (from_at <= ?1 AND (lifted_at IS NULL OR lifted_at > ?1))"
                 " OR (from_at > ?2 AND lifted_at IS NULL)",
            time, now)));
}

Ids readMinors(storage::ReadTransaction& tx, int tooYoungFrom)
{
    const Ids byBirthday = sorted(readIds(tx.query("SELECT id FROM customer WHERE birthday >= ?1", tooYoungFrom)));
    const Ids marked = readIds(tx.query("SELECT customer_id FROM minor_mark m JOIN customer c ON c.id = customer_id"
                                        " WHERE birthday IS NULL OR birthday < ?1 ORDER BY customer_id",
        firstWithYear));
    return inAny(byBirthday, marked);
}

Ids readSayingNoAfter(storage::ReadTransaction& tx, base::UtcTime now)
{
    return sorted(readIds(tx.query("SELECT customer_id FROM consent_payload INDEXED BY consent_payload_no_recorded"
                                   " WHERE " AICMS_NOES " AND recorded_at > ?1",
        now)));
}

SoftOptIns readSoftOptIns(storage::ReadTransaction& tx, base::PurposeId purpose, base::UtcTime time, AddressKinds kinds)
{
    SoftOptIns found;
    base::CustomerId last;
    for (const SaleAddress& each : saleAddresses(tx, 0, std::numeric_limits<qint64>::max(), purpose)) {
        if (each.customer == last || each.at > time || !kinds.has(each.kind))
            continue;
        last = each.customer;
        (hasEntry(tx, last, purpose) ? found.others : found.silent).push_back(last);
    }
    return found;
}

bool hasSoftOptIn(storage::ReadTransaction& tx, base::PurposeId purpose, base::CustomerId customer, base::UtcTime time,
    AddressKinds kinds)
{
    return std::ranges::any_of(saleAddresses(tx, customer, purpose),
        [&](const SaleAddress& each) { return each.at <= time && kinds.has(each.kind); });
}

bool hasEndedYes(storage::ReadTransaction& tx, base::PurposeId purpose, base::CustomerId customer, base::UtcTime time,
    Channel channel)
{
    // +: by the person, as in readAnswer.
    return tx
        .query("SELECT 1 FROM consent_span e WHERE customer_id = ?1 AND +purpose_id = ?2 AND valid_to <= ?3"
               " AND (?4 = 0 OR +scope IN (0, ?4)) AND NOT EXISTS (SELECT 1 FROM consent_span h"
               " WHERE h.customer_id = ?1 AND +h.purpose_id = ?2 AND +h.scope = e.scope AND h.valid_from <= ?3"
               " AND h.valid_to > ?3)",
            customer, purpose, time, static_cast<int>(channel))
        .next();
}

bool hasFoldedEndedYes(storage::ReadTransaction& tx, const purposes::Purpose& purpose, base::CustomerId customer,
    base::UtcTime time, Channel channel)
{
    return hasFoldedEndedYes(readEvents(tx, customer), purpose, time, channel);
}

bool hasFoldedEndedYes(
    std::span<const Event> entries, const purposes::Purpose& purpose, base::UtcTime time, Channel channel)
{
    const PurposeLines lines = linesOf(entries, purpose);
    const auto hasEnded = [time](const std::vector<Span>& line) {
        const Span* now = at(line, time);
        return !(now && isAgreed(now->row.state)) && std::ranges::any_of(line, [time](const Span& span) {
            return isAgreed(span.row.state) && span.to <= time;
        });
    };
    if (lines.isUniform || channel != Channel::All)
        return hasEnded(lines.line(channel));
    return hasEnded(lines.all) || std::ranges::any_of(lines.byChannel, hasEnded);
}

bool hasAnswersByWay(storage::ReadTransaction& tx, base::PurposeId purpose)
{
    return tx
        .query("SELECT 1 FROM consent_current WHERE purpose_id = ?1 AND scope = ?2 LIMIT 1", purpose, scopeMostCareful)
        .next();
}

int consentsFromAt(storage::ReadTransaction& tx, base::PurposeId purpose, base::UtcTime time)
{
    auto rows = tx.query("SELECT MAX(version) FROM purpose_version WHERE purpose_id = ?1 AND asks_again = 1"
                         " AND created_at <= ?2",
        purpose, time);
    return rows.next() && !rows.isNull(0) ? static_cast<int>(rows.integer(0)) : 1;
}

} // namespace aicms::consent
