// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_store.h"

#include "core/base/error.h"
#include "core/customers/contact_store.h"
#include "core/customers/customer_rules.h"
#include "core/customers/photo_store.h"
#include "core/customers/provenance_store.h"
#include "core/customers/remark_store.h"
#include "core/storage/id_list.h"

#include <QUuid>

namespace aicms::customers {

namespace {

std::optional<qint64> birthdayNumber(const Customer& customer)
{
    if (!customer.birthday)
        return std::nullopt;
    return customer.birthday->year() * 10'000LL + customer.birthday->month() * 100LL + customer.birthday->day();
}

std::optional<base::CalendarDate> birthdayFrom(qint64 number)
{
    return base::CalendarDate::of(
        static_cast<int>(number / 10'000), static_cast<int>(number / 100 % 100), static_cast<int>(number % 100));
}

QByteArray uuidBytes(const QString& uuid)
{
    return QUuid::fromString(uuid).toRfc4122();
}

using TagId = base::Id<struct TagIdTag>;

struct FieldProvenance {
    std::optional<qint64> number, name, language, birthday;
};

FieldProvenance fieldProvenance(ProvenanceWriter& provenances, const Customer& customer)
{
    const bool hasName = !customer.givenName.isEmpty() || !customer.familyName.isEmpty() || !customer.name.isEmpty();
    return {provenances.idIf(!customer.number.isEmpty(), customer.numberProvenance),
        provenances.idIf(hasName, customer.nameProvenance),
        provenances.idIf(!customer.language.isEmpty(), customer.languageProvenance),
        provenances.idIf(!customer.birthdayTyped.isEmpty() || customer.birthday, customer.birthdayProvenance)};
}

void refuseTakenNumber(storage::ReadTransaction& tx, const Customer& customer)
{
    if (customer.number.isEmpty())
        return;
    const base::CustomerId holder = findNumber(tx, customer.number);
    if (holder.isValid() && holder != customer.id)
        throw base::Failure(base::ErrorKind::AlreadyExists, QStringLiteral("number"), holder.value);
}

base::CustomerId firstId(storage::Rows rows)
{
    return rows.next() ? rows.id<base::CustomerId>(0) : base::CustomerId {};
}

std::vector<base::CustomerId> allIds(storage::Rows rows)
{
    std::vector<base::CustomerId> ids;
    while (rows.next())
        ids.push_back(rows.id<base::CustomerId>(0));
    return ids;
}

} // namespace

std::optional<Customer> readRecord(storage::ReadTransaction& tx, base::CustomerId id)
{
    ProvenanceReader provenances(tx);
    Customer customer;
    {
        auto rows
            = tx.query("SELECT uuid, revision, kind, number, given_name, family_name, name, language, birthday_typed,"
                       " birthday, number_provenance_id, name_provenance_id, language_provenance_id,"
                       " birthday_provenance_id, created_at, updated_at, deleted_at FROM customer WHERE id = ?1",
                id);
        if (!rows.next())
            return std::nullopt;
        customer.id = id;
        customer.uuid = QUuid::fromRfc4122(rows.blob(0)).toString(QUuid::WithoutBraces);
        customer.revision = rows.integer(1);
        customer.kind = static_cast<Kind>(rows.integer(2));
        customer.number = rows.text(3);
        customer.givenName = rows.text(4);
        customer.familyName = rows.text(5);
        customer.name = rows.text(6);
        customer.language = rows.text(7);
        customer.birthdayTyped = rows.text(8);
        if (!rows.isNull(9))
            customer.birthday = birthdayFrom(rows.integer(9));
        customer.numberProvenance = provenances.byId(rows.integer(10));
        customer.nameProvenance = provenances.byId(rows.integer(11));
        customer.languageProvenance = provenances.byId(rows.integer(12));
        customer.birthdayProvenance = provenances.byId(rows.integer(13));
        customer.createdAt = rows.time(14);
        customer.updatedAt = rows.time(15);
        if (!rows.isNull(16))
            customer.deletedAt = rows.time(16);
    }
    readContacts(tx, provenances, customer);
    readRemarks(tx, provenances, customer);
    readPhoto(tx, provenances, customer);
    return customer;
}

base::CustomerId insertRecord(storage::WriteTransaction& tx, const Customer& customer)
{
    refuseTakenNumber(tx, customer);
    ProvenanceWriter provenances(tx);
    const FieldProvenance held = fieldProvenance(provenances, customer);
    const base::CustomerId id {tx.insert(
        "INSERT INTO customer (id, uuid, revision, kind, number, given_name, family_name, name, language, "
        "birthday_typed,"
        " birthday, number_provenance_id, name_provenance_id, language_provenance_id, birthday_provenance_id, sort_key,"
        " folded_name, created_at, updated_at, deleted_at)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)",
        customer.id, uuidBytes(customer.uuid), customer.revision, static_cast<int>(customer.kind),
        stored(customer.number), stored(customer.givenName), stored(customer.familyName), stored(customer.name),
        stored(customer.language), stored(customer.birthdayTyped), birthdayNumber(customer), held.number, held.name,
        held.language, held.birthday, stored(sortKeyOf(customer)), stored(foldedNameOf(customer)), customer.createdAt,
        customer.updatedAt, customer.deletedAt)};
    Customer nothing;
    nothing.id = id;
    Customer written = customer;
    written.id = id;
    writeContacts(tx, provenances, nothing, written);
    writeRemarks(tx, provenances, nothing, written);
    writePhoto(tx, provenances, nothing, written);
    return id;
}

void replaceRecord(storage::WriteTransaction& tx, const Customer& before, const Customer& after)
{
    refuseTakenNumber(tx, after);
    ProvenanceWriter provenances(tx);
    const FieldProvenance held = fieldProvenance(provenances, after);
    tx.execute(
        "UPDATE customer SET revision = ?2, kind = ?3, number = ?4, given_name = ?5, family_name = ?6, name = ?7,"
        " language = ?8, birthday_typed = ?9, birthday = ?10, number_provenance_id = ?11, name_provenance_id = ?12,"
        " language_provenance_id = ?13, birthday_provenance_id = ?14, sort_key = ?15, folded_name = ?16,"
        " created_at = ?17, updated_at = ?18, deleted_at = ?19 WHERE id = ?1",
        after.id, after.revision, static_cast<int>(after.kind), stored(after.number), stored(after.givenName),
        stored(after.familyName), stored(after.name), stored(after.language), stored(after.birthdayTyped),
        birthdayNumber(after), held.number, held.name, held.language, held.birthday, stored(sortKeyOf(after)),
        stored(foldedNameOf(after)), after.createdAt, after.updatedAt, after.deletedAt);
    writeContacts(tx, provenances, before, after);
    writeRemarks(tx, provenances, before, after);
    writePhoto(tx, provenances, before, after);
}

void setDeletedAt(storage::WriteTransaction& tx, base::CustomerId id, std::optional<base::UtcTime> deletedAt)
{
    tx.execute("UPDATE customer SET deleted_at = ?2, revision = revision + 1, updated_at = ?3 WHERE id = ?1", id,
        deletedAt, tx.now());
}

void touchRecord(storage::WriteTransaction& tx, base::CustomerId id)
{
    tx.execute("UPDATE customer SET revision = revision + 1, updated_at = ?2 WHERE id = ?1", id, tx.now());
}

void deleteRecords(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& ids)
{
    const QString list = storage::idList(ids);
    std::vector<TagId> tags;
    {
        auto rows = tx.query("SELECT DISTINCT tag_id FROM customer_tag"
                             " WHERE customer_id IN (SELECT value FROM json_each(?1))",
            list);
        while (rows.next())
            tags.push_back(rows.id<TagId>(0));
    }
    tx.execute("DELETE FROM customer WHERE id IN (SELECT value FROM json_each(?1))", list);
    // Tags that nobody else bears go with them.
    tx.execute("DELETE FROM tag WHERE id IN (SELECT value FROM json_each(?1))"
               " AND NOT EXISTS (SELECT 1 FROM customer_tag WHERE tag_id = tag.id)",
        storage::idList(tags));
}

base::CustomerId findNumber(storage::ReadTransaction& tx, const QString& number)
{
    return firstId(tx.query("SELECT id FROM customer WHERE number = ?1 AND number <> ''", number));
}

base::CustomerId findUuid(storage::ReadTransaction& tx, const QString& uuid)
{
    return firstId(tx.query("SELECT id FROM customer WHERE uuid = ?1", uuidBytes(uuid)));
}

std::vector<base::CustomerId> findEmail(storage::ReadTransaction& tx, const QString& folded)
{
    return allIds(tx.query("SELECT e.customer_id FROM email e JOIN customer c ON c.id = e.customer_id"
                           " WHERE e.folded = ?1 AND +c.deleted_at IS NULL ORDER BY e.customer_id",
        folded));
}

std::vector<base::CustomerId> findPhone(storage::ReadTransaction& tx, const QString& e164)
{
    return allIds(tx.query("SELECT p.customer_id FROM phone p JOIN customer c ON c.id = p.customer_id"
                           " WHERE p.e164 = ?1 AND p.e164 <> '' AND +c.deleted_at IS NULL ORDER BY p.customer_id",
        e164));
}

std::vector<base::CustomerId> findName(storage::ReadTransaction& tx, const QString& folded, int most)
{
    return allIds(tx.query(
        "SELECT id FROM customer WHERE deleted_at IS NULL AND folded_name = ?1 ORDER BY id LIMIT ?2", folded, most));
}

base::CustomerId findOrganisation(storage::ReadTransaction& tx, const QString& name)
{
    Customer sought;
    sought.kind = Kind::Organisation;
    sought.name = name;
    return firstId(tx.query("SELECT id FROM customer WHERE folded_name = ?1 AND +kind = 1 AND deleted_at IS NULL"
                            " ORDER BY id LIMIT 1",
        stored(foldedNameOf(sought))));
}

std::optional<bool> isInBin(storage::ReadTransaction& tx, base::CustomerId id)
{
    auto rows = tx.query("SELECT deleted_at FROM customer WHERE id = ?1", id);
    return rows.next() ? std::optional(!rows.isNull(0)) : std::nullopt;
}

QString readDisplayName(storage::ReadTransaction& tx, base::CustomerId id)
{
    auto rows = tx.query("SELECT name, given_name, family_name, number,"
                         " (SELECT address FROM email WHERE customer_id = c.id ORDER BY position LIMIT 1),"
                         " (SELECT typed FROM phone WHERE customer_id = c.id ORDER BY position LIMIT 1)"
                         " FROM customer c WHERE id = ?1",
        id);
    Customer customer;
    if (!rows.next())
        return {};
    customer.name = rows.text(0);
    customer.givenName = rows.text(1);
    customer.familyName = rows.text(2);
    customer.number = rows.text(3);
    if (!rows.isNull(4))
        customer.emails.push_back({rows.text(4)});
    if (!rows.isNull(5))
        customer.phones.push_back({rows.text(5)});
    return customer.displayName();
}

std::optional<qint64> readRevision(storage::ReadTransaction& tx, base::CustomerId id)
{
    auto rows = tx.query("SELECT revision FROM customer WHERE id = ?1", id);
    return rows.next() ? std::optional(rows.integer(0)) : std::nullopt;
}

bool isStored(storage::ReadTransaction& tx, base::CustomerId id)
{
    return tx.query("SELECT 1 FROM customer WHERE id = ?1", id).next();
}

std::vector<base::CustomerId> memberIds(storage::ReadTransaction& tx, base::CustomerId organisation)
{
    return allIds(tx.query("SELECT DISTINCT m.customer_id FROM membership m JOIN customer c ON c.id = m.customer_id"
                           " WHERE m.organisation_id = ?1 AND c.deleted_at IS NULL ORDER BY c.sort_key, c.id",
        organisation));
}

} // namespace aicms::customers
