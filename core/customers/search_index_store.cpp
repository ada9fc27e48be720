// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_index_store.h"

#include "core/base/text_fold.h"
#include "core/customers/customer_store.h"
#include "core/customers/remark_store.h"
#include "core/storage/id_list.h"

namespace aicms::customers {

namespace {

/// Folded texts in the order of the table's columns.
struct Document {
    QString name, number, email, city, organisation, tag, note;
    friend bool operator==(const Document&, const Document&) = default;
};

// Values are kept apart by a sign that is no part of a word, so that no word runs on from one value into the next.
template <class Values, class Text> QString joined(const Values& values, Text text)
{
    QString all;
    for (const auto& value : values) {
        const QString folded = base::foldText(text(value));
        if (folded.isEmpty())
            continue;
        if (!all.isEmpty())
            all += QLatin1String("; ");
        all += folded;
    }
    return stored(all);
}

Document documentOf(const Customer& customer)
{
    QStringList names {customer.name};
    const QString inParts = (customer.givenName + QLatin1Char(' ') + customer.familyName).trimmed();
    if (inParts != customer.name)
        names.append(inParts);
    const auto itself = [](const QString& text) { return text; };
    return {joined(names, itself), stored(base::foldText(customer.number)),
        joined(customer.emails, [](const Email& email) { return email.address; }),
        joined(customer.addresses, [](const Address& address) { return address.city; }),
        joined(customer.memberships, [](const Membership& membership) { return membership.organisationName; }),
        joined(customer.tags, [](const Tag& tag) { return tag.name; }),
        joined(customer.notes, [](const Note& note) { return note.text; })};
}

void dropWords(storage::WriteTransaction& tx, base::CustomerId id)
{
    // The index holds no texts of its own: to forget the words it must be told what they were.
    tx.execute(
        "INSERT INTO search_words (search_words, rowid, name, number, email, city, organisation, tag, note)"
        " SELECT 'delete', id, name, number, email, city, organisation, tag, note FROM search_document WHERE id = ?1",
        id);
}

void addWords(storage::WriteTransaction& tx, base::CustomerId id)
{
    tx.execute("INSERT INTO search_words (rowid, name, number, email, city, organisation, tag, note)"
               " SELECT id, name, number, email, city, organisation, tag, note FROM search_document WHERE id = ?1",
        id);
}

void insertDocument(storage::WriteTransaction& tx, base::CustomerId id, const Document& d)
{
    tx.execute("INSERT INTO search_document (id, name, number, email, city, organisation, tag, note)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id, d.name, d.number, d.email, d.city, d.organisation, d.tag, d.note);
    tx.execute("INSERT INTO search_words (rowid, name, number, email, city, organisation, tag, note)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id, d.name, d.number, d.email, d.city, d.organisation, d.tag, d.note);
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
    tx.execute("INSERT INTO search_words (search_words, rowid, name, number, email, city, organisation, tag, note)"
               " SELECT 'delete', id, name, number, email, city, organisation, tag, note FROM search_document"
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

void reindexTags(storage::WriteTransaction& tx, base::CustomerId id)
{
    const QString tags = joined(tagsOf(tx, id), [](const QString& tag) { return tag; });
    dropWords(tx, id);
    tx.execute("UPDATE search_document SET tag = ?2 WHERE id = ?1", id, tags);
    addWords(tx, id);
}

void reindexMembers(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& members)
{
    for (const base::CustomerId id : members) {
        const auto member = readRecord(tx, id);
        if (!member || member->deletedAt)
            continue;
        unindexRecord(tx, id);
        indexRecord(tx, *member);
    }
}

} // namespace aicms::customers
