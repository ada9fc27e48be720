// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source/entry_reader.h"

#include <QIODevice>

#include <memory>

namespace aicms::exchange {

/// LDIF as customers; lists become tags of their members, and members that have no record of their own become
/// customers at the end. Reads the device twice: it is open, can be gone back in, and outlives the reader.
base::Result<std::unique_ptr<EntryReader>> makeLdifReader(QIODevice& device, const RowOptions& options);

} // namespace aicms::exchange
