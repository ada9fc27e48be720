// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/history_items.h"

namespace aicms::customers_ui {

/// The orders of the record, with ids "order.<id>".
std::vector<DatedItem> orderItems(const RecordData& record);
/// Visits, clicks and other events, with ids "event.<id>".
std::vector<DatedItem> eventItems(const RecordData& record);

} // namespace aicms::customers_ui
