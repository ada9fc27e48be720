// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source/entry_reader.h"

#include <QIODevice>

#include <memory>

namespace aicms::exchange {

/// vCard 2.1, 3.0 and 4.0 as customers, one card at a time in constant memory. The device is open, at its start, and
/// outlives the reader. Errors of VCardParser::next; a card that says nothing of anybody is a rejected row, no error.
std::unique_ptr<EntryReader> makeVCardReader(QIODevice& device, const RowOptions& options);

} // namespace aicms::exchange
