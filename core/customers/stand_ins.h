// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

#include <QString>

#include <vector>

namespace aicms::customers {

/// For a vault that was saved from a damaged file: rows in place of customers, provenances and tags that could not be
/// read, so that what belongs to them is not lost as well. A customer gets the name under which the search knew him, or
/// none, and his id as his number ("?17"). False: a row of that table is none of these.
bool makeStandIns(storage::WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids);

/// For the same: gives those a search document who have none, so that they are found again.
void mendSearch(storage::WriteTransaction& tx);

} // namespace aicms::customers
