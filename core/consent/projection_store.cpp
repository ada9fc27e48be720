// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/projection_store.h"

#include "core/consent/ledger_store.h"
#include "core/purposes/purpose_records.h"
#include "core/storage/id_list.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace aicms::consent {

namespace {

// The rows that speak of a purpose as a whole: scopeUniform and scopeMostCareful.
#define AICMS_OF_THE_WHOLE "scope IN (0, 5)"
static_assert(scopeUniform == 0 && scopeMostCareful == 5);

struct Line {
    int scope;
    const std::vector<Span>* spans;
};

std::vector<Line> storedLines(const PurposeLines& lines)
{
    if (lines.isUniform)
        return {{scopeUniform, &lines.all}};
    std::vector<Line> stored {{scopeMostCareful, &lines.all}};
    for (int channel = 1; channel < purposes::channelCount; ++channel)
        stored.push_back({channel, &lines.byChannel[channel]});
    return stored;
}

/// When the newest entry of the purpose came in. From then on only the passing of time changes an answer: to Expired.
base::UtcTime lastEntry(std::span<const Event> events, base::PurposeId purpose)
{
    base::UtcTime last {std::numeric_limits<qint64>::min()};
    for (const Event& event : inTrueTime(events)) {
        if (event.purpose == purpose)
            last = std::max(last, event.at);
    }
    return last;
}

/// Only what decides a question about everybody.
bool isKept(State state, purposes::LawfulBasis basis)
{
    if (basis == purposes::LawfulBasis::Consent)
        return isAgreed(state);
    return isNo(state);
}

} // namespace

std::vector<CurrentRow> currentRows(
    base::CustomerId customer, std::span<const Event> events, const purposes::Purpose& purpose)
{
    const PurposeLines lines = linesOf(events, purpose);
    std::vector<CurrentRow> rows;
    const base::UtcTime last = lastEntry(events, purpose.id);
    for (const Line& line : storedLines(lines)) {
        const Span* span = at(*line.spans, last);
        if (!span)
            continue;
        const auto until = span->to == endOfTime ? std::nullopt : std::optional(span->to);
        rows.push_back({purpose.id, line.scope, span->row.state, customer, span->from, until, span->row.event,
            span->row.purposeVersion, span->row.hasProof});
    }
    return rows;
}

std::vector<SpanRow> spanRows(
    base::CustomerId customer, std::span<const Event> events, const purposes::Purpose& purpose)
{
    const PurposeLines lines = linesOf(events, purpose);
    std::vector<SpanRow> rows;
    for (const Line& line : storedLines(lines)) {
        for (const Span& span : *line.spans) {
            if (isKept(span.row.state, purpose.basis))
                rows.push_back({purpose.id, line.scope, customer, span.from, span.to, span.row.state,
                    span.row.purposeVersion, span.row.hasProof});
        }
    }
    return rows;
}

