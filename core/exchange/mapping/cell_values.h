// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/exchange/mapping/column_mapping.h"

namespace aicms::exchange {

/// The values of one cell, trimmed: parted at " ::: " (Google) and line breaks, e-mail addresses also at ; and , where
/// every part is one. One entry for a cell with one value.
QStringList splitCell(const QString& cell, bool isEmail);

/// "person", "company", "Firma", ... ; empty when the word says nothing.
std::optional<customers::Kind> kindOfWord(const QString& word);

/// What a spreadsheet writes where a formula failed, in the languages of Excel and LibreOffice: "#REF!", "#NV",
/// "Err:508". It is no value of anybody.
bool isFailedFormula(const QString& cell);

/// The order of dates: the mapping's, else that of the region (Americans put the month first).
base::DateOrder dateOrderOf(const ColumnMapping& mapping, const QString& region);

} // namespace aicms::exchange
