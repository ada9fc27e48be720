// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/drafts_service.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/drafts/draft_store.h"

#include <algorithm>

namespace aicms::drafts {

using access::Operation;
using base::refused;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1'000'000;

} // namespace

DraftsService::DraftsService(storage::Database& database, const access::Session& session)
    : m_database(database), m_session(session)
{
}

DraftsService::Future<void> DraftsService::keep(std::vector<Draft> drafts)
{
    if (const auto allowed = access::permit(m_session, Operation::KeepDrafts); !allowed)
        return refused<void>(allowed.error());
    return m_database.write(
        [session = m_session, drafts = std::move(drafts)](storage::WriteTransaction& tx) -> base::Result<void> {
            // A screen whose content only goes on changing is told once.
            const std::vector<Draft> before = store::read(tx, session.user);
            const bool isNew = std::ranges::any_of(drafts, [&before](const Draft& draft) {
                return std::ranges::none_of(before, [&draft](const Draft& known) {
                    return known.screen == draft.screen && known.customer == draft.customer;
                });
            });
            store::removeAllOf(tx, session.user);
            for (const Draft& draft : drafts)
                store::insert(tx, session.user, draft);
            if (isNew)
                audit::append(tx, session,
                    {QStringLiteral("draft.keep"), audit::ObjectKind::Vault, 0, {},
                        QStringLiteral("screens=%1").arg(drafts.size())});
            return {};
        });
}

DraftsService::Future<std::vector<Draft>> DraftsService::kept()
{
    if (const auto allowed = access::permit(m_session, Operation::KeepDrafts); !allowed)
        return refused<std::vector<Draft>>(allowed.error());
    return m_database.read([user = m_session.user](storage::ReadTransaction& tx) -> base::Result<std::vector<Draft>> {
        return store::read(tx, user);
    });
}

DraftsService::Future<void> DraftsService::discard(const QString& screen)
{
    if (const auto allowed = access::permit(m_session, Operation::KeepDrafts); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([user = m_session.user, screen](storage::WriteTransaction& tx) -> base::Result<void> {
        store::remove(tx, user, screen);
        return {};
    });
}

void DraftsService::dropStale(storage::WriteTransaction& tx)
{
    store::removeBefore(tx, {tx.now().microseconds - draftDays * day});
}

} // namespace aicms::drafts
