// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/export_format.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace aicms::workspace {

/// Writes the customers of a query (formula cells of tables defused, fields the role may not see and sensitive own
/// fields left out) and answers how many. The log says so before the file exists; the file appears whole or not at all.
/// NotAllowed, ReadOnly, DiskFull, InputOutput, TooLarge "rows", Cancelled. Blocks; reads the records one by one, for
/// tables twice.
base::Result<qint64> exportCustomers(Workspace& workspace, const customers::ListQuery& query, const QString& path,
    exchange::ExportFormat format, const std::function<void(qint64 done, qint64 total)>& progress,
    const storage::CancelToken& token);

} // namespace aicms::workspace
