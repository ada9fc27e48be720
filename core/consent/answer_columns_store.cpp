// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/answer_columns_store.h"

#include "core/base/error.h"
#include "core/consent/consent_rules.h"
#include "core/consent/ledger_store.h"
#include "core/consent/projection_store.h"

#include <algorithm>

namespace aicms::consent {

namespace {

using AnswerRows = AnswerColumns::Rows<AnswerRow>;

quint32 kept(qint64 number)
{
    if (number < 0 || number > largestKept)
        throw base::Failure(base::ErrorKind::Unsupported);
    return static_cast<quint32>(number);
}

AnswerRow rowOf(qint64 customer, base::UtcTime from, base::UtcTime to, State state, qint64 version, bool hasProof,
    int scope, AnswerRow::Mark table)
{
    if (version < 0 || version > largestVersionKept)
        throw base::Failure(base::ErrorKind::Unsupported);
    AnswerRow row(kept(customer), from, to, state, static_cast<int>(version));
    if (hasProof)
        row.set(AnswerRow::HasProof);
    row.addScope(scope);
    row.set(table);
    return row;
}

/// Each of one table and one scope.
void addCurrent(AnswerRows& all, const storage::Rows& rows, int scope, State state)
{
    AnswerRow row = rowOf(rows.integer(0), rows.time(1), rows.isNull(2) ? endOfTime : rows.time(2), state,
        rows.integer(4), rows.integer(5) != 0, scope, AnswerRow::IsCurrent);
    row.seq = kept(rows.integer(3)); // 0 where some channel was never asked for
    all.push_back(row);
}

void addSpan(AnswerRows& all, const storage::Rows& rows, int scope)
{
    all.push_back(rowOf(rows.integer(0), rows.time(1), rows.time(2), static_cast<State>(rows.integer(3)),
        rows.integer(4), rows.integer(5) != 0, scope, AnswerRow::IsSpan));
}

/// Both tables hold the answer of now, where it is a yes or an objection: one row of the two.
void pairTables(AnswerRows& rows)
{
    std::ranges::sort(rows, {}, [](const AnswerRow& row) {
        return std::tuple(row.customer(), row.scopes(), row.from().microseconds, row.seq == 0);
    });
    std::size_t last = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        AnswerRow& before = rows[last];
        if (before.isSameStretch(rows[i]) && before.scopes() == rows[i].scopes())
            before.set(AnswerRow::IsSpan);
        else
            rows[++last] = rows[i];
    }
    if (!rows.empty())
        rows.erase(rows.begin() + std::ptrdiff_t(last) + 1, rows.end());
}

/// One row for all scopes for which the same is said.
void joinScopes(AnswerRows& rows)
{
    std::ranges::sort(rows, {}, [](const AnswerRow& row) {
        return std::tuple(row.customer(), row.from().microseconds, row.to().microseconds, row.seq, row.state(),
            row.version(), row.has(AnswerRow::IsSpan), row.has(AnswerRow::IsByOther), row.has(AnswerRow::HasProof));
    });
    std::size_t last = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[last].isLike(rows[i]))
            rows[last].addScopesOf(rows[i]);
        else
            rows[++last] = rows[i];
    }
    if (!rows.empty())
        rows.erase(rows.begin() + std::ptrdiff_t(last) + 1, rows.end());
    rows.shrink_to_fit();
}

/// Entries that a parent or representative made.
struct ByOthers {
    std::vector<qint64> entries;
    std::vector<qint64> customers;
};

ByOthers readByOthers(storage::ReadTransaction& tx, qint64 first, qint64 end)
{
    // Named, since the index of everybody's entries would do as well, if slowly.
    auto rows = tx.query("SELECT customer_id, seq FROM consent_payload INDEXED BY consent_payload_by_other"
                         " WHERE customer_id >= ?1 AND customer_id < ?2 AND giver <> 0 ORDER BY customer_id, seq",
        first, end);
    ByOthers found;
    while (rows.next()) {
        found.entries.push_back(rows.integer(1));
        if (found.customers.empty() || found.customers.back() != rows.integer(0))
            found.customers.push_back(rows.integer(0));
    }
    std::ranges::sort(found.entries);
    return found;
}

/// The rows of consent_span do not say which entry decides: the ledger does.
bool isFormerByOther(std::span<const Event> events, const PurposeLines& lines, const AnswerRow& row)
{
    const bool isOfAll = row.scopes() == 1U << scopeUniform || row.scopes() == 1U << scopeMostCareful;
    const auto channel = static_cast<Channel>(isOfAll ? 0 : std::countr_zero(row.scopes()));
    const Span* span = at(lines.line(channel), row.from());
    const auto found = span ? std::ranges::find(events, span->row.event, &Event::seq) : events.end();
    return found != events.end() && found->giver != Giver::Customer;
}

