// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/hold_store.h"

#include <QUuid>

namespace aicms::retention::store {

namespace {

Hold holdOf(const storage::Rows& rows)
{
    Hold hold;
    hold.id = rows.id<HoldId>(0);
    hold.matter = rows.text(1);
    hold.reason = rows.text(2);
    hold.reviewOn = QDate::fromJulianDay(rows.integer(3));
    hold.placedAt = rows.time(4);
    hold.placedBy = rows.id<base::UserId>(5);
    if (!rows.isNull(6))
        hold.liftedAt = rows.time(6);
    hold.liftedBy = rows.id<base::UserId>(7);
    hold.liftReason = rows.text(8);
    return hold;
}

void readScope(storage::ReadTransaction& tx, Hold& hold)
{
    auto rows = tx.query("SELECT customer_id FROM legal_hold_scope WHERE hold_id = ?1 ORDER BY customer_id", hold.id);
    while (rows.next()) {
        if (rows.isNull(0))
            hold.coversEverybody = true;
        else
            hold.people.push_back(rows.id<base::CustomerId>(0));
    }
}

} // namespace

bool isHeld(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx
        .query("SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id"
               " WHERE h.lifted_at IS NULL AND (s.customer_id = ?1 OR s.customer_id IS NULL) LIMIT 1",
            customer)
        .next();
}

HoldId holdOverMember(storage::ReadTransaction& tx, base::CustomerId organisation)
{
    auto rows = tx.query("SELECT h.id FROM membership m JOIN legal_hold_scope s ON s.customer_id = m.customer_id"
                         " JOIN legal_hold h ON h.id = s.hold_id"
                         " WHERE m.organisation_id = ?1 AND h.lifted_at IS NULL ORDER BY h.id LIMIT 1",
        organisation);
    return rows.next() ? rows.id<HoldId>(0) : HoldId {};
}

HoldId holdOver(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT h.id FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id"
                         " WHERE h.lifted_at IS NULL AND (s.customer_id = ?1 OR s.customer_id IS NULL)"
                         " ORDER BY h.id LIMIT 1",
        customer);
    return rows.next() ? rows.id<HoldId>(0) : HoldId {};
}

void forgetLiftedHolds(storage::WriteTransaction& tx, base::CustomerId customer)
{
    tx.execute("UPDATE legal_hold SET matter = '', reason = '', lift_reason = ''"
               " WHERE id IN (SELECT hold_id FROM legal_hold_scope WHERE customer_id = ?1)"
               " AND NOT EXISTS (SELECT 1 FROM legal_hold_scope other WHERE other.hold_id = legal_hold.id"
               " AND (other.customer_id <> ?1 OR other.customer_id IS NULL))",
        customer);
}

void releaseErased(storage::WriteTransaction& tx, base::CustomerId customer, base::UserId by)
{
    tx.execute("UPDATE legal_hold SET lifted_at = ?1, lifted_by = ?2 WHERE lifted_at IS NULL"
               " AND id IN (SELECT hold_id FROM legal_hold_scope WHERE customer_id IS NULL)",
        tx.now(), by);
    // One that holds nobody any more is over.
    tx.execute("UPDATE legal_hold SET lifted_at = ?1, lifted_by = ?2 WHERE lifted_at IS NULL"
               " AND id IN (SELECT hold_id FROM legal_hold_scope WHERE customer_id = ?3)"
               " AND NOT EXISTS (SELECT 1 FROM legal_hold_scope other WHERE other.hold_id = legal_hold.id"
               " AND (other.customer_id <> ?3 OR other.customer_id IS NULL))",
        tx.now(), by, customer);
    forgetLiftedHolds(tx, customer);
    tx.execute("DELETE FROM legal_hold_scope WHERE customer_id = ?1", customer);
}

std::vector<HeldBy> holdsInForce(storage::ReadTransaction& tx)
{
    std::vector<HeldBy> held;
    auto rows = tx.query("SELECT h.id, c.uuid, h.placed_at FROM legal_hold h"
                         " JOIN legal_hold_scope s ON s.hold_id = h.id LEFT JOIN customer c ON c.id = s.customer_id"
                         " WHERE h.lifted_at IS NULL");
    while (rows.next())
        held.push_back({rows.id<HoldId>(0),
            rows.isNull(1) ? QString() : QUuid::fromRfc4122(rows.blob(1)).toString(QUuid::WithoutBraces),
            rows.time(2)});
    return held;
}

HoldId insertHold(storage::WriteTransaction& tx, const Hold& hold, base::UserId by)
{
    const HoldId id {tx.insert("INSERT INTO legal_hold (matter, reason, review_on, placed_at, placed_by)"
                               " VALUES (?1, ?2, ?3, ?4, ?5)",
        hold.matter.trimmed(), hold.reason.trimmed(), hold.reviewOn.toJulianDay(), tx.now(), by)};
    if (hold.coversEverybody)
        tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, NULL)", id);
    for (const base::CustomerId person : hold.people)
        tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, ?2)", id, person);
    return id;
}

void liftHold(storage::WriteTransaction& tx, HoldId id, base::UserId by, const QString& reason)
{
    tx.execute("UPDATE legal_hold SET lifted_at = ?2, lifted_by = ?3, lift_reason = ?4 WHERE id = ?1", id, tx.now(), by,
        reason.trimmed());
}

std::optional<Hold> readHold(storage::ReadTransaction& tx, HoldId id)
{
    auto rows = tx.query("SELECT id, matter, reason, review_on, placed_at, placed_by, lifted_at, lifted_by, lift_reason"
                         " FROM legal_hold WHERE id = ?1",
        id);
    if (!rows.next())
        return std::nullopt;
    Hold hold = holdOf(rows);
    readScope(tx, hold);
    return hold;
}

std::vector<Hold> readHolds(storage::ReadTransaction& tx, bool withLifted)
{
    std::vector<Hold> holds;
    auto rows = tx.query("SELECT id, matter, reason, review_on, placed_at, placed_by, lifted_at, lifted_by, lift_reason"
                         " FROM legal_hold WHERE ?1 OR lifted_at IS NULL ORDER BY id DESC",
        withLifted);
    while (rows.next()) {
        holds.push_back(holdOf(rows));
        readScope(tx, holds.back());
    }
    return holds;
}

} // namespace aicms::retention::store
