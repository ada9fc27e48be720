// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

#include <vector>

namespace aicms::cli {

/// A customer as the command line names it: the positive number that lists print, "number:TEXT" (the business's own
/// number) or "uuid:TEXT". Invalid "id" for anything else, NotFound.
base::Result<base::CustomerId> customerId(workspace::Workspace& vault, const QString& text);
base::Result<std::vector<base::CustomerId>> customerIds(workspace::Workspace& vault, const QStringList& texts);

} // namespace aicms::cli
