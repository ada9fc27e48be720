// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::wording {

/// A region of a country as the data file of holidays names it ("BY"), as it calls itself; unknown codes as they are.
QString regionName(const QString& country, const QString& region);

} // namespace aicms::wording
