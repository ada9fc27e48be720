// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <optional>

namespace aicms::sales_ui {

/// A number as somebody types it. Letters may only be the currency's: with others around it a slip such as "1O" would
/// be read as 1.
std::optional<base::Decimal> typedNumber(const QString& text, const QString& currency);

} // namespace aicms::sales_ui
