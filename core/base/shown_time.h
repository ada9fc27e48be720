// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace aicms::base {

/// When the clock of `zone` shows that time on that day, earliest first, each with the offset of that moment. Mostly
/// one moment; two in the hour that is shown twice, in the night in which the clock is put back; none in the hour that
/// is left out, or where the day or the time is none.
std::vector<QDateTime> momentsShown(QDate day, QTime time, const QTimeZone& zone);

} // namespace aicms::base
