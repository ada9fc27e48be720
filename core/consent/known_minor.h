// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/calendar_date.h"
#include "core/base/clock.h"
#include "core/storage/transaction.h"

#include <QTimeZone>

#include <optional>

namespace aicms::customers {
struct Customer;
}

namespace aicms::consent {

/// Whether the year by which somebody is under age goes out of her record. Where no year is known the mark of a minor
/// decides (K6), so that a child whose birthday is cleared would read as of age. Pure.
bool losesYearOfMinor(const std::optional<base::CalendarDate>& before, const std::optional<base::CalendarDate>& after,
    base::UtcTime now, const QTimeZone& zone);
/// Then she is marked as under age, inside the transaction that changes the record, and the log says so; whoever knows
/// better takes the mark back (GateService::markMinor). For whoever changes records: by hand, by an import or its
/// undoing (setEditFollower of both services), and where retention drops the field.
void keepMinorKnown(storage::WriteTransaction& tx, const access::Session& session, const customers::Customer& before,
    const customers::Customer& after, const QTimeZone& zone);

} // namespace aicms::consent
