// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/people_names.h"
#include "ui/customers/record/record_data.h"
#include "ui/kit/timeline.h"

#include <vector>

namespace aicms::customers_ui {

/// One entry of the timeline before it is put in order.
struct DatedItem {
    base::UtcTime at;
    kit::TimelineItem item;
    bool isOpening = false; ///< somebody looked at the record
};

/// What was done with the record itself: where it came from, and who opened, changed, printed or binned it. The log
/// is in `record` only where the role may read it, and the ledger as well: what both have is told once; where the
/// record came from it tells itself. The ids are "log.<seq>", "answer.<seq>" and "origin.<n>".
std::vector<DatedItem> historyItems(const RecordData& record, const PeopleNames& people);

} // namespace aicms::customers_ui
