// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/standing_bars_store.h"

#include "core/consent/restriction.h"

#include <QUuid>

namespace aicms::consent {

namespace {

QString uuidIn(const storage::Rows& rows, int column)
{
    return QUuid::fromRfc4122(rows.blob(column)).toString(QUuid::WithoutBraces);
}

} // namespace

std::vector<Bar> readBarsInForce(storage::ReadTransaction& tx)
{
    std::vector<Bar> bars;
    {
        auto rows = tx.query("SELECT c.uuid, r.ground, r.from_at FROM restriction r"
                             " JOIN customer c ON c.id = r.customer_id WHERE r.lifted_at IS NULL");
        while (rows.next())
            bars.push_back({Bar::Kind::Restriction, uuidIn(rows, 0),
                restrictionGroundCode(static_cast<RestrictionGround>(rows.integer(1))), rows.time(2)});
    }
    {
        auto rows = tx.query("SELECT c.uuid, m.at FROM minor_mark m JOIN customer c ON c.id = m.customer_id");
        while (rows.next())
            bars.push_back({Bar::Kind::Minor, uuidIn(rows, 0), {}, rows.time(1)});
    }
    {
        // The condition of the index soft_opt_in_lacking.
        auto rows = tx.query("SELECT c.uuid, p.code, s.at FROM soft_opt_in s JOIN customer c ON c.id = s.customer_id"
                             " JOIN purpose p ON p.id = s.purpose_id"
                             " WHERE s.from_sale + s.own_similar + s.opt_out_offered < 3");
        while (rows.next())
            bars.push_back({Bar::Kind::NoSoftOptIn, uuidIn(rows, 0), rows.text(1), rows.time(2)});
    }
    auto rows = tx.query("SELECT uuid, deleted_at FROM customer WHERE deleted_at > 0");
    while (rows.next())
        bars.push_back({Bar::Kind::Bin, uuidIn(rows, 0), {}, rows.time(1)});
    return bars;
}

bool isThere(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx.query("SELECT 1 FROM customer WHERE id = ?1", customer).next();
}

bool hasMinorMark(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx.query("SELECT 1 FROM minor_mark WHERE customer_id = ?1", customer).next();
}

base::PurposeId softOptInPurpose(storage::ReadTransaction& tx, const QString& code)
{
    auto rows = tx.query("SELECT id FROM purpose WHERE code = ?1", code);
    if (!rows.next())
        throw base::Failure(base::ErrorKind::NotFound, QStringLiteral("purpose"));
    return rows.id<base::PurposeId>(0);
}

} // namespace aicms::consent
