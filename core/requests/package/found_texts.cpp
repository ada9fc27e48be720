// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/found_texts.h"

#include "core/requests/package/mention_sieve.h"

#include <QCryptographicHash>

#include <algorithm>

namespace aicms::requests {

QString FoundText::key() const
{
    return table + u':' + QString::number(id);
}

QString FoundText::digest() const
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool FoundText::isSure() const
{
    return std::ranges::any_of(mentions, [](const Mention& mention) { return requests::isSure(mention.rule); });
}

std::vector<FoundText> findTextsOfOthers(
    storage::ReadTransaction& tx, const MentionFinder& finder, base::CustomerId without)
{
    std::vector<FoundText> hits;
    MentionSieve sieve(finder);
    const auto look = [&](const char* table, storage::Rows rows) {
        while (rows.next()) {
            if (!sieve.mayMention(rows.bytes(2)))
                continue;
            FoundText hit;
            hit.text = rows.text(2);
            hit.mentions = finder.find(hit.text);
            if (hit.mentions.empty())
                continue;
            hit.table = QString::fromLatin1(table);
            hit.id = rows.integer(0);
            hit.owner = rows.id<base::CustomerId>(1);
            hit.at = rows.time(3);
            hits.push_back(std::move(hit));
        }
    };
    look("note",
        tx.query("SELECT id, customer_id, text, at FROM note WHERE customer_id <> ?1 ORDER BY id", without.value));
    look("interaction",
        tx.query("SELECT id, customer_id, CASE WHEN text = '' THEN subject WHEN subject = '' THEN text"
                 " ELSE subject || char(10) || text END, at FROM interaction WHERE customer_id <> ?1 ORDER BY id",
            without.value));
    for (FoundText& hit : hits) {
        auto rows = tx.query("SELECT name, given_name, family_name FROM customer WHERE id = ?1", hit.owner);
        if (rows.next())
            hit.ownerName
                = rows.text(0).isEmpty() ? QStringList {rows.text(1), rows.text(2)}.join(u' ').trimmed() : rows.text(0);
    }
    return hits;
}

} // namespace aicms::requests
