// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/person_store.h"

#include "core/purposes/current_wording.h"

#include <QUuid>

#include <algorithm>
#include <functional>

namespace aicms::consent {

namespace {

QString countryOf(storage::ReadTransaction& tx, base::CustomerId id)
{
    auto rows = tx.query("SELECT country FROM address WHERE customer_id = ?1 AND country <> '' ORDER BY position", id);
    while (rows.next()) {
        const QString country = rows.text(0).toUpper();
        if (country.size() == 2)
            return country;
    }
    return {};
}

} // namespace

std::optional<PersonFacts> readPerson(storage::ReadTransaction& tx, base::CustomerId id)
{
    PersonFacts person;
    {
        auto rows = tx.query("SELECT uuid, birthday, language, deleted_at FROM customer WHERE id = ?1", id);
        if (!rows.next())
            return std::nullopt;
        person.uuid = QUuid::fromRfc4122(rows.blob(0)).toString(QUuid::WithoutBraces);
        if (!rows.isNull(1)) {
            const int number = static_cast<int>(rows.integer(1));
            person.birthday = base::CalendarDate::of(number / 10'000, number / 100 % 100, number % 100);
        }
        person.language = rows.text(2);
        if (!rows.isNull(3))
            person.deletedAt = rows.time(3);
    }
    person.isMarkedMinor = tx.query("SELECT 1 FROM minor_mark WHERE customer_id = ?1", id).next();
    person.country = countryOf(tx, id);
    return person;
}

base::CustomerId findByUuid(storage::ReadTransaction& tx, const QString& uuid)
{
    const QByteArray bytes = QByteArray::fromHex(QString(uuid).remove(u'-').toLatin1());
    auto rows = tx.query("SELECT id FROM customer WHERE uuid = ?1", bytes);
    return rows.next() ? rows.id<base::CustomerId>(0) : base::CustomerId {};
}

void setMinorMark(storage::WriteTransaction& tx, base::CustomerId id, bool isMarked, base::UserId by)
{
    tx.execute("DELETE FROM minor_mark WHERE customer_id = ?1", id);
    if (isMarked)
        tx.execute("INSERT INTO minor_mark (customer_id, at, user_id) VALUES (?1, ?2, ?3)", id, tx.now(), by.value);
    tx.publish(base::ChangeKind::Customer, id.value);
}

void setSoftOptIn(storage::WriteTransaction& tx, base::CustomerId customer, base::PurposeId purpose,
    const std::array<bool, 3>& conditions, base::UserId by)
{
    tx.execute("INSERT INTO soft_opt_in (customer_id, purpose_id, from_sale, own_similar, opt_out_offered, at, user_id)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (customer_id, purpose_id) DO UPDATE SET"
               " from_sale = excluded.from_sale, own_similar = excluded.own_similar,"
               " opt_out_offered = excluded.opt_out_offered, at = excluded.at, user_id = excluded.user_id",
        customer, purpose, conditions[0], conditions[1], conditions[2], tx.now(), by.value);
    if (!std::ranges::all_of(conditions, std::identity()))
        tx.execute("DELETE FROM soft_opt_in_address WHERE customer_id = ?1 AND purpose_id = ?2", customer, purpose);
}

bool hasAnswered(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx
        .query("SELECT 1 WHERE EXISTS (SELECT 1 FROM consent_payload WHERE customer_id = ?1)"
               " OR EXISTS (SELECT 1 FROM notice_sight WHERE customer_id = ?1)"
               " OR EXISTS (SELECT 1 FROM restriction WHERE customer_id = ?1)"
               " OR EXISTS (SELECT 1 FROM minor_mark WHERE customer_id = ?1)"
               " OR EXISTS (SELECT 1 FROM soft_opt_in WHERE customer_id = ?1)",
            customer)
        .next();
}

bool hasFile(storage::ReadTransaction& tx, base::CustomerId customer, const QByteArray& digest)
{
    return tx
        .query(
            "SELECT 1 FROM attachment WHERE customer_id = ?1 AND removed_at IS NULL AND digest = ?2", customer, digest)
        .next();
}

QStringList readSoftOptIns(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT code FROM soft_opt_in s JOIN purpose p ON p.id = purpose_id WHERE customer_id = ?1"
                         " AND from_sale = 1 AND own_similar = 1 AND opt_out_offered = 1 ORDER BY p.id",
        customer);
    QStringList codes;
    while (rows.next())
        codes << rows.text(0);
    return codes;
}

base::UtcTime advertisingSince(storage::ReadTransaction& tx, const purposes::Purpose& purpose)
{
    auto rows = tx.query("SELECT MIN(created_at) FROM purpose_version WHERE purpose_id = ?1 AND version >"
                         " (SELECT ifnull(MAX(version), 0) FROM purpose_version WHERE purpose_id = ?1"
                         " AND is_marketing = 0)",
        purpose.id);
    return rows.next() && !rows.isNull(0) ? rows.time(0) : purpose.createdAt;
}

int purposeVersionAt(storage::ReadTransaction& tx, base::PurposeId id, base::UtcTime time)
{
    auto rows
        = tx.query("SELECT MAX(version) FROM purpose_version WHERE purpose_id = ?1 AND created_at <= ?2", id, time);
    return rows.next() && !rows.isNull(0) ? static_cast<int>(rows.integer(0)) : 1;
}

std::optional<base::UtcTime> noticePublishedAt(
    storage::ReadTransaction& tx, qint64 noticeVersion, const QString& language)
{
    auto rows = tx.query("SELECT published_at FROM notice_version v JOIN notice_text t ON t.version_id = v.id"
                         " WHERE v.id = ?1 AND language = ?2",
        noticeVersion, language);
    return rows.next() ? std::optional(rows.time(0)) : std::nullopt;
}

QString noticeLanguage(storage::ReadTransaction& tx, qint64 noticeVersion, const QString& wanted)
{
    QStringList languages;
    auto rows = tx.query("SELECT language FROM notice_text WHERE version_id = ?1 ORDER BY language", noticeVersion);
    while (rows.next())
        languages << rows.text(0);
    return purposes::shownLanguage(languages, wanted);
}

} // namespace aicms::consent
