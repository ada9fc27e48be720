// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source/entry_reader.h"

#include <QIODevice>

#include <memory>

namespace aicms::exchange {

/// Our own JSON as customers. The device is open, at its start, and outlives the reader.
std::unique_ptr<EntryReader> makeJsonReader(QIODevice& device, const RowOptions& options);

} // namespace aicms::exchange
