// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppression_store.h"

#include "core/consent/address_form.h"
#include "core/consent/phone_form.h"
#include "core/consent/projection_store.h"

#include <algorithm>

namespace aicms::consent {

std::optional<vault::SecretBytes> readSuppressionKey(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT key FROM suppression_key");
    if (!rows.next())
        return std::nullopt;
    QByteArray bytes = rows.blob(0);
    return vault::SecretBytes::take(bytes);
}

void storeSuppressionKey(storage::WriteTransaction& tx, const vault::SecretBytes& key)
{
    const auto bytes = key.span();
    tx.execute("INSERT INTO suppression_key (id, key) VALUES (1, ?1)",
        QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

void insertSuppression(storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose,
    AddressKind kind, const Objection& objection)
{
    tx.execute("INSERT INTO suppression (digest, purpose_id, kind, objected_at, entry) VALUES (?1, ?2, ?3, ?4, ?5)"
               " ON CONFLICT (digest, purpose_id, objected_at, entry) DO UPDATE SET lifted_by = NULL",
        digest, purpose, static_cast<int>(kind), objection.at, objection.entry);
}

void liftSuppressions(
    storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime before, qint64 yes)
{
    tx.execute("UPDATE suppression SET lifted_by = ?4 WHERE digest = ?1 AND purpose_id = ?2 AND objected_at < ?3"
               " AND lifted_by IS NULL",
        digest, purpose, before, yes);
}

void restoreLifted(storage::WriteTransaction& tx, qint64 yes)
{
    tx.execute("UPDATE suppression SET lifted_by = NULL WHERE lifted_by = ?1", yes);
}

void deleteSuppressions(storage::WriteTransaction& tx, const Objection& objection)
{
    // entry > 0: by the index that holds the numbered ones.
    tx.execute(
        "DELETE FROM suppression WHERE entry = ?1 AND entry > 0 AND objected_at = ?2", objection.entry, objection.at);
}

void deleteUnnumbered(
    storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime objectedAt)
{
    tx.execute("DELETE FROM suppression WHERE digest = ?1 AND purpose_id = ?2 AND objected_at = ?3 AND entry = 0",
        digest, purpose, objectedAt);
}

bool isSuppressed(storage::ReadTransaction& tx, const QByteArray& digest, base::PurposeId purpose)
{
    if (!purpose.isValid())
        return tx.query("SELECT 1 FROM suppression WHERE digest = ?1 AND lifted_by IS NULL", digest).next();
    return tx
        .query("SELECT 1 FROM suppression WHERE digest = ?1 AND purpose_id = ?2 AND lifted_by IS NULL", digest, purpose)
        .next();
}

bool hasSuppressions(storage::ReadTransaction& tx)
{
    return tx.query("SELECT 1 FROM suppression LIMIT 1").next();
}

QStringList readEmails(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT folded FROM email WHERE customer_id = ?1 ORDER BY position", customer);
    QStringList addresses;
    while (rows.next())
        addresses << rows.text(0);
    return addresses;
}

std::vector<customers::Phone> readPhones(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT typed, e164 FROM phone WHERE customer_id = ?1 ORDER BY position", customer);
    std::vector<customers::Phone> phones;
    while (rows.next())
        phones.push_back({rows.text(0), {}, rows.text(1)});
    return phones;
}

bool hasOtherObjector(
    storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose, AddressKind kind)
{
    QStringList forms;
    if (kind == AddressKind::Email) {
        for (const QString& address : readEmails(tx, customer))
            forms << address << plainAddress(address) << formerAddresses(address);
    } else {
        for (const customers::Phone& phone : readPhones(tx, customer))
            forms << phoneForm(phone).numbers;
    }
    forms.removeAll(QString());
    forms.removeDuplicates();
    // +: by the person, not through everybody who ever answered this purpose.
    const char* sql = kind == AddressKind::Email
        ? "SELECT 1 FROM email other JOIN consent_current c ON c.customer_id = other.customer_id"
          " WHERE other.folded = ?1 AND other.customer_id <> ?2 AND +purpose_id = ?3 AND state IN (?4, ?5) LIMIT 1"
        : "SELECT 1 FROM phone other JOIN consent_current c ON c.customer_id = other.customer_id"
          " WHERE other.e164 = ?1 AND other.e164 <> '' AND other.customer_id <> ?2 AND +purpose_id = ?3"
          " AND state IN (?4, ?5) LIMIT 1";
    return std::ranges::any_of(forms, [&](const QString& form) {
        return tx
            .query(
                sql, form, customer, purpose, static_cast<int>(State::Objected), static_cast<int>(State::OptOutSignal))
            .next();
    });
}

std::vector<MarketingObjection> readMarketingObjections(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT c.purpose_id, scope, since, seq FROM consent_current c JOIN purpose_version v"
                         " ON v.purpose_id = +c.purpose_id AND v.version ="
                         " (SELECT MAX(version) FROM purpose_version w WHERE w.purpose_id = c.purpose_id)"
                         " WHERE customer_id = ?1 AND is_marketing = 1 AND state IN (?2, ?3)",
        customer, static_cast<int>(State::Objected), static_cast<int>(State::OptOutSignal));
    std::vector<MarketingObjection> objections;
    while (rows.next()) {
        const int scope = static_cast<int>(rows.integer(1));
        if (scope != scopeMostCareful)
            objections.push_back(
                {rows.id<base::PurposeId>(0), static_cast<Channel>(scope), {rows.time(2), rows.integer(3)}});
    }
    return objections;
}

} // namespace aicms::consent
