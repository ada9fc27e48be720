// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/exchange/import_batch.h"

#include <vector>

namespace aicms::exchange {

/// Whose eyes the old values are for.
struct Viewer {
    bool seesSensitive = false; ///< access::Operation::ShowSensitive
};

/// Which values an update of `stored` to `merged` (see mergeRow) changes, field by field in the order of a record;
/// never empty where the two differ. Old values that the record itself shows with a reason only, or not to this viewer,
/// are marked instead of told. Each text has at most ValueChange::longest characters. Pure.
std::vector<ValueChange> valueChanges(
    const customers::Customer& stored, const customers::Customer& merged, const Viewer& viewer);

} // namespace aicms::exchange
