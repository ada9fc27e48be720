// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/paper_entry.h"

#include "core/audit/log_reading.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <ranges>

namespace aicms::workspace {

QFuture<base::Result<qint64>> paperEntry(Workspace& workspace, base::CustomerId customer)
{
    const access::Session& session = workspace.session();
    if (const auto allowed = access::permit(session, access::Operation::HandOut);
        !allowed && !access::permit(session, access::Operation::PrintCustomer))
        return QtFuture::makeReadyFuture(base::Result<qint64>(base::fail(allowed.error())));
    return workspace.database().read(
        [customer, user = session.user](storage::ReadTransaction& tx) -> base::Result<qint64> {
            const std::vector<audit::LoggedEntry> papers = audit::entriesAbout(
                tx, audit::ObjectKind::Customer, customer.value, QStringLiteral("customer.print"));
            auto newestFirst = papers | std::views::reverse;
            const auto newest = std::ranges::find(newestFirst, user, &audit::LoggedEntry::user);
            if (newest == newestFirst.end())
                return base::fail(base::ErrorKind::NotFound, {}, customer.value);
            return newest->seq;
        });
}

} // namespace aicms::workspace
