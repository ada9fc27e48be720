// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/entry/entry_draft.h"

#include <QJsonObject>

namespace aicms::exchange {

/// A customer of our own JSON (see README.md in this folder).
MappedRow readJsonEntry(const QJsonObject& object, const RowOptions& options, EntryTally& tally, qint64 number);

/// The same the other way round.
QJsonObject jsonEntryOf(const customers::Customer& customer);

} // namespace aicms::exchange
