// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx/xml_pull.h"

namespace aicms::exchange {

/// Texts of cells longer than this are cut off by one character more, so that the reader sees it (CsvLimits).
constexpr qsizetype mostCellCharacters = 1'048'576;

/// The text inside the element that has just started and is called `element`: all its runs, without the notes on
/// pronunciation that Japanese sheets have. Goes to the element's end.
base::Result<QString> readRichText(XmlPull& xml, QLatin1String element);

} // namespace aicms::exchange
