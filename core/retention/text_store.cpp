// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/text_store.h"

#include "core/base/text_fold.h"
#include "core/customers/changed_texts.h"
#include "core/retention/kept_orders.h"

#include <algorithm>

namespace aicms::retention::store {

namespace {

constexpr const char* namesBetween
    = "SELECT id, folded_name FROM customer WHERE deleted_at IS NULL AND folded_name >= ?1 AND folded_name < ?2"
      " UNION ALL SELECT id, folded_name FROM customer WHERE deleted_at IS NOT NULL AND folded_name >= ?1"
      " AND folded_name < ?2";

TextSql sqlOf(const TextTable& table)
{
    TextSql sql;
    sql.table = &table;
    const QByteArrayList columns = QByteArray(table.columns).split(' ');
    sql.columns.assign(columns.begin(), columns.end());
    QByteArrayList read;
    QByteArray where;
    QByteArray whereOne;
    for (const char* key : table.keys) {
        if (!key)
            break;
        ++sql.keyCount;
        read << "t." + QByteArray(key);
        where += (where.isEmpty() ? " WHERE " : " AND ") + QByteArray(key) + " = ?"
            + QByteArray::number(static_cast<int>(sql.keyCount) + 1);
    }
    for (std::size_t i = 0; i < sql.keyCount; ++i)
        whereOne += " AND t." + QByteArray(table.keys[i]) + " = ?" + QByteArray::number(static_cast<int>(i) + 1);
    read << table.owner << (table.stays ? table.stays : "NULL");
    for (const QByteArray& column : sql.columns)
        read << "t." + column;
    const QByteArray name = table.table;
    sql.select = "SELECT " + read.join(", ") + " FROM " + name + " t"
        + (table.where ? " WHERE " + QByteArray(table.where) : QByteArray());
    sql.selectOne
        = "SELECT " + read.join(", ") + " FROM " + name + " t WHERE " + (table.where ? table.where : "1") + whereOne;
    for (const QByteArray& column : sql.columns)
        sql.updates.push_back("UPDATE " + name + " SET " + column + " = ?1" + where);
    sql.drop = "DELETE FROM " + name + where + " AND ?1 = 0";
    return sql;
}

void setTagName(storage::WriteTransaction& tx, const TextSql& sql, const TextKeys& keys, QString name)
{
    if (tx.query("SELECT 1 FROM tag WHERE folded = ?1 AND id <> ?2", base::foldText(name), keys[0]).next())
        name += u' ' + QString::number(keys[0]);
    tx.execute("UPDATE tag SET folded = ?1 WHERE id = ?2", base::foldText(name), keys[0]);
    tx.execute(sql.updates.front().constData(), name, keys[0]);
}

} // namespace

const std::vector<TextSql>& textSql()
{
    static const std::vector<TextSql> all = [] {
        std::vector<TextSql> made;
        for (const TextTable& table : textTables())
            made.push_back(sqlOf(table));
        return made;
    }();
    return all;
}

std::vector<NamedPerson> namedPeople(storage::ReadTransaction& tx, const std::vector<base::CustomerId>& ids)
{
    std::vector<NamedPerson> people;
    for (const base::CustomerId id : ids) {
        customers::Customer known;
        auto rows = tx.query("SELECT given_name, family_name, name FROM customer WHERE id = ?1", id);
        if (!rows.next())
            continue;
        known.givenName = rows.text(0);
        known.familyName = rows.text(1);
        known.name = rows.text(2);
        auto emails = tx.query("SELECT address FROM email WHERE customer_id = ?1", id);
        while (emails.next())
            known.emails.push_back({emails.text(0)});
        auto phones = tx.query("SELECT typed, e164 FROM phone WHERE customer_id = ?1", id);
        while (phones.next()) {
            customers::Phone& phone = known.phones.emplace_back();
            phone.typed = phones.text(0);
            phone.e164 = phones.text(1);
        }
        people.push_back(namedPerson(known));
    }
    return people;
}

storage::Rows rowOf(storage::ReadTransaction& tx, const TextSql& sql, const TextKeys& keys)
{
    const char* select = sql.selectOne.constData();
    if (sql.keyCount == 1)
        return tx.query(select, keys[0]);
    return sql.keyCount == 2 ? tx.query(select, keys[0], keys[1]) : tx.query(select, keys[0], keys[1], keys[2]);
}

void setText(
    storage::WriteTransaction& tx, const TextSql& sql, std::size_t column, const TextKeys& keys, const QString& text)
{
    const char* update = sql.updates[column].constData();
    if (qstrcmp(sql.table->table, "tag") == 0)
        setTagName(tx, sql, keys, text);
    else if (sql.keyCount == 1)
        tx.execute(update, text, keys[0]);
    else if (sql.keyCount == 2)
        tx.execute(update, text, keys[0], keys[1]);
    else
        tx.execute(update, text, keys[0], keys[1], keys[2]);
}

void dropTextRow(storage::WriteTransaction& tx, const TextSql& sql, const TextKeys& keys)
{
    const char* drop = sql.drop.constData();
    if (sql.keyCount == 1)
        tx.execute(drop, 0, keys[0]);
    else if (sql.keyCount == 2)
        tx.execute(drop, 0, keys[0], keys[1]);
    else
        tx.execute(drop, 0, keys[0], keys[1], keys[2]);
}

void noteChange(storage::WriteTransaction& tx, const TextTable& table, const TextKeys& keys)
{
    if (table.after)
        tx.execute(table.after, keys[0]);
    if (qstrcmp(table.table, "product") == 0) {
        QString name;
        {
            auto rows = tx.query("SELECT name FROM product WHERE id = ?1", keys[0]);
            name = rows.next() ? rows.text(0) : QString();
        }
        tx.execute("UPDATE product SET folded_name = ?2 WHERE id = ?1", keys[0], base::foldText(name));
    }
    if (qstrcmp(table.table, "tag") == 0)
        customers::noteChangedTag(tx, keys[0]);
}

qint64 numberOf(const char* table, const TextKeys& keys)
{
    // A value put aside is known by whose it is, as are all values of a record.
    return qstrcmp(table, "put_aside_field") == 0 ? keys[1] : keys[0];
}

bool isNameOfAnother(storage::ReadTransaction& tx, const QString& foldedName, const std::set<base::CustomerId>& gone)
{
    const QString first = foldedName.section(u' ', 0, 0);
    const QString last = foldedName.section(u' ', -1);
    // "anna berg" may be "Anna Maria Berg", and "berg anna" as well; only her given name and her family name count.
    const auto reads = [&](const QString& name, const QString& begin, const QString& end) {
        return name == foldedName || (name.startsWith(begin + u' ') && name.endsWith(u' ' + end));
    };
    for (const auto& [begin, end] : {std::pair(first, last), std::pair(last, first)}) {
        auto rows = tx.query(namesBetween, QString(begin + u' '), QString(begin + u'!'));
        while (rows.next()) {
            // The name may be broken at hyphens, as texts are.
            QString name = rows.text(1);
            name.replace(u'-', u' ');
            if (!gone.contains(rows.id<base::CustomerId>(0)) && reads(name, begin, end))
                return true;
        }
    }
    auto staff = tx.query("SELECT name FROM app_user");
    while (staff.next()) {
        const QString name = base::foldText(staff.text(0));
        if (reads(name, first, last) || reads(name, last, first))
            return true;
    }
    return false;
}

bool isEmailOfAnother(storage::ReadTransaction& tx, const QString& folded, const std::set<base::CustomerId>& gone)
{
    auto rows = tx.query("SELECT customer_id FROM email WHERE folded = ?1", folded);
    while (rows.next()) {
        if (!gone.contains(rows.id<base::CustomerId>(0)))
            return true;
    }
    return false;
}

bool isPhoneOfAnother(storage::ReadTransaction& tx, const QStringList& numbers, const QString& national,
    const std::set<base::CustomerId>& gone)
{
    const auto hasAnother = [&gone](storage::Rows rows) {
        while (rows.next()) {
            if (!gone.contains(rows.id<base::CustomerId>(0)))
                return true;
        }
        return false;
    };
    for (const QString& number : numbers) {
        if (!number.isEmpty() && hasAnother(tx.query("SELECT customer_id FROM phone WHERE e164 = ?1", number)))
            return true;
    }
    return !national.isEmpty()
        && hasAnother(tx.query("SELECT customer_id FROM phone WHERE national_digits = ?1", national));
}

bool OrdersOfLaw::keeps(const char* table, qint64 id)
{
    if (qstrcmp(table, "order_line") == 0)
        return keepsOrder(id);
    return qstrcmp(table, "product") == 0 && keepsProduct(id);
}

bool OrdersOfLaw::keepsOrder(qint64 order)
{
    return isOrderKeptByLaw(m_tx, {order}, m_today, m_zone);
}

/// By the newest order that names the product: what the law wants longest.
bool OrdersOfLaw::keepsProduct(qint64 product)
{
    if (m_tx.query("SELECT 1 FROM order_line l JOIN kept_order k ON k.order_id = l.order_id WHERE l.product_id = ?1"
                   " AND l.description IS NULL LIMIT 1",
                product)
            .next())
        return true;
    auto rows = m_tx.query("SELECT o.id FROM order_line l JOIN sales_order o ON o.id = l.order_id"
                           " WHERE l.product_id = ?1 AND l.description IS NULL AND o.customer_id IS NOT NULL"
                           " ORDER BY o.at DESC LIMIT 1",
        product);
    return rows.next() && keepsOrder(rows.integer(0));
}

} // namespace aicms::retention::store
