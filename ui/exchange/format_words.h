// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/exchange/source/file_format.h"
#include "core/exchange/text/text_encoding.h"

#include <QString>

/// How a file is written, in words.
namespace aicms::ui_exchange {

/// The kinds of files that can be imported, as file choosers take them.
QString contactFileFilter();
QString separatorName(char16_t separator); ///< "comma", "semicolon", "tab", "vertical bar"
QString encodingName(exchange::TextEncoding encoding); ///< "UTF-8", "Windows-1252 (Western Europe)"
QString fileFormatName(exchange::FileFormat format); ///< "CSV", "vCard", "Excel workbook", ...
QString dateOrderName(base::DateOrder order); ///< "day.month.year"

} // namespace aicms::ui_exchange