void markByOthers(
    storage::ReadTransaction& tx, const ByOthers& others, const purposes::Purpose* purpose, AnswerRows& rows)
{
    if (others.entries.empty())
        return;
    std::vector<Event> events;
    PurposeLines lines;
    quint32 folded = 0; // whose
    for (AnswerRow& row : rows) {
        if (!isAgreed(row.state()))
            continue;
        bool isByOther = false;
        if (row.seq != 0) {
            isByOther = std::ranges::binary_search(others.entries, qint64(row.seq));
        } else if (purpose && std::ranges::binary_search(others.customers, qint64(row.customer()))) {
            if (folded != row.customer()) {
                folded = row.customer();
                events = readEvents(tx, {row.customer()});
                lines = linesOf(events, *purpose);
            }
            isByOther = isFormerByOther(events, lines, row);
        }
        if (isByOther)
            row.set(AnswerRow::IsByOther);
    }
}

void settle(storage::ReadTransaction& tx, const ByOthers& others, const purposes::Purpose* purpose, AnswerRows& rows)
{
    pairTables(rows);
    markByOthers(tx, others, purpose, rows);
    joinScopes(rows);
}

AnswerColumns::Person personOf(qint64 customer, bool isInBin)
{
    AnswerColumns::Person person;
    person.customer = kept(customer);
    person.isInBin = isInBin ? 1 : 0;
    return person;
}

template <class Row> void sortByCustomer(AnswerColumns::Rows<Row>& rows)
{
    std::ranges::stable_sort(rows, {}, &Row::customer);
}

base::UtcTime endOf(const storage::Rows& rows, int column)
{
    return rows.isNull(column) ? endOfTime : rows.time(column);
}

} // namespace

qint64 readCommitCounter(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT commit_counter FROM vault_state");
    return rows.next() ? rows.integer(0) : 0;
}

Ids readNews(storage::ReadTransaction& tx, qint64 since, qint64 now, qint64 most)
{
    auto rows = tx.query("SELECT DISTINCT customer_id FROM gate_news WHERE commit_counter >= ?1 AND commit_counter < ?2"
                         " ORDER BY customer_id LIMIT ?3",
        since, now, most + 1);
    Ids ids;
    while (rows.next())
        ids.push_back(rows.id<base::CustomerId>(0));
    return ids;
}

std::vector<base::PurposeId> readPurposeIds(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT DISTINCT purpose_id FROM purpose_version ORDER BY purpose_id");
    std::vector<base::PurposeId> ids;
    while (rows.next())
        ids.push_back(rows.id<base::PurposeId>(0));
    return ids;
}

std::vector<AnswerColumns::AskedAgain> readAskedAgain(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT purpose_id, version, created_at FROM purpose_version WHERE asks_again = 1");
    std::vector<AnswerColumns::AskedAgain> all;
    while (rows.next())
        all.push_back({rows.id<base::PurposeId>(0), static_cast<int>(rows.integer(1)), rows.time(2)});
    return all;
}

AnswerColumns::Block readPeopleBlock(storage::ReadTransaction& tx)
{
    AnswerColumns::Block all;
    for (const int kind : {0, 1}) { // as in readEverybody
        auto rows = tx.query("SELECT id FROM customer WHERE deleted_at IS NULL AND kind = ?1 ORDER BY id", kind);
        while (rows.next())
            all.people.push_back(personOf(rows.integer(0), false));
    }
    {
        auto rows = tx.query("SELECT id, deleted_at FROM customer WHERE deleted_at IS NOT NULL");
        while (rows.next()) {
            all.people.push_back(personOf(rows.integer(0), true));
            all.binned.push_back({kept(rows.integer(0)), rows.time(1)});
        }
    }
    sortByCustomer(all.people);
    sortByCustomer(all.binned);
    const auto personWith = [&all](qint64 customer) {
        return std::ranges::lower_bound(all.people, kept(customer), {}, &AnswerColumns::Person::customer);
    };
    {
        auto rows = tx.query("SELECT id, birthday FROM customer WHERE birthday >= ?1", firstWithYear);
        while (rows.next())
            personWith(rows.integer(0))->birthday = static_cast<quint32>(rows.integer(1));
    }
    {
        auto rows = tx.query("SELECT customer_id FROM minor_mark");
        while (rows.next())
            personWith(rows.integer(0))->isMarkedMinor = 1;
    }
    {
        auto rows = tx.query("SELECT customer_id, from_at, lifted_at FROM restriction");
        while (rows.next())
            all.restricted.push_back({kept(rows.integer(0)), rows.time(1), endOf(rows, 2)});
    }
    sortByCustomer(all.restricted);
    return all;
}

