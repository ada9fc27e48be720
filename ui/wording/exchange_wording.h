// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "core/exchange/sales/sales_mapping.h"

#include <QString>

namespace aicms::wording {

/// Why a row was not imported, with what to do about it: one line beside the row's number.
/// `limit` as in exchange::RejectedRow.
QString rejectReasonSentence(exchange::RejectReason reason, int limit = 0);
/// Why a row was passed over, and for whom: one line beside the row's number and name.
QString skipReasonSentence(const exchange::SkippedRow& row);
/// The field of a changed value: "E-mail", or the name of an own field.
QString changedFieldName(const exchange::ValueChange& change);
/// What stands there now, and what will: never empty.
QString valueBefore(const exchange::ValueChange& change);
QString valueAfter(const exchange::ValueChange& change);
/// "E-mail: nothing yet → ayla@example.com".
QString valueChangeSentence(const exchange::ValueChange& change);
/// Of an update, where the row has another customer number than the record; else empty.
QString keptNumberSentence(const exchange::UpdatedRow& row);
/// What was kept as typed although it looks wrong.
QString rowWarningSentence(exchange::RowWarning warning);
/// "62 people and 1 organisation".
QString peopleAndOrganisations(qint64 people, qint64 organisations);
/// Why a column is left out; empty for LeftOut::No.
QString leftOutSentence(exchange::LeftOut reason);
/// A field as the column chooser lists it.
QString importFieldName(exchange::Field field);
/// What a property of a card or an entry is called: in words, with the file's own name for it behind them.
QString propertyTitle(const exchange::Column& property);
QString importFieldName(exchange::SalesField field);

} // namespace aicms::wording
