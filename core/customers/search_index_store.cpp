// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_index_store.h"

#include "core/base/text_fold.h"
#include "core/customers/customer_rules.h"
#include "core/customers/customer_store.h"
#include "core/customers/remark_store.h"
#include "core/storage/id_list.h"

#include <algorithm>
#include <iterator>

namespace aicms::customers {

namespace {

// Values are kept apart by a sign that is no part of a word, so that no word runs on from one value into the next.
template <class Values, class Text> QString joined(const Values& values, Text text)
{
    QString all;
    for (const auto& value : values) {
        const QString folded = base::foldText(text(value));
        if (folded.isEmpty())
            continue;
        if (!all.isEmpty())
            all += searchValueSeparator;
        all += folded;
    }
    return stored(all);
}

/// Special categories are in no index at all: what need not be written twice is not.
QString ownValues(const Customer& customer, Sensitivity sensitivity)
{
    std::vector<ExtraField> values;
    std::ranges::copy_if(customer.extraFields, std::back_inserter(values),
        [sensitivity](const ExtraField& value) { return value.sensitivity == sensitivity; });
    return joined(values, [](const ExtraField& value) { return value.value; });
}

SearchDocument documentOf(const Customer& customer)
{
    QStringList names {customer.name};
    const QString inParts = (customer.givenName + QLatin1Char(' ') + customer.familyName).trimmed();
    if (inParts != customer.name)
        names.append(inParts);
    const auto itself = [](const QString& text) { return text; };
    return {joined(names, itself), stored(base::foldText(customer.number)),
        joined(customer.emails, [](const Email& email) { return email.address; }),
        joined(customer.phones, searchedDigits),
        joined(customer.addresses, [](const Address& address) { return address.city; }),
        joined(customer.addresses,
            [](const Address& address) { return address.street + QLatin1Char(' ') + address.postcode; }),
        joined(customer.memberships, [](const Membership& membership) { return membership.organisationName; }),
        joined(customer.tags, [](const Tag& tag) { return tag.name; }),
        joined(customer.notes, [](const Note& note) { return note.text; }), ownValues(customer, Sensitivity::Ordinary),
        ownValues(customer, Sensitivity::Sensitive)};
}

// The indexes hold no texts of their own: to forget the words they must be told what they were.
void dropWords(storage::WriteTransaction& tx, base::CustomerId id)
{
    tx.execute(
        "INSERT INTO search_words (search_words, rowid, name, number, email, phone, city, street, organisation, tag, "
        "note, field, sensitive)"
        " SELECT 'delete', id, name, number, email, phone, city, street, organisation, tag, note, field, sensitive "
        "FROM "
        "search_document"
        " WHERE id = ?1",
        id);
    tx.execute(
        "INSERT INTO search_parts (search_parts, rowid, name, number, email, phone, city, street, organisation, tag)"
        " SELECT 'delete', id, name, number, email, phone, city, street, organisation, tag FROM search_document"
        " WHERE id = ?1",
        id);
    tx.execute("INSERT INTO search_texts (search_texts, rowid, note, field, sensitive)"
               " SELECT 'delete', id, note, field, sensitive FROM search_document WHERE id = ?1",
        id);
}

void addWords(storage::WriteTransaction& tx, base::CustomerId id, const SearchDocument& d)
{
    tx.execute("INSERT INTO search_words (rowid, name, number, email, phone, city, street, organisation, tag, note, "
               "field, sensitive)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        id, d.name, d.number, d.email, d.phone, d.city, d.street, d.organisation, d.tag, d.note, d.field, d.sensitive);
    tx.execute("INSERT INTO search_parts (rowid, name, number, email, phone, city, street, organisation, tag)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        id, d.name, d.number, d.email, d.phone, d.city, d.street, d.organisation, d.tag);
    tx.execute("INSERT INTO search_texts (rowid, note, field, sensitive) VALUES (?1, ?2, ?3, ?4)", id, d.note, d.field,
        d.sensitive);
}

void insertDocument(storage::WriteTransaction& tx, base::CustomerId id, const SearchDocument& d)
{
    tx.execute("INSERT INTO search_document (id, name, number, email, phone, city, street, organisation, tag, note, "
               "field, sensitive)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        id, d.name, d.number, d.email, d.phone, d.city, d.street, d.organisation, d.tag, d.note, d.field, d.sensitive);
    addWords(tx, id, d);
}

} // namespace

void indexRecord(storage::WriteTransaction& tx, const Customer& customer)
{
    if (!customer.deletedAt)
        insertDocument(tx, customer.id, documentOf(customer));
}

void unindexRecord(storage::WriteTransaction& tx, base::CustomerId id)
{
    dropWords(tx, id);
    tx.execute("DELETE FROM search_document WHERE id = ?1", id);
}

void unindexRecords(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& ids)
{
    const QString list = storage::idList(ids);
    tx.execute(
        "INSERT INTO search_words (search_words, rowid, name, number, email, phone, city, street, organisation, tag, "
        "note, field, sensitive)"
        " SELECT 'delete', id, name, number, email, phone, city, street, organisation, tag, note, field, sensitive"
        " FROM search_document WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id",
        list);
    tx.execute(
        "INSERT INTO search_parts (search_parts, rowid, name, number, email, phone, city, street, organisation, tag)"
        " SELECT 'delete', id, name, number, email, phone, city, street, organisation, tag FROM search_document"
        " WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id",
        list);
    tx.execute("INSERT INTO search_texts (search_texts, rowid, note, field, sensitive)"
               " SELECT 'delete', id, note, field, sensitive FROM search_document"
               " WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id",
        list);
    tx.execute("DELETE FROM search_document WHERE id IN (SELECT value FROM json_each(?1))", list);
}

void reindexRecord(storage::WriteTransaction& tx, const Customer& before, const Customer& after)
{
    const bool isUnchanged
        = before.deletedAt.has_value() == after.deletedAt.has_value() && documentOf(before) == documentOf(after);
    if (isUnchanged)
        return;
    unindexRecord(tx, after.id);
    indexRecord(tx, after);
}

std::optional<SearchDocument> readDocument(storage::ReadTransaction& tx, base::CustomerId id)
{
    auto rows = tx.query("SELECT name, number, email, phone, city, street, organisation, tag, note, field, sensitive "
                         "FROM search_document"
                         " WHERE id = ?1",
        id);
    if (!rows.next())
        return std::nullopt;
    return SearchDocument {rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
        rows.text(6), rows.text(7), rows.text(8), rows.text(9), rows.text(10)};
}

void reindexTags(storage::WriteTransaction& tx, base::CustomerId id)
{
    auto document = readDocument(tx, id);
    if (!document)
        return;
    dropWords(tx, id);
    document->tag = joined(tagsOf(tx, id), [](const QString& tag) { return tag; });
    tx.execute("UPDATE search_document SET tag = ?2 WHERE id = ?1", id, document->tag);
    addWords(tx, id, *document);
}

void reindexRecords(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& ids)
{
    for (const base::CustomerId id : ids) {
        const auto record = readRecord(tx, id);
        if (!record || record->deletedAt)
            continue;
        unindexRecord(tx, id);
        indexRecord(tx, *record);
    }
}

} // namespace aicms::customers
