// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/changed_texts.h"

#include "core/customers/search_index_store.h"

namespace aicms::customers {

void noteChangedTexts(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& records)
{
    for (const base::CustomerId each : records)
        tx.execute("UPDATE customer SET revision = revision + 1 WHERE id = ?1", each);
    reindexRecords(tx, records);
}

void noteChangedTag(storage::WriteTransaction& tx, qint64 tag)
{
    std::vector<base::CustomerId> tagged;
    {
        auto rows = tx.query("SELECT customer_id FROM customer_tag WHERE tag_id = ?1 ORDER BY customer_id", tag);
        while (rows.next())
            tagged.push_back(rows.id<base::CustomerId>(0));
    }
    noteChangedTexts(tx, tagged);
}

} // namespace aicms::customers
