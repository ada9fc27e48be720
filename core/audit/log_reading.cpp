// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/log_reading.h"

#include "core/audit/audit_store.h"

#include <algorithm>

namespace aicms::audit {

std::vector<LoggedEntry> everyEntry(storage::ReadTransaction& tx, const QString& action)
{
    if (store::count(tx, {}) != store::head(tx).seq)
        return {};
    ListFilter filter;
    filter.action = action;
    filter.limit = 0;
    std::vector<LoggedEntry> entries = store::list(tx, filter);
    std::erase_if(entries, [&action](const LoggedEntry& each) { return each.entry.action != action; });
    std::ranges::reverse(entries);
    return entries;
}

} // namespace aicms::audit
