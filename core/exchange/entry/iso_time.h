// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace aicms::exchange {

/// To the microsecond, so that it reads back as the same time: "2026-05-12T08:10:00.000123Z".
QString isoTime(base::UtcTime time);
/// ISO 8601 with an offset or Z; empty when it cannot be read.
std::optional<base::UtcTime> readIsoTime(const QString& text);

} // namespace aicms::exchange
