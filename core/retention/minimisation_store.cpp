// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/minimisation_store.h"

#include <array>

namespace aicms::retention::store {

namespace {

struct PlainField {
    const char* key;
    const char* values; ///< purpose and time of each
    const char* holders;
};
constexpr std::array plainFields = {
    PlainField {"birthday",
        "SELECT p.purpose, MAX(p.at) FROM customer c JOIN provenance p ON p.id = c.birthday_provenance_id"
        " WHERE c.birthday_typed <> '' AND c.deleted_at IS NULL GROUP BY p.purpose",
        "SELECT id FROM customer WHERE birthday_typed <> '' AND deleted_at IS NULL ORDER BY id"},
    PlainField {"language",
        "SELECT p.purpose, MAX(p.at) FROM customer c JOIN provenance p ON p.id = c.language_provenance_id"
        " WHERE c.language <> '' AND c.deleted_at IS NULL GROUP BY p.purpose",
        "SELECT id FROM customer WHERE language <> '' AND deleted_at IS NULL ORDER BY id"},
    PlainField {"link",
        "SELECT p.purpose, MAX(p.at) FROM link l JOIN provenance p ON p.id = l.provenance_id GROUP BY p.purpose",
        "SELECT DISTINCT l.customer_id FROM link l JOIN customer c ON c.id = l.customer_id WHERE c.deleted_at IS NULL"
        " ORDER BY l.customer_id"},
};

void addFields(std::vector<FieldValues>& all, storage::Rows rows)
{
    while (rows.next())
        all.push_back({rows.isNull(0) ? QStringLiteral("column") : QStringLiteral("own"), rows.integer(0), rows.text(1),
            rows.text(2), rows.time(3)});
}

std::vector<base::CustomerId> peopleOf(storage::Rows rows)
{
    std::vector<base::CustomerId> people;
    while (rows.next())
        people.push_back(rows.id<base::CustomerId>(0));
    return people;
}

void visitAll(storage::Rows rows, const TextVisitor& visit)
{
    while (rows.next())
        visit(rows.integer(0), rows.id<base::CustomerId>(1), rows.time(2), rows.text(3));
}

} // namespace

std::vector<FieldValues> fieldValues(storage::ReadTransaction& tx)
{
    std::vector<FieldValues> all;
    for (const PlainField& field : plainFields) {
        auto rows = tx.query(field.values);
        while (rows.next())
            all.push_back({QString::fromLatin1(field.key), 0, {}, rows.text(0), rows.time(1)});
    }
    addFields(all,
        tx.query("SELECT e.field_id, e.name, p.purpose, MAX(p.at) FROM extra_field e"
                 " JOIN provenance p ON p.id = e.provenance_id GROUP BY e.field_id, e.name, p.purpose"));
    return all;
}

std::vector<base::CustomerId> holdersOf(storage::ReadTransaction& tx, const Unneeded& field)
{
    for (const PlainField& plain : plainFields) {
        if (field.key == QLatin1String(plain.key))
            return peopleOf(tx.query(plain.holders));
    }
    if (field.key == QLatin1String("own"))
        return peopleOf(tx.query("SELECT DISTINCT e.customer_id FROM extra_field e JOIN customer c"
                                 " ON c.id = e.customer_id WHERE e.field_id = ?1 AND c.deleted_at IS NULL ORDER BY 1",
            field.id));
    return peopleOf(tx.query("SELECT DISTINCT e.customer_id FROM extra_field e JOIN customer c ON c.id = e.customer_id"
                             " WHERE e.field_id IS NULL AND e.name = ?1 AND c.deleted_at IS NULL ORDER BY 1",
        field.name));
}

void visitNotes(storage::ReadTransaction& tx, const TextVisitor& visit)
{
    visitAll(tx.query("SELECT n.id, n.customer_id, n.at, n.text FROM note n JOIN customer c ON c.id = n.customer_id"
                      " WHERE c.deleted_at IS NULL ORDER BY n.id"),
        visit);
}

void visitContacts(storage::ReadTransaction& tx, const TextVisitor& visit)
{
    // 5: a task; it is open until it is done.
    visitAll(tx.query("SELECT id, customer_id, at, subject || ' ' || text FROM interaction"
                      " WHERE deleted_at IS NULL AND NOT (kind = 5 AND done_at IS NULL) ORDER BY id"),
        visit);
}

void visitUnopenedFiles(storage::ReadTransaction& tx, base::UtcTime before, const TextVisitor& visit)
{
    // 4: audit::ObjectKind::Customer, by which the log names whose file it was.
    visitAll(tx.query("SELECT a.id, a.customer_id, p.at, a.name FROM attachment a"
                      " JOIN provenance p ON p.id = a.provenance_id WHERE a.removed_at IS NULL AND p.at < ?1"
                      " AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.object_kind = 4"
                      " AND e.object_id = a.customer_id AND e.action IN ('file.open', 'file.save')"
                      " AND e.details = 'file:' || a.id AND e.at >= ?1) ORDER BY a.id",
                 before),
        visit);
}

} // namespace aicms::retention::store
