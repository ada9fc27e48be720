// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/person_store.h"

/// requests::Kind: access and portability.
#define AICMS_KINDS_OF_A_COPY "(0, 4)"

namespace aicms::retention::store {

namespace {

std::vector<qint64> numbers(storage::Rows rows)
{
    std::vector<qint64> all;
    while (rows.next())
        all.push_back(rows.integer(0));
    return all;
}

} // namespace

QByteArray selectOf(const Place& place)
{
    return "SELECT * FROM " + QByteArray(place.table) + " WHERE " + place.hers;
}

std::vector<qint64> interactionsOf(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return numbers(tx.query("SELECT id FROM interaction WHERE customer_id = ?1", customer));
}

std::vector<qint64> ordersOf(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return numbers(tx.query("SELECT id FROM sales_order WHERE customer_id = ?1", customer));
}

qint64 requestForCopy(storage::ReadTransaction& tx, base::CustomerId customer)
{
    // The outcome 0 is none yet.
    auto rows = tx.query("SELECT r.id FROM request r JOIN request_item i ON i.request_id = r.id"
                         " WHERE r.customer_id = ?1 AND r.ended_as = 0 AND i.kind IN " AICMS_KINDS_OF_A_COPY
                         " AND i.outcome = 0"
                         " ORDER BY r.id LIMIT 1",
        customer);
    return rows.next() ? rows.integer(0) : 0;
}

qint64 dropDraftsWith(storage::WriteTransaction& tx, const QByteArray& text)
{
    return tx.execute("DELETE FROM draft WHERE instr(content, ?1) > 0", text);
}

qint64 dropSnapshotsOfMembers(storage::WriteTransaction& tx, base::CustomerId organisation)
{
    return tx.execute("DELETE FROM import_change WHERE before IS NOT NULL"
                      " AND customer_id IN (SELECT customer_id FROM membership WHERE organisation_id = ?1)",
        organisation);
}

void anonymiseRequests(storage::WriteTransaction& tx, base::CustomerId customer)
{
    tx.execute("UPDATE request_item SET text = '' WHERE request_id IN (SELECT id FROM request WHERE customer_id = ?1)",
        customer);
    tx.execute("UPDATE request_event SET text = '' WHERE request_id IN (SELECT id FROM request WHERE customer_id = ?1)",
        customer);
    tx.execute(
        "DELETE FROM request_deletion WHERE request_id IN (SELECT id FROM request WHERE customer_id = ?1)", customer);
    tx.execute(
        "DELETE FROM request_export WHERE request_id IN (SELECT id FROM request WHERE customer_id = ?1)", customer);
    // The answer that she is still to get stays until it is sent.
    tx.execute("DELETE FROM request_letter WHERE sent_on IS NULL AND kept_until IS NULL"
               " AND request_id IN (SELECT id FROM request WHERE customer_id = ?1)",
        customer);
    tx.execute("UPDATE request_letter SET recipient = '', subject = '', body = '', reason = '', sent_to = ''"
               " WHERE (sent_on IS NOT NULL OR kept_until IS NULL)"
               " AND request_id IN (SELECT id FROM request WHERE customer_id = ?1)",
        customer);
    tx.execute("UPDATE request SET customer_id = NULL, person_name = '', person_contact = '', text = '',"
               " laws_reason = '' WHERE customer_id = ?1",
        customer);
}

qint64 removeUnusedTags(storage::WriteTransaction& tx)
{
    return tx.execute("DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM customer_tag WHERE tag_id = tag.id)");
}

} // namespace aicms::retention::store
