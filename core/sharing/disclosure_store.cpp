// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/disclosure_store.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace aicms::sharing::store {

namespace {

/// Names of a business's own fields may hold any letter, so the list is JSON.
QString listText(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString& text)
{
    QStringList list;
    for (const QJsonValue& each : QJsonDocument::fromJson(text.toUtf8()).array())
        list << each.toString();
    return list;
}

Disclosure disclosureOf(const storage::Rows& rows)
{
    Disclosure disclosure;
    disclosure.id = rows.id<DisclosureId>(0);
    disclosure.recipient = rows.id<RecipientId>(1);
    disclosure.recipientName = rows.text(2);
    disclosure.role = static_cast<Role>(rows.integer(3));
    disclosure.countries = rows.text(4).split(u',', Qt::SkipEmptyParts);
    disclosure.agreement = rows.id<AgreementId>(5);
    disclosure.purpose = rows.text(6);
    disclosure.purposeVersion = static_cast<int>(rows.integer(7));
    disclosure.basis = static_cast<purposes::LawfulBasis>(rows.integer(8));
    disclosure.act = static_cast<Act>(rows.integer(9));
    disclosure.at = rows.time(10);
    disclosure.recordedAt = rows.time(11);
    disclosure.by = rows.id<base::UserId>(12);
    disclosure.fields = listOf(rows.text(13));
    disclosure.people = rows.integer(14);
    disclosure.note = rows.text(15);
    return disclosure;
}

} // namespace

DisclosureId insertDisclosure(storage::WriteTransaction& tx, const Disclosure& disclosure, base::PurposeId purpose,
    std::vector<base::CustomerId> people)
{
    std::ranges::sort(people);
    const auto [from, to] = std::ranges::unique(people);
    people.erase(from, to);
    const DisclosureId id {tx.insert(
        "INSERT INTO disclosure (recipient_id, agreement_id, purpose_id, purpose_version, basis, act, at, recorded_at,"
        " user_id, fields, people, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        disclosure.recipient, disclosure.agreement, purpose, disclosure.purposeVersion,
        static_cast<int>(disclosure.basis), static_cast<int>(disclosure.act), disclosure.at, disclosure.recordedAt,
        disclosure.by.value, listText(disclosure.fields), static_cast<qint64>(people.size()) + disclosure.people,
        disclosure.note.isNull() ? QString(QLatin1String("")) : disclosure.note)};
    for (const base::CustomerId customer : people) {
        const qint64 added = tx.execute("INSERT INTO disclosure_person (customer_id, disclosure_id)"
                                        " SELECT id, ?2 FROM customer WHERE id = ?1",
            customer, id);
        if (added == 0)
            throw base::Failure(base::ErrorKind::NotFound, {}, customer.value);
    }
    return id;
}

std::vector<Disclosure> readDisclosures(storage::ReadTransaction& tx, const DisclosureQuery& query)
{
    std::vector<Disclosure> all;
    // Two statements, since what is one person's is sought by the person.
    auto rows = query.customer.isValid()
        ? tx.query("SELECT disclosure.id, recipient_id, recipient.name, recipient.role, recipient.countries,"
                   " agreement_id, purpose.code, purpose_version, basis, act, at, recorded_at, disclosure.user_id,"
                   " fields, people, note FROM disclosure_person JOIN disclosure ON disclosure.id = disclosure_id"
                   " JOIN recipient ON recipient.id = recipient_id JOIN purpose ON purpose.id = purpose_id"
                   " WHERE customer_id = ?1 AND (?2 IS NULL OR recipient_id = ?2) ORDER BY at DESC, disclosure.id DESC"
                   " LIMIT ?3",
              query.customer, query.recipient, query.most)
        : tx.query("SELECT disclosure.id, recipient_id, recipient.name, recipient.role, recipient.countries,"
                   " agreement_id, purpose.code, purpose_version, basis, act, at, recorded_at, disclosure.user_id,"
                   " fields, people, note FROM disclosure JOIN recipient ON recipient.id = recipient_id"
                   " JOIN purpose ON purpose.id = purpose_id WHERE (?1 IS NULL OR recipient_id = ?1)"
                   " ORDER BY at DESC, disclosure.id DESC LIMIT ?2",
              query.recipient, query.most);
    while (rows.next())
        all.push_back(disclosureOf(rows));
    return all;
}

std::vector<base::CustomerId> peopleOf(storage::ReadTransaction& tx, DisclosureId id)
{
    std::vector<base::CustomerId> people;
    auto rows = tx.query("SELECT customer_id FROM disclosure_person WHERE disclosure_id = ?1 ORDER BY customer_id", id);
    while (rows.next())
        people.push_back(rows.id<base::CustomerId>(0));
    return people;
}

std::vector<RecipientId> recipientsOf(storage::ReadTransaction& tx, base::CustomerId customer)
{
    std::vector<RecipientId> recipients;
    auto rows = tx.query("SELECT DISTINCT recipient_id FROM disclosure_person"
                         " JOIN disclosure ON disclosure.id = disclosure_id WHERE customer_id = ?1 ORDER BY 1",
        customer);
    while (rows.next())
        recipients.push_back(rows.id<RecipientId>(0));
    return recipients;
}

void forgetNotesAbout(storage::WriteTransaction& tx, base::CustomerId customer)
{
    tx.execute("UPDATE disclosure SET note = '' WHERE people = 1 AND note <> ''"
               " AND id IN (SELECT disclosure_id FROM disclosure_person WHERE customer_id = ?1)",
        customer);
}

} // namespace aicms::sharing::store
