// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/consent.h"
#include "core/storage/transaction.h"

#include <optional>
#include <span>
#include <vector>

namespace aicms::consent {

/// Whoever may not see a date of birth must not read it off a consent either: a parent's yes ends on a birthday, and
/// what the rules refuse for an age changes on one.

bool seesBirthdays(const access::Role& role);

/// A parent's yes with an end: that is the day on which the child is of age.
bool tellsAge(const Event& event);
bool tellsAge(storage::ReadTransaction& tx, qint64 seq); ///< of the entry with that number
/// Takes such an end, and the beginning of what follows it, out of a row.
void hideAge(StateRow& row, std::span<const Event> events);

/// Since when the business has known the person, by the records that are kept: the oldest of them.
std::optional<base::UtcTime> knownSince(storage::ReadTransaction& tx, base::CustomerId customer);
/// A form may lie for a while before the person is entered.
inline constexpr int daysBeforeKnown = 31;

} // namespace aicms::consent
