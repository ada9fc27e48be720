// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/list_store.h"

#include "core/base/text_fold.h"
#include "core/customers/own_field_rules.h"
#include "core/customers/own_field_store.h"
#include "core/customers/remark_store.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace aicms::customers {

namespace {

using IdList = std::vector<qint64>;

/// Up to here sorting the few that passed the filter costs less than walking a whole index.
constexpr std::size_t fewRecords = 2'000;

IdList allOf(storage::Rows rows)
{
    IdList ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

IdList inNameOrder(storage::ReadTransaction& tx)
{
    return allOf(tx.query("SELECT id FROM customer WHERE deleted_at IS NULL ORDER BY folded_name, id"));
}

/// Those of `first` as they stand, then the rest of `all`.
IdList followedByRest(IdList first, const IdList& all)
{
    const std::unordered_set<qint64> known(first.begin(), first.end());
    std::ranges::copy_if(all, std::back_inserter(first), [&known](qint64 id) { return !known.contains(id); });
    return first;
}

IdList inContactOrder(storage::ReadTransaction& tx, bool descending)
{
    IdList known = allOf(tx.query("SELECT id FROM customer WHERE deleted_at IS NULL AND last_contact_at IS NOT NULL"
                                  " ORDER BY last_contact_at, id"));
    if (descending)
        std::ranges::reverse(known);
    return followedByRest(std::move(known), inNameOrder(tx));
}

/// One record of the few that are sorted in memory, or of all that have a town.
struct Keyed {
    qint64 id = 0;
    QByteArray name;
    QByteArray city;
    qint64 time = 0;
    bool isKnown = true;
};

void sortKeyed(std::vector<Keyed>& records, SortBy sortBy, bool descending)
{
    const auto byName = [](const Keyed& a, const Keyed& b) { return a.name != b.name ? a.name < b.name : a.id < b.id; };
    std::ranges::sort(records, [&](const Keyed& a, const Keyed& b) {
        if (a.isKnown != b.isKnown)
            return a.isKnown;
        if (!a.isKnown)
            return byName(a, b);
        switch (sortBy) {
        case SortBy::Match: return byName(a, b);
        case SortBy::Name: return descending ? byName(b, a) : byName(a, b);
        case SortBy::City: return a.city == b.city ? byName(a, b) : (a.city < b.city) != descending;
        case SortBy::Created:
        case SortBy::LastContact: break;
        }
        const bool isBefore = a.time != b.time ? a.time < b.time : a.id < b.id;
        return isBefore != descending && a.id != b.id;
    });
}

IdList inTownOrder(storage::ReadTransaction& tx, bool descending)
{
    // Towns are few: each gets its place once, then the name order is split by place without comparing texts again.
    std::unordered_map<qint64, int> placeOf;
    int places = 0;
    QString last;
    auto rows = tx.query("SELECT customer_id, folded_city FROM address WHERE folded_city <> '' AND position = 0"
                         " ORDER BY folded_city");
    while (rows.next()) {
        const QString town = rows.text(1);
        if (places == 0 || town != last)
            ++places;
        last = town;
        placeOf.emplace(rows.integer(0), places);
    }
    IdList ids = inNameOrder(tx);
    const auto key = [&](qint64 id) {
        const auto found = placeOf.find(id);
        if (found == placeOf.end())
            return places + 1;
        return descending ? places - found->second : found->second;
    };
    std::ranges::stable_sort(ids, {}, key);
    return ids;
}

IdList ordered(storage::ReadTransaction& tx, SortBy sortBy, bool descending)
{
    switch (sortBy) {
    case SortBy::LastContact: return inContactOrder(tx, descending);
    case SortBy::City: return inTownOrder(tx, descending);
    case SortBy::Match: return inNameOrder(tx);
    case SortBy::Created:
    case SortBy::Name: break;
    }
    IdList ids = sortBy == SortBy::Name
        ? inNameOrder(tx)
        : allOf(tx.query("SELECT id FROM customer WHERE deleted_at IS NULL ORDER BY created_at, id"));
    if (descending)
        std::ranges::reverse(ids);
    return ids;
}

IdList intersection(const IdList& a, const IdList& b)
{
    IdList both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

/// A filter tells as much as the value: of special categories there is none.
bool mayFilterBy(storage::ReadTransaction& tx, base::OwnFieldId id, bool seesSensitive)
{
    const auto fields = readOwnFields(tx);
    const OwnField* field = findOwnField(fields, id);
    return field
        && (field->sensitivity == Sensitivity::Ordinary
            || (field->sensitivity == Sensitivity::Sensitive && seesSensitive));
}

/// The ids, ascending, that pass the filters, or nothing when there is no filter. May hold such as are in the bin.
std::optional<IdList> filtered(storage::ReadTransaction& tx, const ListQuery& query, const SearchScope& text)
{
    std::optional<IdList> passed;
    const auto narrow = [&passed](const IdList& ids) { passed = passed ? intersection(*passed, ids) : ids; };
    if (!query.tag.trimmed().isEmpty())
        narrow(allOf(tx.query(
            "SELECT customer_id FROM customer_tag WHERE tag_id = ?1 ORDER BY customer_id", findTag(tx, query.tag))));
    if (!query.deletedOnly && !query.text.trimmed().isEmpty())
        narrow(findAllIds(tx, text));
    if (query.ownField.isValid())
        narrow(mayFilterBy(tx, query.ownField, text.seesSensitive) ? customersWith(tx, query.ownField, query.ownReading)
                                                                   : IdList {});
    if (!query.deletedOnly && query.kind)
        narrow(allOf(tx.query("SELECT id FROM customer WHERE deleted_at IS NULL AND kind = ?1 ORDER BY id",
            static_cast<int>(*query.kind))));
    return passed;
}

IdList sortFew(storage::ReadTransaction& tx, const IdList& ids, const ListQuery& query)
{
    std::vector<Keyed> records;
    for (const qint64 id : ids) {
        auto rows = tx.query("SELECT folded_name, created_at, last_contact_at,"
                             " (SELECT folded_city FROM address WHERE customer_id = c.id AND position = 0)"
                             " FROM customer c WHERE id = ?1 AND deleted_at IS NULL",
            id);
        if (!rows.next())
            continue;
        Keyed record {id, rows.text(0).toUtf8(), rows.text(3).toUtf8(), rows.integer(1), true};
        if (query.sortBy == SortBy::LastContact) {
            record.time = rows.integer(2);
            record.isKnown = !rows.isNull(2);
        } else if (query.sortBy == SortBy::City) {
            record.isKnown = !record.city.isEmpty();
        }
        records.push_back(std::move(record));
    }
    sortKeyed(records, query.sortBy, query.descending);
    IdList result;
    std::ranges::transform(records, std::back_inserter(result), &Keyed::id);
    return result;
}

IdList walkAll(storage::ReadTransaction& tx, const IdList& passed, const ListQuery& query)
{
    std::vector<bool> isIn(passed.empty() ? 1 : static_cast<std::size_t>(passed.back()) + 1);
    for (const qint64 id : passed)
        isIn[static_cast<std::size_t>(id)] = true;
    IdList ids = ordered(tx, query.sortBy, query.descending);
    std::erase_if(ids, [&isIn](qint64 id) {
        return static_cast<std::size_t>(id) >= isIn.size() || !isIn[static_cast<std::size_t>(id)];
    });
    return ids;
}

/// The bin is small and has no index of its own for words: its names are read.
IdList inBin(storage::ReadTransaction& tx, const ListQuery& query, const std::optional<IdList>& passed)
{
    const QStringList words = splitWords(base::foldText(query.text));
    std::vector<Keyed> records;
    auto rows
        = tx.query("SELECT id, folded_name, kind, created_at, last_contact_at,"
                   " (SELECT folded_city FROM address WHERE customer_id = c.id AND position = 0), folded_name, number"
                   " FROM customer c WHERE deleted_at > 0");
    while (rows.next()) {
        const QString texts = rows.text(6) + QLatin1Char(' ') + base::foldText(rows.text(7));
        if ((query.kind && rows.integer(2) != static_cast<qint64>(*query.kind)) || !beginsEachWord(words, texts)
            || (passed && !std::ranges::binary_search(*passed, rows.integer(0))))
            continue;
        const bool byContact = query.sortBy == SortBy::LastContact;
        const bool isKnown = byContact ? !rows.isNull(4) : query.sortBy != SortBy::City || !rows.text(5).isEmpty();
        records.push_back(
            {rows.integer(0), rows.text(1).toUtf8(), rows.text(5).toUtf8(), rows.integer(byContact ? 4 : 3), isKnown});
    }
    sortKeyed(records, query.sortBy, query.descending);
    IdList ids;
    std::ranges::transform(records, std::back_inserter(ids), &Keyed::id);
    return ids;
}

} // namespace

std::vector<base::CustomerId> listIds(storage::ReadTransaction& tx, const ListQuery& query, const SearchScope& text)
{
    const std::optional<IdList> passed = filtered(tx, query, text);
    IdList ids;
    if (query.deletedOnly)
        ids = inBin(tx, query, passed);
    else if (!passed)
        ids = ordered(tx, query.sortBy, query.descending);
    else if (passed->size() <= fewRecords)
        ids = sortFew(tx, *passed, query);
    else
        ids = walkAll(tx, *passed, query);
    if (query.sortBy == SortBy::Match && !query.deletedOnly && !query.text.trimmed().isEmpty())
        ids = bestFirst(tx, text, ids);
    std::vector<base::CustomerId> result;
    result.reserve(ids.size());
    for (const qint64 id : ids)
        result.push_back({id});
    return result;
}

qint64 countIds(storage::ReadTransaction& tx, const ListQuery& query, const SearchScope& text)
{
    const bool isPlain = query.text.trimmed().isEmpty() && query.tag.trimmed().isEmpty() && !query.kind
        && !query.deletedOnly && !query.ownField.isValid();
    if (!isPlain)
        return static_cast<qint64>(listIds(tx, query, text).size());
    auto rows = tx.query("SELECT COUNT(*) FROM customer WHERE deleted_at IS NULL");
    return rows.next() ? rows.integer(0) : 0;
}

std::vector<CustomerRow> listRows(storage::ReadTransaction& tx, const std::vector<base::CustomerId>& ids,
    const std::vector<base::OwnFieldId>& ownFields)
{
    std::vector<CustomerRow> result;
    for (const base::CustomerId id : ids) {
        auto rows
            = tx.query("SELECT c.kind, c.name, c.given_name, c.family_name, c.number, c.last_contact_at, c.created_at,"
                       " (SELECT o.name FROM membership m JOIN customer o ON o.id = m.organisation_id"
                       "  WHERE m.customer_id = c.id ORDER BY m.position LIMIT 1),"
                       " (SELECT address FROM email WHERE customer_id = c.id ORDER BY position LIMIT 1),"
                       " (SELECT typed FROM phone WHERE customer_id = c.id ORDER BY position LIMIT 1),"
                       " (SELECT city FROM address WHERE customer_id = c.id ORDER BY position LIMIT 1),"
                       " (SELECT is_valid FROM email WHERE customer_id = c.id ORDER BY position LIMIT 1),"
                       " (SELECT e164 <> '' FROM phone WHERE customer_id = c.id ORDER BY position LIMIT 1)"
                       " FROM customer c WHERE c.id = ?1",
                id);
        if (!rows.next())
            continue;
        Customer customer;
        customer.name = rows.text(1);
        customer.givenName = rows.text(2);
        customer.familyName = rows.text(3);
        customer.number = rows.text(4);
        if (!rows.isNull(8))
            customer.emails.push_back({rows.text(8)});
        if (!rows.isNull(9))
            customer.phones.push_back({rows.text(9)});
        CustomerRow row {id, static_cast<Kind>(rows.integer(0)), customer.displayName(), customer.number, rows.text(7),
            rows.text(8), rows.text(9), rows.text(10), tagsOf(tx, id), std::nullopt, rows.time(6)};
        if (!rows.isNull(5))
            row.lastContact = rows.time(5);
        row.emailIsValid = rows.isNull(11) || rows.integer(11) != 0;
        row.phoneIsValid = rows.isNull(12) || rows.integer(12) != 0;
        if (!ownFields.empty())
            row.ownValues = ownValuesOf(tx, id, ownFields);
        result.push_back(std::move(row));
    }
    return result;
}

} // namespace aicms::customers