namespace {

std::vector<CurrentRow> currentFrom(storage::Rows rows)
{
    std::vector<CurrentRow> current;
    while (rows.next())
        current.push_back(
            {rows.id<base::PurposeId>(0), static_cast<int>(rows.integer(1)), static_cast<State>(rows.integer(2)),
                rows.id<base::CustomerId>(3), rows.time(4), rows.isNull(5) ? std::nullopt : std::optional(rows.time(5)),
                rows.integer(6), static_cast<int>(rows.integer(7)), rows.integer(8) != 0});
    return current;
}

std::vector<SpanRow> spansFrom(storage::Rows rows)
{
    std::vector<SpanRow> spans;
    while (rows.next())
        spans.push_back({rows.id<base::PurposeId>(0), static_cast<int>(rows.integer(1)), rows.id<base::CustomerId>(2),
            rows.time(3), rows.time(4), static_cast<State>(rows.integer(5)), static_cast<int>(rows.integer(6)),
            rows.integer(7) != 0});
    return spans;
}

#define AICMS_CURRENT                                                                                                  \
    "SELECT purpose_id, scope, state, customer_id, since, valid_until, seq, purpose_version, has_proof"                \
    " FROM consent_current"
#define AICMS_SPANS                                                                                                    \
    "SELECT purpose_id, scope, customer_id, valid_from, valid_to, state, purpose_version, has_proof FROM consent_span"
#define AICMS_CURRENT_ROWS AICMS_CURRENT " WHERE customer_id = ?1"
#define AICMS_SPAN_ROWS AICMS_SPANS " WHERE customer_id = ?1"
// Named: without statistics the planner prefers the tables' own keys, which begin with the purpose.
#define AICMS_CURRENT_OF                                                                                               \
    AICMS_CURRENT " INDEXED BY consent_current_customer WHERE customer_id IN (SELECT value FROM json_each(?1))"        \
                  " ORDER BY customer_id, purpose_id, scope"
#define AICMS_SPANS_OF                                                                                                 \
    AICMS_SPANS " INDEXED BY consent_span_customer WHERE customer_id IN (SELECT value FROM json_each(?1))"             \
                " ORDER BY customer_id, purpose_id, scope, valid_from"

// +: by the person, of whom there are a few rows. The purpose alone begins the table's own key, and without statistics
// the planner goes through everybody who ever answered it.
std::vector<CurrentRow> readCurrent(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose)
{
    return currentFrom(tx.query(AICMS_CURRENT_ROWS " AND +purpose_id = ?2", customer, purpose));
}

std::vector<SpanRow> readSpans(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose)
{
    return spansFrom(tx.query(AICMS_SPAN_ROWS " AND +purpose_id = ?2", customer, purpose));
}

/// By which there is one row of a person and purpose.
std::tuple<int, int, qint64> keyOf(const CurrentRow& row)
{
    return {row.scope, static_cast<int>(row.state), 0};
}
std::tuple<int, int, qint64> keyOf(const SpanRow& row)
{
    return {row.scope, 0, row.from.microseconds};
}

/// The rows of `all` that `those` has not.
template <class Row> std::vector<Row> missingFrom(const std::vector<Row>& those, const std::vector<Row>& all)
{
    std::map<std::tuple<int, int, qint64>, const Row*> known;
    for (const Row& row : those)
        known.emplace(keyOf(row), &row);
    std::vector<Row> missing;
    std::ranges::copy_if(all, std::back_inserter(missing), [&](const Row& row) {
        const auto same = known.find(keyOf(row));
        return same == known.end() || !(*same->second == row);
    });
    return missing;
}

} // namespace

void project(storage::WriteTransaction& tx, base::CustomerId customer, std::span<const Event> events,
    const purposes::Purpose& purpose)
{
    // Row by row and by the whole key: what did not change is not written, and a deletion by the customer alone would
    // build a table of its own for the keys, even where there is nothing to delete.
    const std::vector<CurrentRow> current = currentRows(customer, events, purpose);
    const std::vector<CurrentRow> currentBefore = readCurrent(tx, customer, purpose.id);
    for (const CurrentRow& row : missingFrom(current, currentBefore))
        tx.execute("DELETE FROM consent_current WHERE purpose_id = ?1 AND scope = ?2 AND state = ?3"
                   " AND customer_id = ?4",
            row.purpose, row.scope, static_cast<int>(row.state), row.customer);
    for (const CurrentRow& row : missingFrom(currentBefore, current))
        tx.execute("INSERT INTO consent_current (purpose_id, scope, state, customer_id, since, valid_until, seq,"
                   " purpose_version, has_proof) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            row.purpose, row.scope, static_cast<int>(row.state), row.customer, row.since, row.validUntil, row.seq,
            row.purposeVersion, row.hasProof);
    const std::vector<SpanRow> spans = spanRows(customer, events, purpose);
    const std::vector<SpanRow> spansBefore = readSpans(tx, customer, purpose.id);
    for (const SpanRow& row : missingFrom(spans, spansBefore))
        tx.execute("DELETE FROM consent_span WHERE purpose_id = ?1 AND scope = ?2 AND customer_id = ?3"
                   " AND valid_from = ?4",
            row.purpose, row.scope, row.customer, row.from);
    for (const SpanRow& row : missingFrom(spansBefore, spans))
        tx.execute("INSERT INTO consent_span (purpose_id, scope, customer_id, valid_from, valid_to, state,"
                   " purpose_version, has_proof) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            row.purpose, row.scope, row.customer, row.from, row.to, static_cast<int>(row.state), row.purposeVersion,
            row.hasProof);
}

