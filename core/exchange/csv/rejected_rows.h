// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_writer.h"

#include <functional>

namespace aicms::exchange {

/// What stands in the column "reason" of a rejected row: a code for programs, a sentence for people.
using ReasonText = std::function<QString(const RejectedRow& row)>;
QString reasonCode(const RejectedRow& row); ///< rejectReasonCode()

/// As writeRejectedRows() of csv_writer.h, with the reason as `reason` says it.
base::Result<void> writeRejectedRows(RowReader& source, const std::vector<RejectedRow>& rejected, QIODevice& target,
    const ReasonText& reason, CsvWriteOptions options = {});

} // namespace aicms::exchange
