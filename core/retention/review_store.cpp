// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody decided about things that are past their time.
#include "core/retention/purge_store.h"

namespace aicms::retention::store {

std::map<Thing, Review> readReviews(storage::ReadTransaction& tx, base::CustomerId only)
{
    std::map<Thing, Review> reviews;
    constexpr const char* all = "SELECT data_class, item_id, keep_until, decided_at, user_id FROM retention_review";
    constexpr const char* hers = "SELECT data_class, item_id, keep_until, decided_at, user_id FROM retention_review"
                                 " WHERE customer_id = ?1";
    auto rows = only.isValid() ? tx.query(hers, only) : tx.query(all);
    while (rows.next()) {
        Review review;
        if (!rows.isNull(2))
            review.keepUntil = QDate::fromJulianDay(rows.integer(2));
        review.decidedAt = rows.time(3);
        review.by = rows.id<base::UserId>(4);
        reviews.emplace(Thing(static_cast<DataClass>(rows.integer(0)), rows.integer(1)), review);
    }
    return reviews;
}

void putReview(storage::WriteTransaction& tx, const Thing& thing, base::CustomerId customer, const Review& review)
{
    tx.execute("INSERT OR REPLACE INTO retention_review (data_class, item_id, customer_id, keep_until, decided_at,"
               " user_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        static_cast<int>(thing.first), thing.second, customer,
        review.keepUntil ? std::optional(review.keepUntil->toJulianDay()) : std::nullopt, review.decidedAt, review.by);
}

void forgetReviews(storage::WriteTransaction& tx, DataClass dataClass, const std::vector<qint64>& ids)
{
    for (const qint64 id : ids)
        tx.execute(
            "DELETE FROM retention_review WHERE data_class = ?1 AND item_id = ?2", static_cast<int>(dataClass), id);
}

} // namespace aicms::retention::store
