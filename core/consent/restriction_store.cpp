// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/restriction_store.h"

#include <QStringList>

namespace aicms::consent {

namespace {

const QStringList& grounds()
{
    static const QStringList codes {QStringLiteral("accuracy_contested"), QStringLiteral("unlawful_use"),
        QStringLiteral("needed_for_claims"), QStringLiteral("objection_pending"), QStringLiteral("period_ended")};
    return codes;
}

std::optional<base::UtcTime> optionalTime(const storage::Rows& rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(rows.time(column));
}

} // namespace

QString restrictionGroundCode(RestrictionGround ground)
{
    return grounds().value(static_cast<int>(ground));
}

std::optional<RestrictionGround> restrictionGroundFromCode(const QString& code)
{
    const qsizetype position = grounds().indexOf(code);
    return position < 0 ? std::nullopt : std::optional(static_cast<RestrictionGround>(position));
}

std::set<base::CustomerId> restrictedPeople(storage::ReadTransaction& tx)
{
    std::set<base::CustomerId> people;
    auto rows = tx.query("SELECT customer_id FROM restriction WHERE lifted_at IS NULL");
    while (rows.next())
        people.insert(rows.id<base::CustomerId>(0));
    return people;
}

qint64 leaveOutRestricted(storage::ReadTransaction& tx, std::vector<base::CustomerId>& people)
{
    const std::set<base::CustomerId> restricted = restrictedPeople(tx);
    return static_cast<qint64>(std::erase_if(people, [&](base::CustomerId id) { return restricted.contains(id); }));
}

std::set<base::CustomerId> peoplePastPeriod(storage::ReadTransaction& tx)
{
    std::set<base::CustomerId> people;
    auto rows = tx.query("SELECT customer_id FROM restriction WHERE lifted_at IS NULL GROUP BY customer_id"
                         " HAVING MIN(ground) = ?1 AND MAX(ground) = ?1",
        static_cast<int>(RestrictionGround::PeriodEnded));
    while (rows.next())
        people.insert(rows.id<base::CustomerId>(0));
    return people;
}

qint64 insertRestriction(storage::WriteTransaction& tx, const Restriction& restriction)
{
    const QString reason = restriction.reason.isNull() ? QString(QLatin1String("")) : restriction.reason;
    return tx.insert(
        "INSERT INTO restriction (customer_id, ground, reason, from_at, user_id) VALUES (?1, ?2, ?3, ?4, ?5)",
        restriction.customer, static_cast<int>(restriction.ground), reason, restriction.from, restriction.by.value);
}

void closeRestriction(storage::WriteTransaction& tx, const Restriction& restriction)
{
    tx.execute("UPDATE restriction SET told_at = ?2, lifted_at = ?3, lifted_by = ?4, lift_note = ?5 WHERE id = ?1",
        restriction.id, restriction.toldAt, restriction.liftedAt, restriction.liftedBy, restriction.liftNote);
}

std::vector<Restriction> readRestrictions(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT id, customer_id, ground, reason, from_at, user_id, told_at, lifted_at, lifted_by,"
                         " lift_note FROM restriction WHERE customer_id = ?1 ORDER BY from_at, id",
        customer);
    std::vector<Restriction> restrictions;
    while (rows.next())
        restrictions.push_back({rows.integer(0), rows.id<base::CustomerId>(1),
            static_cast<RestrictionGround>(rows.integer(2)), rows.text(3), rows.time(4), rows.id<base::UserId>(5),
            optionalTime(rows, 6), optionalTime(rows, 7), rows.id<base::UserId>(8), rows.text(9)});
    return restrictions;
}

bool isRestricted(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx.query("SELECT 1 FROM restriction WHERE customer_id = ?1 AND lifted_at IS NULL", customer).next();
}

std::optional<Restriction> lastingRestriction(storage::ReadTransaction& tx, base::CustomerId customer)
{
    for (const Restriction& each : readRestrictions(tx, customer)) {
        if (!each.liftedAt)
            return each;
    }
    return std::nullopt;
}

} // namespace aicms::consent
