// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::customers {

/// For an erasure, which blacks people out of the texts of others where they stand: these records have a new revision
/// and are searched by what they hold now.
void noteChangedTexts(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& records);
/// The same of all records that bear the tag.
void noteChangedTag(storage::WriteTransaction& tx, qint64 tag);

} // namespace aicms::customers
