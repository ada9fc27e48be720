// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "ui/kit/key_value_list.h"
#include "ui/kit/paged_table_model.h"

namespace aicms::workspace {
class Workspace;
}

namespace aicms::ui_consent {

/// The days on which something was received, oldest first, and `today` at the end; each day once.
std::vector<QDate> entryDays(
    const std::vector<consent::HistoryEntry>& history, const QTimeZone& zone, const QDate& today);
/// Number, day, purpose, change, how, notice and proof: the ledger's columns.
kit::PagedTableModel::Row ledgerRow(
    const consent::HistoryEntry& entry, const purposes::Catalogue& catalogue, const QTimeZone& zone);
/// Everything that an entry says, for the pane beside the ledger.
std::vector<kit::KeyValue> entryValues(
    const consent::HistoryEntry& entry, const purposes::Catalogue& catalogue, workspace::Workspace& workspace);

} // namespace aicms::ui_consent
