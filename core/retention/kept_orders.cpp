// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/kept_orders.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/base/refusal.h"
#include "core/customers/customer_writer.h"
#include "core/customers/provenances.h"
#include "core/retention/locked_orders.h"
#include "core/retention/rule_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace aicms::retention {

namespace {

const QString countrySetting = QStringLiteral("business.country");
const QString yearEndSetting = QStringLiteral("business.year_end");
const QString monthAndDay = QStringLiteral("MM-dd");

/// In the form in which it stands on an invoice; empty where none is stored.
QString addressOf(const customers::Customer& person)
{
    if (person.addresses.empty())
        return QStringLiteral("");
    const customers::Address& first = person.addresses.front();
    QStringList lines = {first.street, QStringList {first.postcode, first.city}.join(u' ').trimmed(), first.country};
    lines.removeAll(QString());
    return lines.join(QStringLiteral(", "));
}

std::vector<Rule> ordersRulesOfLaw(storage::ReadTransaction& tx)
{
    std::vector<Rule> rules = rulesInForce(tx);
    std::erase_if(
        rules, [](const Rule& rule) { return !rule.isOn || !rule.isStatutory || rule.dataClass != DataClass::Orders; });
    return rules;
}

} // namespace

std::vector<KeptGroup> grouped(const std::vector<KeptOrder>& orders)
{
    std::vector<KeptGroup> groups;
    for (const KeptOrder& order : orders) {
        auto group = std::ranges::find_if(
            groups, [&order](const KeptGroup& each) { return each.rule == order.rule && each.until == order.until; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {order.rule, order.basis, order.until, 0, false});
        ++group->orders;
    }
    std::ranges::sort(groups,
        [](const KeptGroup& a, const KeptGroup& b) { return std::tie(a.rule, a.until) < std::tie(b.rule, b.until); });
    return groups;
}

std::vector<Rule> rulesInForce(storage::ReadTransaction& tx)
{
    if (auto rules = store::readRules(tx); !rules.empty())
        return rules;
    auto rows = tx.query("SELECT value FROM setting WHERE name = ?1", countrySetting);
    return readySet(jurisdictionOf(rows.next() ? rows.text(0) : QString()));
}

void noteCountry(storage::WriteTransaction& tx, const QString& country)
{
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, ?2)"
               " ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        countrySetting, country);
}

QDate fiscalYearEnd(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT value FROM setting WHERE name = ?1", yearEndSetting);
    const QDate day = rows.next() ? yearEndOf(rows.text(0)) : QDate();
    return day.isValid() ? day : usualYearEnd;
}

void setFiscalYearEnd(storage::WriteTransaction& tx, QDate day)
{
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, ?2)"
               " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        yearEndSetting, day.toString(monthAndDay));
}

std::vector<KeptOrder> ordersToKeep(
    storage::ReadTransaction& tx, base::CustomerId customer, QDate today, const QTimeZone& zone)
{
    std::vector<KeptOrder> kept;
    const std::vector<Rule> rules = ordersRulesOfLaw(tx);
    if (rules.empty())
        return kept;
    std::vector<const Rule*> considered;
    for (const Rule& rule : rules)
        considered.push_back(&rule);
    const QDate yearEnd = fiscalYearEnd(tx);
    auto rows = tx.query("SELECT id, at FROM sales_order WHERE customer_id = ?1 ORDER BY id", customer);
    while (rows.next()) {
        const QDate day = base::localDay(rows.time(1), zone);
        const Decision decision = decide(considered, {day, day}, yearEnd);
        if (decision.lastKept >= today)
            kept.push_back({rows.id<base::OrderId>(0), decision.rule->id, decision.rule->basis, decision.lastKept});
    }
    return kept;
}

bool isOrderKeptByLaw(storage::ReadTransaction& tx, base::OrderId order, QDate today, const QTimeZone& zone)
{
    auto rows = tx.query("SELECT customer_id FROM sales_order WHERE id = ?1", order);
    if (!rows.next() || rows.isNull(0))
        return false;
    const auto kept = ordersToKeep(tx, rows.id<base::CustomerId>(0), today, zone);
    return std::ranges::find(kept, order, &KeptOrder::order) != kept.end();
}