void projectAll(storage::WriteTransaction& tx, const purposes::Purpose& purpose)
{
    std::vector<base::CustomerId> people;
    {
        auto rows = tx.query(
            "SELECT DISTINCT customer_id FROM consent_payload WHERE purpose_id = ?1 ORDER BY customer_id", purpose.id);
        while (rows.next())
            people.push_back(rows.id<base::CustomerId>(0));
    }
    for (const base::CustomerId customer : people)
        project(tx, customer, readEvents(tx, customer), purpose);
}

namespace {

const QString rulesSetting = QStringLiteral("consent.fold");
const QString rulesNow = QStringLiteral("4"); ///< the next number whenever the fold answers differently

/// Who has an entry that says neither yes nor no, or entries between which the clock went back.
std::vector<base::CustomerId> readConcerned(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT customer_id FROM consent_payload WHERE state IN (?1, ?2, ?3) UNION"
                         " SELECT customer_id FROM (SELECT customer_id, recorded_at < max(recorded_at) OVER"
                         " (PARTITION BY customer_id ORDER BY seq) AS went_back FROM consent_payload) WHERE went_back",
        static_cast<int>(State::Requested), static_cast<int>(State::Expired), static_cast<int>(State::Unknown));
    std::vector<base::CustomerId> people;
    while (rows.next())
        people.push_back(rows.id<base::CustomerId>(0));
    return people;
}

} // namespace

void projectByNewRules(storage::WriteTransaction& tx, const purposes::Catalogue& catalogue)
{
    if (tx.query("SELECT 1 FROM setting WHERE name = ?1 AND value = ?2", rulesSetting, rulesNow).next())
        return;
    for (const base::CustomerId customer : readConcerned(tx)) {
        const std::vector<Event> events = readEvents(tx, customer);
        for (const purposes::Purpose& purpose : catalogue.purposes())
            project(tx, customer, events, purpose);
    }
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        rulesSetting, rulesNow);
}

bool beginOnce(storage::WriteTransaction& tx, const QString& name)
{
    if (tx.query("SELECT 1 FROM setting WHERE name = ?1", name).next())
        return false;
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, '1')", name);
    return true;
}

std::vector<CurrentRow> readCurrent(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return currentFrom(tx.query(AICMS_CURRENT_ROWS " ORDER BY purpose_id, scope", customer));
}

std::vector<SpanRow> readSpans(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return spansFrom(tx.query(AICMS_SPAN_ROWS " ORDER BY purpose_id, scope, valid_from", customer));
}

namespace {

/// Each step finds the next one by the key, without reading what lies between.
std::vector<qint64> purposesWithAnswers(storage::ReadTransaction& tx)
{
    auto rows = tx.query("WITH RECURSIVE p(id) AS (SELECT min(purpose_id) FROM consent_current UNION ALL"
                         " SELECT (SELECT min(purpose_id) FROM consent_current WHERE purpose_id > p.id) FROM p"
                         " WHERE p.id IS NOT NULL) SELECT id FROM p WHERE id IS NOT NULL");
    std::vector<qint64> purposes;
    while (rows.next())
        purposes.push_back(rows.integer(0));
    return purposes;
}

} // namespace

