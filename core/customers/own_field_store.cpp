// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own_field_store.h"

#include "core/base/text_fold.h"
#include "core/customers/customer_store.h"
#include "core/customers/provenance_store.h"

#include <algorithm>

namespace aicms::customers {

namespace {

QStringList choicesOf(storage::ReadTransaction& tx, base::OwnFieldId field)
{
    auto rows = tx.query("SELECT text FROM own_field_choice WHERE field_id = ?1 ORDER BY position", field);
    QStringList choices;
    while (rows.next())
        choices.append(rows.text(0));
    return choices;
}

void writeChoices(storage::WriteTransaction& tx, base::OwnFieldId field, const QStringList& choices)
{
    tx.execute("DELETE FROM own_field_choice WHERE field_id = ?1", field);
    int position = 0;
    for (const QString& choice : choices)
        tx.execute(
            "INSERT INTO own_field_choice (field_id, position, text) VALUES (?1, ?2, ?3)", field, position++, choice);
}

std::vector<OwnField> readAll(storage::ReadTransaction& tx, storage::Rows rows)
{
    std::vector<OwnField> fields;
    while (rows.next()) {
        OwnField field {rows.id<base::OwnFieldId>(0), rows.text(1), static_cast<OwnFieldKind>(rows.integer(2)), {},
            rows.text(3), static_cast<Sensitivity>(rows.integer(4)), static_cast<SpecialGround>(rows.integer(5)), {}};
        if (!rows.isNull(6))
            field.removedAt = rows.time(6);
        fields.push_back(std::move(field));
    }
    for (OwnField& field : fields) {
        if (field.kind == OwnFieldKind::Choice)
            field.choices = choicesOf(tx, field.id);
    }
    return fields;
}

std::vector<StoredValue> readValues(storage::Rows rows)
{
    std::vector<StoredValue> values;
    while (rows.next())
        values.push_back({rows.id<base::CustomerId>(0), static_cast<int>(rows.integer(1)), rows.text(2), rows.text(3),
            rows.text(4)});
    return values;
}

std::vector<base::CustomerId> readIds(storage::Rows rows)
{
    std::vector<base::CustomerId> ids;
    while (rows.next())
        ids.push_back(rows.id<base::CustomerId>(0));
    return ids;
}

} // namespace

std::vector<OwnField> readOwnFields(storage::ReadTransaction& tx)
{
    return readAll(tx,
        tx.query("SELECT id, name, kind, purpose, sensitivity, ground, removed_at FROM own_field"
                 " WHERE removed_at IS NULL ORDER BY position, id"));
}

std::vector<OwnField> readRemovedFields(storage::ReadTransaction& tx)
{
    return readAll(tx,
        tx.query("SELECT id, name, kind, purpose, sensitivity, ground, removed_at FROM own_field"
                 " WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, id DESC"));
}

OwnFieldUse useOf(storage::ReadTransaction& tx, const OwnField& field)
{
    OwnFieldUse use {field};
    auto rows = field.removedAt
        ? tx.query("SELECT COUNT(*), COALESCE(SUM(reading = ''), 0) FROM put_aside_field WHERE field_id = ?1", field.id)
        : tx.query("SELECT COUNT(*), COALESCE(SUM(reading = ''), 0) FROM extra_field WHERE field_id = ?1", field.id);
    if (rows.next()) {
        use.values = rows.integer(0);
        use.unreadable = field.kind == OwnFieldKind::Text ? 0 : rows.integer(1);
    }
    return use;
}

base::OwnFieldId insertOwnField(storage::WriteTransaction& tx, const OwnField& field)
{
    const base::OwnFieldId id {
        tx.insert("INSERT INTO own_field (id, name, folded, kind, purpose, sensitivity, ground, position)"
                  " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, COALESCE(MAX(position), -1) + 1 FROM own_field",
            field.id, field.name, base::foldText(field.name), static_cast<int>(field.kind), field.purpose,
            static_cast<int>(field.sensitivity), static_cast<int>(field.ground))};
    writeChoices(tx, id, field.choices);
    return id;
}

void updateOwnField(storage::WriteTransaction& tx, const OwnField& field)
{
    tx.execute("UPDATE own_field SET name = ?2, folded = ?3, kind = ?4, purpose = ?5, sensitivity = ?6, ground = ?7,"
               " removed_at = ?8 WHERE id = ?1",
        field.id, field.name, base::foldText(field.name), static_cast<int>(field.kind), field.purpose,
        static_cast<int>(field.sensitivity), static_cast<int>(field.ground), field.removedAt);
    writeChoices(tx, field.id, field.choices);
}

void orderOwnFields(storage::WriteTransaction& tx, const std::vector<base::OwnFieldId>& ids)
{
    int position = 0;
    for (const base::OwnFieldId id : ids)
        tx.execute("UPDATE own_field SET position = ?2 WHERE id = ?1", id, position++);
}

qint64 forgetOwnField(storage::WriteTransaction& tx, base::OwnFieldId id)
{
    // What a legal hold reaches waits until it is lifted, and the definition with it.
    const qint64 gone = tx.execute("DELETE FROM put_aside_field AS v WHERE field_id = ?1 AND NOT EXISTS"
                                   " (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id"
                                   " WHERE h.lifted_at IS NULL"
                                   " AND (s.customer_id = v.customer_id OR s.customer_id IS NULL))",
        id);
    tx.execute("DELETE FROM own_field WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM extra_field WHERE field_id = ?1)"
               " AND NOT EXISTS (SELECT 1 FROM put_aside_field WHERE field_id = ?1)",
        id);
    return gone;
}

std::vector<StoredValue> valuesOf(storage::ReadTransaction& tx, base::OwnFieldId field)
{
    return readValues(tx.query("SELECT customer_id, position, name, value, reading FROM extra_field WHERE field_id = ?1"
                               " ORDER BY customer_id, position",
        field));
}

std::vector<StoredValue> keptUnder(storage::ReadTransaction& tx, const QString& name)
{
    const QString folded = base::foldText(name);
    std::vector<StoredValue> kept;
    // Names of kept columns are few: they are folded here, and only the fitting ones are read.
    QStringList names;
    auto rows = tx.query("SELECT DISTINCT name FROM extra_field WHERE field_id IS NULL");
    while (rows.next()) {
        if (base::foldText(rows.text(0)) == folded)
            names.append(rows.text(0));
    }
    for (const QString& each : names) {
        const auto some = readValues(tx.query("SELECT customer_id, position, name, value, reading FROM extra_field"
                                              " WHERE field_id IS NULL AND name = ?1 ORDER BY customer_id, position",
            each));
        kept.insert(kept.end(), some.begin(), some.end());
    }
    return kept;
}

void linkValue(storage::WriteTransaction& tx, const StoredValue& value, base::OwnFieldId field, const QString& reading)
{
    tx.execute("UPDATE extra_field SET field_id = ?3, reading = ?4 WHERE customer_id = ?1 AND position = ?2",
        value.customer, value.position, field, stored(reading));
}

void unlinkValues(storage::WriteTransaction& tx, const OwnField& field)
{
    tx.execute(
        "UPDATE extra_field SET field_id = NULL, reading = '', name = ?2 WHERE field_id = ?1", field.id, field.name);
}

void putAside(storage::WriteTransaction& tx, base::OwnFieldId field)
{
    tx.execute("INSERT INTO put_aside_field (field_id, customer_id, position, name, value, reading, provenance_id)"
               " SELECT field_id, customer_id, position, name, value, reading, provenance_id FROM extra_field"
               " WHERE field_id = ?1",
        field);
    tx.execute("DELETE FROM extra_field WHERE field_id = ?1", field);
}

void putBack(storage::WriteTransaction& tx, base::OwnFieldId field)
{
    tx.execute("INSERT INTO extra_field (customer_id, position, name, value, field_id, reading, provenance_id)"
               " SELECT customer_id, position, name, value, field_id, reading, provenance_id FROM put_aside_field a"
               " WHERE field_id = ?1 AND NOT EXISTS (SELECT 1 FROM extra_field e WHERE e.customer_id = a.customer_id"
               " AND e.position = a.position)",
        field);
    tx.execute("DELETE FROM put_aside_field WHERE field_id = ?1 AND EXISTS (SELECT 1 FROM extra_field e"
               " WHERE e.customer_id = put_aside_field.customer_id AND e.position = put_aside_field.position"
               " AND e.field_id = ?1)",
        field);
    // The place of these was taken meanwhile. Far behind all others, so that none meets another.
    tx.execute("INSERT INTO extra_field (customer_id, position, name, value, field_id, reading, provenance_id)"
               " SELECT customer_id, position + 1000000, name, value, field_id, reading, provenance_id"
               " FROM put_aside_field WHERE field_id = ?1",
        field);
    tx.execute("DELETE FROM put_aside_field WHERE field_id = ?1", field);
}

std::vector<base::CustomerId> holdersOf(storage::ReadTransaction& tx, base::OwnFieldId field)
{
    return readIds(
        tx.query("SELECT DISTINCT customer_id FROM extra_field WHERE field_id = ?1 ORDER BY customer_id", field));
}

void touchHolders(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& holders)
{
    for (const base::CustomerId id : holders)
        touchRecord(tx, id);
}

std::vector<std::pair<base::OwnFieldId, QString>> ownValuesOf(
    storage::ReadTransaction& tx, base::CustomerId customer, const std::vector<base::OwnFieldId>& fields)
{
    std::vector<std::pair<base::OwnFieldId, QString>> values;
    auto rows = tx.query("SELECT e.field_id, e.value FROM extra_field e JOIN own_field o ON o.id = e.field_id"
                         " WHERE e.customer_id = ?1 AND o.sensitivity = 0 ORDER BY e.position",
        customer);
    while (rows.next()) {
        const auto field = rows.id<base::OwnFieldId>(0);
        if (std::ranges::find(fields, field) != fields.end())
            values.emplace_back(field, rows.text(1));
    }
    return values;
}

std::vector<qint64> customersWith(storage::ReadTransaction& tx, base::OwnFieldId field, const QString& reading)
{
    std::vector<qint64> ids;
    auto rows = tx.query(
        "SELECT DISTINCT customer_id FROM extra_field WHERE field_id = ?1 AND reading = ?2 ORDER BY customer_id", field,
        reading);
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

} // namespace aicms::customers
