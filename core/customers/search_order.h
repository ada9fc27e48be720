// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

#include <functional>
#include <vector>

namespace aicms::customers {

enum class Verdict { Take, Leave, Stop };
using Look = std::function<Verdict(qint64 id)>;

/// The first `most` of `ids` (ascending) by name, of those that are not in the bin and that `look` takes. Looks up the
/// names of a few; walks the list of names until enough are found where that costs less.
/// names of a few; walks the list of names until enough are found where that costs less.
std::vector<qint64> firstByName(
    storage::ReadTransaction& tx, const std::vector<qint64>& ids, std::size_t most, const Look& look);

/// The first `most` by name of everybody that `look` takes. For what so many are that it is soon found.
std::vector<qint64> firstByName(storage::ReadTransaction& tx, std::size_t most, const Look& look);

} // namespace aicms::customers
