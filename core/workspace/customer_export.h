// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <functional>

namespace aicms::workspace {

/// Writes the customers of a query as CSV (formula cells defused, fields the role may not see left out) and answers how
/// many. The log says so before the file exists; the file appears whole or not at all. NotAllowed, ReadOnly, DiskFull,
/// InputOutput, Cancelled. Blocks; holds the records in memory, about 3 KB each.
base::Result<qint64> exportCustomers(Workspace& workspace, const customers::ListQuery& query, const QString& path,
    const std::function<void(qint64 done, qint64 total)>& progress, const storage::CancelToken& token);

} // namespace aicms::workspace
