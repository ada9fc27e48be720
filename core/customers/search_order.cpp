// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_order.h"

#include <algorithm>

namespace aicms::customers {

namespace {

/// Reading one record by id costs as much as this many steps along the index of names (measured at a million).
constexpr double stepsForOneRecord = 60;

bool isWalkCheaper(storage::ReadTransaction& tx, std::size_t candidates, std::size_t most)
{
    auto rows = tx.query("SELECT MAX(id) FROM customer");
    const double everybody = rows.next() ? static_cast<double>(rows.integer(0)) : 0;
    const double count = static_cast<double>(candidates);
    return count * count * stepsForOneRecord > static_cast<double>(most) * everybody;
}

std::vector<qint64> sortedByName(storage::ReadTransaction& tx, const std::vector<qint64>& ids)
{
    std::vector<std::pair<QByteArray, qint64>> named; // UTF-8, so that it compares as the database does
    for (const qint64 id : ids) {
        auto rows = tx.query("SELECT sort_key FROM customer WHERE id = ?1 AND deleted_at IS NULL", id);
        if (rows.next())
            named.emplace_back(rows.text(0).toUtf8(), id);
    }
    std::ranges::sort(named);
    std::vector<qint64> sorted;
    std::ranges::transform(named, std::back_inserter(sorted), &std::pair<QByteArray, qint64>::second);
    return sorted;
}

/// False when nothing more is wanted.
bool take(std::vector<qint64>& first, qint64 id, const Look& look)
{
    const Verdict verdict = look(id);
    if (verdict == Verdict::Take)
        first.push_back(id);
    return verdict != Verdict::Stop;
}

} // namespace

std::vector<qint64> firstByName(
    storage::ReadTransaction& tx, const std::vector<qint64>& ids, std::size_t most, const Look& look)
{
    if (isWalkCheaper(tx, ids.size(), most))
        return firstByName(
            tx, most, [&](qint64 id) { return std::ranges::binary_search(ids, id) ? look(id) : Verdict::Leave; });
    std::vector<qint64> first;
    for (const qint64 id : sortedByName(tx, ids)) {
        if (first.size() == most || !take(first, id, look))
            break;
    }
    return first;
}

std::vector<qint64> firstByName(storage::ReadTransaction& tx, std::size_t most, const Look& look)
{
    std::vector<qint64> first;
    auto rows = tx.query("SELECT id FROM customer WHERE deleted_at IS NULL ORDER BY sort_key, id");
    while (first.size() < most && rows.next() && take(first, rows.integer(0), look)) { }
    return first;
}

} // namespace aicms::customers