std::vector<AnswerRows> readAnswersBetween(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue,
    const std::vector<base::PurposeId>& purposes, qint64 first, qint64 end)
{
    const ByOthers others = readByOthers(tx, first, end);
    std::vector<AnswerRows> answers(purposes.size());
    for (std::size_t place = 0; place < purposes.size(); ++place) {
        // Every scope and state by itself: each is one stretch of the table's own key.
        for (int scope = scopeUniform; scope <= scopeMostCareful; ++scope) {
            for (int state = 0; state < stateCount; ++state) {
                auto rows = tx.query("SELECT customer_id, since, valid_until, seq, purpose_version, has_proof"
                                     " FROM consent_current WHERE purpose_id = ?1 AND scope = ?2 AND state = ?3"
                                     " AND customer_id >= ?4 AND customer_id < ?5",
                    purposes[place], scope, state, first, end);
                while (rows.next())
                    addCurrent(answers[place], rows, scope, static_cast<State>(state));
            }
            auto rows = tx.query("SELECT customer_id, valid_from, valid_to, state, purpose_version, has_proof"
                                 " FROM consent_span WHERE purpose_id = ?1 AND scope = ?2 AND customer_id >= ?3"
                                 " AND customer_id < ?4",
                purposes[place], scope, first, end);
            while (rows.next())
                addSpan(answers[place], rows, scope);
        }
        settle(tx, others, catalogue.find(purposes[place]), answers[place]);
    }
    return answers;
}

AnswerColumns::Rows<AnswerColumns::OwnCustomer> readOwnCustomersBetween(
    storage::ReadTransaction& tx, qint64 first, qint64 end)
{
    AnswerColumns::Rows<AnswerColumns::OwnCustomer> own;
    for (const SaleAddress& each : saleAddresses(tx, first, end))
        own.push_back({kept(each.customer.value), each.kind, each.purpose, each.at});
    return own;
}

AnswerColumns::Block readPersonBlock(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue,
    const std::vector<base::PurposeId>& purposes, base::CustomerId customer)
{
    AnswerColumns::Block block;
    block.first = kept(customer.value);
    block.answers.resize(purposes.size());
    {
        auto rows = tx.query("SELECT deleted_at, birthday, EXISTS (SELECT 1 FROM minor_mark m"
                             " WHERE m.customer_id = c.id) FROM customer c WHERE id = ?1",
            customer);
        if (!rows.next())
            return block;
        AnswerColumns::Person person = personOf(customer.value, !rows.isNull(0));
        if (!rows.isNull(1) && rows.integer(1) >= firstWithYear)
            person.birthday = static_cast<quint32>(rows.integer(1));
        person.isMarkedMinor = rows.integer(2) != 0 ? 1 : 0;
        block.people.push_back(person);
        if (!rows.isNull(0))
            block.binned.push_back({person.customer, rows.time(0)});
    }
    {
        auto rows = tx.query("SELECT from_at, lifted_at FROM restriction WHERE customer_id = ?1", customer);
        while (rows.next())
            block.restricted.push_back({block.first, rows.time(0), endOf(rows, 1)});
    }
    block.ownCustomers = readOwnCustomersBetween(tx, customer.value, customer.value + 1);
    const auto rowsOf = [&](qint64 purpose) -> AnswerRows* {
        const auto found = std::ranges::find(purposes, base::PurposeId {purpose});
        return found == purposes.end() ? nullptr : &block.answers[std::size_t(found - purposes.begin())];
    };
    {
        auto rows = tx.query("SELECT customer_id, since, valid_until, seq, purpose_version, has_proof, purpose_id,"
                             " scope, state FROM consent_current WHERE customer_id = ?1",
            customer);
        while (rows.next()) {
            if (AnswerRows* answers = rowsOf(rows.integer(6)))
                addCurrent(*answers, rows, static_cast<int>(rows.integer(7)), static_cast<State>(rows.integer(8)));
        }
    }
    {
        auto rows = tx.query("SELECT customer_id, valid_from, valid_to, state, purpose_version, has_proof, purpose_id,"
                             " scope FROM consent_span WHERE customer_id = ?1",
            customer);
        while (rows.next()) {
            if (AnswerRows* answers = rowsOf(rows.integer(6)))
                addSpan(*answers, rows, static_cast<int>(rows.integer(7)));
        }
    }
    const ByOthers others = readByOthers(tx, customer.value, customer.value + 1);
    for (std::size_t place = 0; place < purposes.size(); ++place)
        settle(tx, others, catalogue.find(purposes[place]), block.answers[place]);
    return block;
}

} // namespace aicms::consent
