// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <vector>

namespace aicms::customers_ui {

/// A field that two people changed, in words.
struct Clash {
    QString field; ///< code
    QString mine;
    QString theirs;
};

struct Merged {
    customers::Customer record; ///< their state with my changes
    std::vector<Clash> clashes; ///< fields that both changed to different values; mine stand in `record`
};

/// Three-way merge field by field: what I did not touch comes from `theirs`, what I changed stays mine. Pure.
Merged mergeRecords(
    const customers::Customer& original, const customers::Customer& mine, const customers::Customer& theirs);

/// A field's values in one line, for showing two states side by side. `field` as in changedFields().
QString fieldText(const customers::Customer& customer, const QString& field);

} // namespace aicms::customers_ui
