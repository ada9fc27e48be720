// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/remark_store.h"

#include "core/base/text_fold.h"
#include "core/customers/customer_store.h"

#include <algorithm>

namespace aicms::customers {

namespace {

void removeTags(storage::WriteTransaction& tx, base::CustomerId id)
{
    std::vector<qint64> tags;
    {
        auto rows = tx.query("SELECT tag_id FROM customer_tag WHERE customer_id = ?1", id);
        while (rows.next())
            tags.push_back(rows.integer(0));
    }
    for (const qint64 tag : tags)
        removeTagRow(tx, id, tag);
}

void insertNote(
    storage::WriteTransaction& tx, ProvenanceWriter& provenances, base::CustomerId customer, const Note& note)
{
    // A note that comes back (undo) takes its own id again unless another note has it by now.
    const bool isFree = note.id.isValid() && !tx.query("SELECT 1 FROM note WHERE id = ?1", note.id).next();
    tx.execute("INSERT INTO note (id, customer_id, at, text, provenance_id) VALUES (?1, ?2, ?3, ?4, ?5)",
        isFree ? note.id : base::NoteId {}, customer, note.at, note.text, provenances.idOf(note.provenance));
}

void writeNotes(
    storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& before, const Customer& after)
{
    const auto sameId
        = [](const std::vector<Note>& notes, base::NoteId id) { return std::ranges::find(notes, id, &Note::id); };
    for (const Note& note : before.notes) {
        if (sameId(after.notes, note.id) == after.notes.end())
            tx.execute("DELETE FROM note WHERE id = ?1 AND customer_id = ?2", note.id, after.id);
    }
    for (const Note& note : after.notes) {
        const auto old = note.id.isValid() ? sameId(before.notes, note.id) : before.notes.end();
        if (old == before.notes.end())
            insertNote(tx, provenances, after.id, note);
        else if (!(*old == note))
            tx.execute("UPDATE note SET at = ?3, text = ?4, provenance_id = ?5 WHERE id = ?1 AND customer_id = ?2",
                note.id, after.id, note.at, note.text, provenances.idOf(note.provenance));
    }
}

void writeExtraFields(storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& customer)
{
    int position = 0;
    for (const ExtraField& field : customer.extraFields)
        tx.execute("INSERT INTO extra_field (customer_id, position, name, value, field_id, reading, provenance_id)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            customer.id, position++, stored(field.name), field.value, field.field, stored(field.reading),
            provenances.idOf(field.provenance));
}

void writeMemberships(storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& customer)
{
    int position = 0;
    for (const Membership& membership : customer.memberships)
        tx.execute("INSERT INTO membership (customer_id, position, organisation_id, role, provenance_id)"
                   " VALUES (?1, ?2, ?3, ?4, ?5)",
            customer.id, position++, membership.organisation, stored(membership.role),
            provenances.idOf(membership.provenance));
}

} // namespace

void readRemarks(storage::ReadTransaction& tx, ProvenanceReader& provenances, Customer& customer)
{
    auto tags = tx.query("SELECT t.name, c.provenance_id FROM customer_tag c JOIN tag t ON t.id = c.tag_id"
                         " WHERE c.customer_id = ?1 ORDER BY c.position",
        customer.id);
    while (tags.next())
        customer.tags.push_back({tags.text(0), provenances.byId(tags.integer(1))});
    auto notes
        = tx.query("SELECT id, text, at, provenance_id FROM note WHERE customer_id = ?1 ORDER BY at, id", customer.id);
    while (notes.next())
        customer.notes.push_back(
            {notes.id<base::NoteId>(0), notes.text(1), notes.time(2), provenances.byId(notes.integer(3))});
    auto fields = tx.query("SELECT COALESCE(o.name, e.name), e.value, e.provenance_id, e.field_id, e.reading,"
                           " COALESCE(o.sensitivity, 0) FROM extra_field e LEFT JOIN own_field o ON o.id = e.field_id"
                           " WHERE e.customer_id = ?1 ORDER BY e.position",
        customer.id);
    while (fields.next())
        customer.extraFields.push_back({fields.text(0), fields.text(1), provenances.byId(fields.integer(2)),
            fields.id<base::OwnFieldId>(3), fields.text(4), static_cast<Sensitivity>(fields.integer(5))});
    auto places = tx.query(
        "SELECT organisation_id, role, provenance_id FROM membership WHERE customer_id = ?1 ORDER BY position",
        customer.id);
    while (places.next()) {
        const auto organisation = places.id<base::CustomerId>(0);
        customer.memberships.push_back(
            {organisation, readDisplayName(tx, organisation), places.text(1), provenances.byId(places.integer(2))});
    }
}

void writeRemarks(
    storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& before, const Customer& after)
{
    if (!(before.tags == after.tags)) {
        if (!before.tags.empty())
            removeTags(tx, after.id);
        for (const Tag& tag : after.tags)
            addTagRow(tx, provenances, after.id, tag);
    }
    if (!(before.notes == after.notes))
        writeNotes(tx, provenances, before, after);
    if (!(before.extraFields == after.extraFields)) {
        if (!before.extraFields.empty())
            tx.execute("DELETE FROM extra_field WHERE customer_id = ?1", after.id);
        writeExtraFields(tx, provenances, after);
    }
    if (!(before.memberships == after.memberships)) {
        if (!before.memberships.empty())
            tx.execute("DELETE FROM membership WHERE customer_id = ?1", after.id);
        writeMemberships(tx, provenances, after);
    }
}

QStringList readTagNames(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT t.name FROM tag t WHERE EXISTS (SELECT 1 FROM customer_tag c JOIN customer p"
                         " ON p.id = c.customer_id WHERE c.tag_id = t.id AND p.deleted_at IS NULL) ORDER BY t.folded");
    QStringList names;
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

qint64 findTag(storage::ReadTransaction& tx, const QString& name)
{
    auto rows = tx.query("SELECT id FROM tag WHERE folded = ?1", stored(base::foldText(name)));
    return rows.next() ? rows.integer(0) : 0;
}

bool addTagRow(storage::WriteTransaction& tx, ProvenanceWriter& provenances, base::CustomerId id, const Tag& tag)
{
    qint64 tagId = findTag(tx, tag.name);
    if (tagId == 0)
        tagId = tx.insert("INSERT INTO tag (name, folded) VALUES (?1, ?2)", tag.name, base::foldText(tag.name));
    qint64 position = 0;
    {
        auto rows = tx.query("SELECT COALESCE(MAX(position), -1) + 1 FROM customer_tag WHERE customer_id = ?1", id);
        if (rows.next())
            position = rows.integer(0);
    }
    // Not INSERT ... SELECT: a statement that may write many rows is a savepoint, at which the search indexes write out
    // all that they hold; a quarter of the time of a large import went there.
    return tx.execute("INSERT INTO customer_tag (customer_id, tag_id, position, provenance_id) VALUES (?1, ?2, ?3, ?4)"
                      " ON CONFLICT (customer_id, tag_id) DO NOTHING",
               id, tagId, position, provenances.idOf(tag.provenance))
        > 0;
}

bool removeTagRow(storage::WriteTransaction& tx, base::CustomerId id, qint64 tagId)
{
    const qint64 removed = tx.execute("DELETE FROM customer_tag WHERE customer_id = ?1 AND tag_id = ?2", id, tagId);
    tx.execute("DELETE FROM tag WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM customer_tag WHERE tag_id = ?1)", tagId);
    return removed > 0;
}

QStringList tagsOf(storage::ReadTransaction& tx, base::CustomerId id)
{
    auto rows = tx.query("SELECT t.name FROM customer_tag c JOIN tag t ON t.id = c.tag_id WHERE c.customer_id = ?1"
                         " ORDER BY c.position",
        id);
    QStringList names;
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

} // namespace aicms::customers
