// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

#include <QString>

#include <vector>

namespace aicms::consent {

/// purposes::makeStandIns, and the versions of purposes besides of which the ledger alone still knows.
bool makeStandIns(storage::WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids);

} // namespace aicms::consent
