// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/customer_rows.h"

#include <QString>

namespace aicms::wording {

/// Why a row was not imported, with what to do about it: one line beside the row's number.
QString rejectReasonSentence(exchange::RejectReason reason);
/// What was kept as typed although it looks wrong.
QString rowWarningSentence(exchange::RowWarning warning);
/// Why a column is left out; empty for LeftOut::No.
QString leftOutSentence(exchange::LeftOut reason);
/// A field as the column chooser lists it.
QString importFieldName(exchange::Field field);

} // namespace aicms::wording
