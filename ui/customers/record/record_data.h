// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <QDate>

#include <vector>

namespace aicms::customers_ui {

/// Everything that the page of a customer shows.
struct RecordData {
    customers::Customer customer;
    std::vector<customers::Interaction> interactions; ///< newest first
    std::vector<customers::CustomerRow> members; ///< of an organisation
    QDate today;
};

} // namespace aicms::customers_ui
