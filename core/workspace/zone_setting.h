// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

#include <QTimeZone>

#include <optional>

namespace aicms::workspace {

/// The zone of the business's calendar, as the vault holds it: by it a time without an offset is read and a day begins
/// and ends, whatever computer, terminal or task asks. Empty: none is noted, or one that this computer does not know.
std::optional<QTimeZone> readZone(storage::ReadTransaction& tx);
/// Notes it where none is noted: at the making of a vault, or at the first opening of an earlier one.
void noteZone(storage::WriteTransaction& tx, const QTimeZone& zone);
void changeZone(storage::WriteTransaction& tx, const QTimeZone& zone);

} // namespace aicms::workspace
