// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/keeping.h"
#include "core/storage/transaction.h"

#include <QTimeZone>

namespace aicms::retention {

struct PlanContext {
    QDate today;
    QTimeZone zone; ///< of the business: in which day something happened
    /// What somebody let go later is not there yet: nothing goes that nobody saw in the dry run.
    std::optional<base::UtcTime> decidedBefore = {};
};

/// Reads what stays of the people who go by that plan.
void findProofs(storage::ReadTransaction& tx, PurgePlan& plan, base::UtcTime now, const QTimeZone& zone);
/// Everything that is past its time by the rules that are on, and what becomes of it.
PurgePlan planPurge(storage::ReadTransaction& tx, const std::vector<Rule>& rules, const PlanContext& context);
/// Until when such plans will leave each thing of one person alone, by what is stored now.
PersonKeeping keepingOf(storage::ReadTransaction& tx, const std::vector<Rule>& rules, const PlanContext& context,
    base::CustomerId customer);

} // namespace aicms::retention