std::vector<StateCount> readCounts(storage::ReadTransaction& tx, base::UtcTime now)
{
    std::map<std::pair<qint64, State>, qint64> people;
    // Purpose by purpose, so that the rows come in the order of the key: nothing is sorted, and a million are counted
    // by going along it. Those that have ended come from an index of their own.
    for (const qint64 purpose : purposesWithAnswers(tx)) {
        for (const int scope : {scopeUniform, scopeMostCareful}) {
            auto rows = tx.query("SELECT state, count(*) FROM consent_current WHERE purpose_id = ?1 AND scope = ?2"
                                 " GROUP BY state",
                purpose, scope);
            while (rows.next())
                people[{purpose, static_cast<State>(rows.integer(0))}] += rows.integer(1);
            auto ended = tx.query("SELECT state, count(*) FROM consent_current WHERE purpose_id = ?1 AND scope = ?2"
                                  " AND valid_until <= ?3 GROUP BY state",
                purpose, scope, now);
            while (ended.next()) {
                people[{purpose, static_cast<State>(ended.integer(0))}] -= ended.integer(1);
                people[{purpose, State::Expired}] += ended.integer(1);
            }
        }
    }
    // CROSS: the few in the bin first. Left to itself the planner looks up the customer of every answer.
    auto rows = tx.query("SELECT purpose_id, state, count(*), count(CASE WHEN valid_until <= ?1 THEN 1 END)"
                         " FROM customer c CROSS JOIN consent_current s ON s.customer_id = c.id"
                         " WHERE deleted_at IS NOT NULL AND " AICMS_OF_THE_WHOLE " GROUP BY purpose_id, state",
        now);
    while (rows.next()) {
        const qint64 ended = rows.integer(3);
        people[{rows.integer(0), static_cast<State>(rows.integer(1))}] -= rows.integer(2) - ended;
        people[{rows.integer(0), State::Expired}] -= ended;
    }
    std::vector<StateCount> counts;
    for (const auto& [key, count] : people) {
        if (count > 0)
            counts.push_back({{key.first}, key.second, count});
    }
    return counts;
}

std::vector<base::CustomerId> readWithState(
    storage::ReadTransaction& tx, base::PurposeId purpose, State state, base::UtcTime now)
{
    const auto taken = [](storage::Rows rows) {
        std::vector<base::CustomerId> ids;
        while (rows.next())
            ids.push_back(rows.id<base::CustomerId>(0));
        return ids;
    };
    if (state == State::NeverAsked)
        // A row may say it, too: where some channel was never asked for, and nothing more careful was said.
        return taken(tx.query("SELECT id FROM customer c WHERE deleted_at IS NULL AND NOT EXISTS (SELECT 1"
                              " FROM consent_current s WHERE s.customer_id = c.id AND purpose_id = ?1"
                              " AND " AICMS_OF_THE_WHOLE " AND (state <> ?2 OR valid_until <= ?3)) ORDER BY id",
            purpose, static_cast<int>(state), now));
    if (state == State::Expired)
        return taken(tx.query("SELECT s.customer_id FROM consent_current s JOIN customer c ON c.id = s.customer_id"
                              " WHERE purpose_id = ?1 AND " AICMS_OF_THE_WHOLE " AND deleted_at IS NULL"
                              " AND (state = ?2 OR valid_until <= ?3) ORDER BY s.customer_id",
            purpose, static_cast<int>(state), now));
    return taken(tx.query("SELECT s.customer_id FROM consent_current s JOIN customer c ON c.id = s.customer_id"
                          " WHERE purpose_id = ?1 AND " AICMS_OF_THE_WHOLE " AND deleted_at IS NULL AND state = ?2"
                          " AND (valid_until IS NULL OR valid_until > ?3) ORDER BY s.customer_id",
        purpose, static_cast<int>(state), now));
}

std::vector<Ending> readEndings(storage::ReadTransaction& tx, base::UtcTime from, base::UtcTime until, bool withParents)
{
    auto rows = tx.query(
        "SELECT s.customer_id, s.purpose_id, valid_until, scope FROM consent_current s JOIN customer c"
        " ON c.id = s.customer_id WHERE state IN (?3, ?4) AND valid_until > ?1"
        " AND valid_until <= ?2 AND deleted_at IS NULL AND (?5 OR NOT EXISTS (SELECT 1 FROM consent_payload p"
        " WHERE p.seq = s.seq AND giver = ?6)) ORDER BY valid_until, s.customer_id",
        from, until, static_cast<int>(State::Given), static_cast<int>(State::Renewed), withParents,
        static_cast<int>(Giver::Parent));
    std::vector<Ending> endings;
    std::map<qint64, unsigned> asked; // by purpose: its scopes
    for (const purposes::Purpose& purpose : purposes::storedPurposes(tx)) {
        unsigned scopes = 1U << scopeUniform | 1U << scopeMostCareful;
        for (const Channel way : waysOf(purpose))
            scopes |= 1U << static_cast<unsigned>(way);
        asked.emplace(purpose.id.value, scopes);
    }
    std::set<std::pair<qint64, qint64>> known;
    while (rows.next()) {
        const Ending ending {rows.id<base::CustomerId>(0), rows.id<base::PurposeId>(1), rows.time(2)};
        const bool isAsked = (asked[ending.purpose.value] >> rows.integer(3) & 1U) != 0;
        if (isAsked && known.emplace(ending.purpose.value, ending.customer.value).second)
            endings.push_back(ending);
    }
    return endings;
}

