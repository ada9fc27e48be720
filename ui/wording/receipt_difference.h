// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ledger_export.h"

namespace aicms::wording {

/// What is told of a receipt that agrees with itself and not with the vault.
QString receiptDifference(const consent::ReceiptDifference& difference);

/// That what a receipt of this vault says does not count any more; empty: it does.
QString receiptSince(const consent::ReceiptService::Comparison& read);

} // namespace aicms::wording
