// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/drafts/draft.h"
#include "core/storage/database.h"

#include <QFuture>

#include <vector>

namespace aicms::drafts {

/// The drafts of whoever opened the vault: one's own typing needs no role's right, and nobody sees another's. Each call
/// answers NotAllowed to who did not open it.
class DraftsService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    DraftsService(storage::Database& database, const access::Session& session);

    /// These instead of all that were kept before; an empty list forgets them. Logged where a screen, or a customer on
    /// it, was not kept before.
    Future<void> keep(std::vector<Draft> drafts);
    Future<std::vector<Draft>> kept();
    /// Once it is saved or thrown away. Nothing to remove is no error.
    Future<void> discard(const QString& screen);

    /// What is too old or belongs to nobody any more. Part of opening.
    static void dropStale(storage::WriteTransaction& tx);

private:
    storage::Database& m_database;
    const access::Session& m_session;
};

} // namespace aicms::drafts
