// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace aicms::wording {

/// The day of an answer of which only the day is known: it is stored as the day's beginning, a no as its end. Empty
/// where a time of day was said, or is that of the clock.
std::optional<QDate> dayAlone(base::UtcTime time, const QTimeZone& zone);
/// As a screen shows when an answer was received: "5 Jun 2026", else "5 Jun 2026, 14:05".
QString receivedText(base::UtcTime time, const QTimeZone& zone);

} // namespace aicms::wording
