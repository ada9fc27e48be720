// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/mention_book.h"
#include "core/retention/text_tables.h"
#include "core/storage/transaction.h"

#include <QDate>
#include <QTimeZone>

#include <array>
#include <set>
#include <vector>

/// The SQL of texts of others (texts_of_others.h). All throw base::Failure.
namespace aicms::retention::store {

using TextKeys = std::array<qint64, 3>;

/// The statements about one table, made once.
struct TextSql {
    const TextTable* table = nullptr;
    std::size_t keyCount = 0;
    std::vector<QByteArray> columns = {};
    QByteArray select = {}; ///< keys, owner, why it stays, columns
    QByteArray selectOne = {}; ///< the same of one row; ?1.. the keys
    std::vector<QByteArray> updates = {}; ///< by column; ?1 the text, ?2.. the keys
    QByteArray drop = {};
};
const std::vector<TextSql>& textSql();

/// By what these people are named; ids that are not there are passed over.
std::vector<NamedPerson> namedPeople(storage::ReadTransaction& tx, const std::vector<base::CustomerId>& ids);

storage::Rows rowOf(storage::ReadTransaction& tx, const TextSql& sql, const TextKeys& keys);
void setText(
    storage::WriteTransaction& tx, const TextSql& sql, std::size_t column, const TextKeys& keys, const QString& text);
void dropTextRow(storage::WriteTransaction& tx, const TextSql& sql, const TextKeys& keys);
/// What follows from a text of that table: revisions, sort keys, the search for a tag.
void noteChange(storage::WriteTransaction& tx, const TextTable& table, const TextKeys& keys);
/// The number by which people name such a row: of a part that of the whole.
qint64 numberOf(const char* table, const TextKeys& keys);

/// `gone`: does not count. Of a name: that of staff, too, and one that is hers with the first of her given names.
bool isNameOfAnother(storage::ReadTransaction& tx, const QString& foldedName, const std::set<base::CustomerId>& gone);
bool isEmailOfAnother(storage::ReadTransaction& tx, const QString& folded, const std::set<base::CustomerId>& gone);
bool isPhoneOfAnother(storage::ReadTransaction& tx, const QStringList& numbers, const QString& national,
    const std::set<base::CustomerId>& gone);

/// Which lines of orders, and names of products on them, a law wants as they are.
class OrdersOfLaw {
public:
    OrdersOfLaw(storage::ReadTransaction& tx, QDate today, QTimeZone zone)
        : m_tx(tx), m_today(today), m_zone(std::move(zone))
    {
    }
    bool keeps(const char* table, qint64 id);

private:
    bool keepsOrder(qint64 order);
    bool keepsProduct(qint64 product);
    storage::ReadTransaction& m_tx;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace aicms::retention::store
