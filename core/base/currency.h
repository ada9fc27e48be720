// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::base {

/// A code of ISO 4217 for money that can be paid with, or could before the euro or a new issue took its place: old
/// orders name those. In capitals.
bool isCurrencyCode(const QString& code);

} // namespace aicms::base
