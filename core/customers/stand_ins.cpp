// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/stand_ins.h"

#include "core/customers/customer_writer.h"
#include "core/customers/search_index_store.h"
#include "core/purposes/purposes.h"

#include <QUuid>

namespace aicms::customers {

namespace {

QString searchName(storage::ReadTransaction& tx, qint64 id)
{
    auto rows = tx.query("SELECT name FROM search_document WHERE id = ?1", id);
    return rows.next() ? rows.text(0) : QString(QLatin1String(""));
}

void makeProvenance(storage::WriteTransaction& tx, qint64 id)
{
    // Its own time keeps it apart from every other one: what it said is not known any more. By an early one it would
    // be past every period at once.
    tx.execute("INSERT OR IGNORE INTO provenance (id, purpose, origin, source_kind, source_id, entered_by, at)"
               " VALUES (?1, ?2, 0, 0, 0, 0, ?3)",
        id, purposes::defaultPurpose(QStringLiteral("name")), base::UtcTime {tx.now().microseconds - id});
}

/// Since when she is known is lost: no period may call her old by that, so hers begins now.
void makeCustomer(storage::WriteTransaction& tx, qint64 id)
{
    const QString name = searchName(tx, id);
    tx.execute(
        "INSERT OR IGNORE INTO customer (id, uuid, revision, kind, number, given_name, family_name, name, language,"
        " birthday_typed, sort_key, folded_name, created_at, updated_at)"
        " VALUES (?1, ?2, 1, 0, ?3, '', ?4, '', '', '', ?4, ?4, ?5, ?5)",
        id, QUuid::createUuid().toRfc4122(), QStringLiteral("?%1").arg(id), name, tx.now());
}

} // namespace

bool makeStandIns(storage::WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids)
{
    for (const qint64 id : ids) {
        if (table == QLatin1String("provenance"))
            makeProvenance(tx, id);
        else if (table == QLatin1String("customer"))
            makeCustomer(tx, id);
        else if (table == QLatin1String("tag"))
            tx.execute(
                "INSERT OR IGNORE INTO tag (id, name, folded) VALUES (?1, ?2, ?2)", id, QStringLiteral("?%1").arg(id));
        else
            return false;
    }
    return true;
}

void mendSearch(storage::WriteTransaction& tx)
{
    std::vector<base::CustomerId> lost;
    {
        auto rows = tx.query(
            "SELECT id FROM customer WHERE deleted_at IS NULL AND id NOT IN (SELECT id FROM search_document)");
        while (rows.next())
            lost.push_back(rows.id<base::CustomerId>(0));
    }
    for (const base::CustomerId id : lost)
        indexRecord(tx, readCustomer(tx, id));
}

} // namespace aicms::customers
