// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QIODevice>
#include <QStringList>

#include <functional>

namespace aicms::exchange {

/// Fills in the next row; false behind the last. The first row is the header.
using NextRow = std::function<base::Result<bool>(QStringList& row)>;

/// Writes a workbook of one sheet (ECMA-376). Every cell is inline text, never a formula and never a number, so that no
/// spreadsheet program runs or alters it, and a telephone number that begins with + stays as it is. The rows are packed
/// as they come: nothing is held whole and no temporary file is written, which libxlsxwriter would do, in plain text.
/// The error of `next`; TooLarge "rows" over what a sheet has; InputOutput, DiskFull. A text of more than 32,767
/// characters is written whole although Excel shows no more of it.
base::Result<void> writeXlsx(QIODevice& device, const NextRow& next);

} // namespace aicms::exchange
