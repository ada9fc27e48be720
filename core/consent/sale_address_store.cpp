// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/sale_address_store.h"

namespace aicms::consent {

namespace {

const QString settledSetting = QStringLiteral("consent.sale_addresses");

} // namespace

std::vector<NotedAddress> readNoted(storage::ReadTransaction& tx, qint64 first, qint64 end, base::PurposeId purpose)
{
    auto rows = tx.query("SELECT customer_id, purpose_id, kind, at, digest FROM soft_opt_in_address"
                         " WHERE customer_id >= ?1 AND customer_id < ?2 AND (?3 = 0 OR purpose_id = ?3)"
                         " ORDER BY customer_id, purpose_id, kind",
        first, end, purpose.value);
    std::vector<NotedAddress> noted;
    while (rows.next())
        noted.push_back({{rows.id<base::CustomerId>(0), rows.id<base::PurposeId>(1),
                             static_cast<AddressKind>(rows.integer(2)), rows.time(3)},
            rows.blob(4)});
    return noted;
}

void insertNoted(storage::WriteTransaction& tx, const NotedAddress& address)
{
    tx.execute("INSERT INTO soft_opt_in_address (customer_id, purpose_id, kind, digest, at)"
               " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (customer_id, purpose_id, kind, digest) DO NOTHING",
        address.customer, address.purpose, static_cast<int>(address.kind), address.digest, address.at);
}

std::vector<ConfirmedSale> readConfirmed(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT customer_id, purpose_id, at FROM soft_opt_in"
                         " WHERE from_sale = 1 AND own_similar = 1 AND opt_out_offered = 1");
    std::vector<ConfirmedSale> all;
    while (rows.next())
        all.push_back({rows.id<base::CustomerId>(0), rows.id<base::PurposeId>(1), rows.time(2)});
    return all;
}

std::vector<StandingSale> readStandingSales(storage::ReadTransaction& tx, qint64 first, qint64 end)
{
    auto rows = tx.query("SELECT customer_id, purpose_id, code, (SELECT count(*) FROM soft_opt_in_address a"
                         " WHERE a.customer_id = s.customer_id AND a.purpose_id = s.purpose_id)"
                         " FROM soft_opt_in s JOIN purpose p ON p.id = purpose_id"
                         " WHERE customer_id >= ?1 AND customer_id < ?2"
                         " AND from_sale = 1 AND own_similar = 1 AND opt_out_offered = 1 ORDER BY customer_id",
        first, end);
    std::vector<StandingSale> all;
    while (rows.next())
        all.push_back({rows.id<base::CustomerId>(0), rows.id<base::PurposeId>(1), rows.text(2), rows.integer(3)});
    return all;
}

qint64 countNoted(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose)
{
    auto rows = tx.query(
        "SELECT count(*) FROM soft_opt_in_address WHERE customer_id = ?1 AND purpose_id = ?2", customer, purpose);
    return rows.next() ? rows.integer(0) : 0;
}

QStringList readEmailsOf(storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime enteredBy)
{
    auto rows = tx.query("SELECT address FROM email e JOIN provenance p ON p.id = e.provenance_id"
                         " WHERE customer_id = ?1 AND p.at <= ?2",
        customer, enteredBy);
    QStringList addresses;
    while (rows.next())
        addresses << rows.text(0);
    return addresses;
}

std::vector<customers::Phone> readPhonesOf(
    storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime enteredBy)
{
    auto rows = tx.query("SELECT typed, e164 FROM phone f JOIN provenance p ON p.id = f.provenance_id"
                         " WHERE customer_id = ?1 AND p.at <= ?2",
        customer, enteredBy);
    std::vector<customers::Phone> phones;
    while (rows.next())
        phones.push_back({rows.text(0), {}, rows.text(1)});
    return phones;
}

bool areSettled(storage::ReadTransaction& tx)
{
    return tx.query("SELECT 1 FROM setting WHERE name = ?1", settledSetting).next();
}

void setSettled(storage::WriteTransaction& tx)
{
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, '1')", settledSetting);
}

} // namespace aicms::consent
