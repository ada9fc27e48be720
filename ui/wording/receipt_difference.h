// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/receipt_comparison.h"

namespace aicms::wording {

/// What is told of a receipt that agrees with itself and not with the vault.
QString receiptDifference(const consent::ReceiptDifference& difference);

} // namespace aicms::wording