void lockOrders(
    storage::WriteTransaction& tx, ErasureId erasure, base::CustomerId customer, const std::vector<KeptOrder>& orders)
{
    if (orders.empty())
        return;
    const customers::Customer person = customers::readCustomer(tx, customer);
    customers::Provenance nameless; // when and from which file it came would tell more than the law wants
    nameless.purpose = QStringLiteral("legal_retention");
    nameless.origin = customers::Origin::Observed;
    const qint64 provenance = customers::provenanceId(tx, nameless);
    for (const KeptOrder& order : orders) {
        tx.execute("UPDATE sales_order SET provenance_id = ?2, revision = revision + 1 WHERE id = ?1", order.order,
            provenance);
        tx.execute("INSERT INTO kept_order (order_id, erasure_id, name, address, rule, basis, kept_until)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            order.order, erasure, person.displayName(), addressOf(person), order.rule, order.basis,
            order.until.toJulianDay());
    }
}

void partFromPerson(storage::WriteTransaction& tx, base::CustomerId customer)
{
    tx.execute("UPDATE sales_order SET customer_id = NULL WHERE customer_id = ?1"
               " AND id IN (SELECT order_id FROM kept_order)",
        customer);
}

void unlockOrders(storage::WriteTransaction& tx, const std::vector<qint64>& orders)
{
    QJsonArray list;
    for (const qint64 id : orders)
        list.append(id);
    tx.execute("DELETE FROM kept_order WHERE order_id IN (SELECT value FROM json_each(?1))",
        QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

std::vector<KeptGroup> keptBy(storage::ReadTransaction& tx, ErasureId erasure)
{
    std::vector<KeptGroup> groups;
    auto rows = tx.query("SELECT rule, basis, kept_until, COUNT(*) FROM kept_order WHERE erasure_id = ?1"
                         " GROUP BY rule, basis, kept_until ORDER BY rule, kept_until",
        erasure);
    while (rows.next())
        groups.push_back({rows.text(0), rows.text(1), QDate::fromJulianDay(rows.integer(2)), rows.integer(3), false});
    auto proofs = tx.query(
        "SELECT basis, MAX(kept_until), COUNT(*) FROM kept_proof WHERE erasure_id = ?1 GROUP BY basis", erasure);
    while (proofs.next())
        groups.push_back({proofRule, proofs.text(0), QDate::fromJulianDay(proofs.integer(1)), proofs.integer(2), true});
    return groups;
}

QFuture<base::Result<std::vector<KeptGroup>>> keptOrders(
    storage::Database& database, const access::Session& session, ErasureId erasure)
{
    if (const auto permitted = access::permit(session, access::Operation::ListRetention); !permitted)
        return base::refused<std::vector<KeptGroup>>(permitted.error());
    return database.read([erasure](storage::ReadTransaction& tx) -> base::Result<std::vector<KeptGroup>> {
        return keptBy(tx, erasure);
    });
}

QFuture<base::Result<std::vector<LockedOrder>>> lockedOrders(
    storage::Database& database, const access::Session& session)
{
    if (const auto permitted = access::permit(session, access::Operation::EraseCustomer); !permitted)
        return base::refused<std::vector<LockedOrder>>(permitted.error());
    return database.write([session](storage::WriteTransaction& tx) -> base::Result<std::vector<LockedOrder>> {
        std::vector<LockedOrder> locked;
        auto rows = tx.query("SELECT o.id, o.number, o.at, k.name, k.address, k.basis, k.kept_until FROM kept_order k"
                             " JOIN sales_order o ON o.id = k.order_id ORDER BY k.kept_until, o.id");
        while (rows.next())
            locked.push_back({rows.id<base::OrderId>(0), rows.text(1), rows.time(2), rows.text(3), rows.text(4),
                rows.text(5), QDate::fromJulianDay(rows.integer(6))});
        audit::append(tx, session,
            {QStringLiteral("retention.see_locked"), audit::ObjectKind::Erasure, 0, {},
                QStringLiteral("orders=%1").arg(locked.size())});
        return locked;
    });
}

} // namespace aicms::retention
