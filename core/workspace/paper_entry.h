// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QFuture>

namespace aicms::workspace {

class Workspace;

/// Number of the entry of the log that tells of the newest paper about this customer made by whoever opened the vault:
/// the paper's foot names it. Reading the log is another right; one's own paper one may number. Asked right after
/// logPrinted() or logHandedOut(), with either one's right; NotFound where there is none.
QFuture<base::Result<qint64>> paperEntry(Workspace& workspace, base::CustomerId customer);

} // namespace aicms::workspace
