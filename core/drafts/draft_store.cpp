// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/draft_store.h"

namespace aicms::drafts::store {

void insert(storage::WriteTransaction& tx, base::UserId user, const Draft& draft)
{
    tx.execute(
        "INSERT INTO draft (user_id, screen, customer_id, is_shown, at, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", user,
        draft.screen, draft.customer, draft.isShown, tx.now(), draft.content.isNull() ? QByteArray("") : draft.content);
}

void removeAllOf(storage::WriteTransaction& tx, base::UserId user)
{
    tx.execute("DELETE FROM draft WHERE user_id = ?1", user);
}

void remove(storage::WriteTransaction& tx, base::UserId user, const QString& screen)
{
    tx.execute("DELETE FROM draft WHERE user_id = ?1 AND screen = ?2", user, screen);
}

void removeBefore(storage::WriteTransaction& tx, base::UtcTime time)
{
    tx.execute("DELETE FROM draft WHERE at < ?1 OR user_id IN"
               " (SELECT id FROM app_user WHERE removed_at IS NOT NULL)",
        time);
}

std::vector<Draft> read(storage::ReadTransaction& tx, base::UserId user)
{
    std::vector<Draft> drafts;
    auto rows
        = tx.query("SELECT screen, customer_id, is_shown, content FROM draft WHERE user_id = ?1 ORDER BY screen", user);
    while (rows.next())
        drafts.push_back({rows.text(0), rows.id<base::CustomerId>(1), rows.integer(2) != 0, rows.blob(3)});
    return drafts;
}

} // namespace aicms::drafts::store