std::vector<base::CustomerId> readPeople(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT customer_id FROM consent_payload UNION SELECT customer_id FROM consent_current"
                         " UNION SELECT customer_id FROM consent_span ORDER BY customer_id");
    std::vector<base::CustomerId> people;
    while (rows.next())
        people.push_back(rows.id<base::CustomerId>(0));
    return people;
}

namespace {

/// What was read of several people, by person.
template <class Row> std::span<const Row> ofPerson(const std::vector<Row>& all, base::CustomerId customer)
{
    const auto found = std::ranges::equal_range(all, customer, {}, &Row::customer);
    return {found.begin(), found.end()};
}

bool isContradicted(base::CustomerId customer, std::span<const purposes::Purpose> purposes,
    std::span<const Event> events, std::span<const CurrentRow> storedCurrent, std::span<const SpanRow> storedSpans)
{
    std::vector<CurrentRow> current;
    std::vector<SpanRow> spans;
    for (const purposes::Purpose& purpose : purposes) {
        if (std::ranges::find(events, purpose.id, &Event::purpose) == events.end())
            continue; // she was never asked: no rows
        std::ranges::copy(currentRows(customer, events, purpose), std::back_inserter(current));
        std::ranges::copy(spanRows(customer, events, purpose), std::back_inserter(spans));
    }
    // As they are read: by purpose and scope.
    const auto byScope = [](const auto& a, const auto& b) {
        return std::tuple(a.purpose.value, a.scope) < std::tuple(b.purpose.value, b.scope);
    };
    std::ranges::stable_sort(current, byScope);
    std::ranges::stable_sort(spans, byScope);
    return !std::ranges::equal(storedCurrent, current) || !std::ranges::equal(storedSpans, spans);
}

/// Whether something is stored of the person that her entries do not say.
bool holdsMore(storage::ReadTransaction& tx, base::CustomerId customer, std::span<const Event> events,
    const purposes::Purpose& purpose)
{
    return !missingFrom(currentRows(customer, events, purpose), readCurrent(tx, customer, purpose.id)).empty()
        || !missingFrom(spanRows(customer, events, purpose), readSpans(tx, customer, purpose.id)).empty();
}

} // namespace

base::CustomerId firstContradicted(
    storage::ReadTransaction& tx, std::span<const purposes::Purpose> purposes, std::span<const base::CustomerId> people)
{
    constexpr std::size_t together = 1'000;
    while (!people.empty()) {
        const auto stretch = people.first(std::min(together, people.size()));
        const QString ids = storage::idList(std::vector(stretch.begin(), stretch.end()));
        const std::vector<Event> events = readEventsOf(tx, ids);
        const std::vector<CurrentRow> current = currentFrom(tx.query(AICMS_CURRENT_OF, ids));
        const std::vector<SpanRow> spans = spansFrom(tx.query(AICMS_SPANS_OF, ids));
        for (const base::CustomerId customer : stretch) {
            if (isContradicted(customer, purposes, ofPerson(events, customer), ofPerson(current, customer),
                    ofPerson(spans, customer)))
                return customer;
        }
        people = people.subspan(stretch.size());
    }
    return {};
}

void projectSalvaged(storage::WriteTransaction& tx, bool isLogWhole)
{
    const bool isProven = isLogWhole && verifyLedger(tx).firstBad == 0;
    const std::vector<purposes::Purpose> purposes = purposes::storedPurposes(tx);
    for (const base::CustomerId customer : readPeople(tx)) {
        if (!firstContradicted(tx, purposes, std::span(&customer, 1)).isValid())
            continue;
        const std::vector<Event> events = readEvents(tx, customer);
        for (const purposes::Purpose& purpose : purposes) {
            // What nobody can prove to be whole may lack the entry of a no that is still stored: that contradicts it,
            // and the gate refuses.
            if (isProven || !holdsMore(tx, customer, events, purpose))
                project(tx, customer, events, purpose);
        }
    }
}

} // namespace aicms::consent
