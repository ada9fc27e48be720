// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/corrections.h"
#include "ui/kit/key_value_list.h"
#include "ui/kit/paged_table_model.h"
#include "ui/wording/user_names.h"

#include <QSet>

namespace aicms::workspace {
class Workspace;
}

namespace aicms::ui_consent {

/// The days up to `now` on which something changed, oldest first, each once: something was received, or a consent's
/// time was up.
std::vector<QDate> daysOfChange(
    const std::vector<consent::HistoryEntry>& history, const QTimeZone& zone, base::UtcTime now);
/// Number, day, purpose, change, how, notice, proof and who recorded it: the ledger's columns.
/// `struck`: of struckEntries().
kit::PagedTableModel::Row ledgerRow(const consent::HistoryEntry& entry, const QSet<qint64>& struck,
    const purposes::Catalogue& catalogue, const wording::UserNames& witnesses, const QTimeZone& zone);
/// Numbers of the entries of a person that count as never written, for a correction that holds names them.
QSet<qint64> struckEntries(const std::vector<consent::HistoryEntry>& history);
/// Everything that an entry says, for the pane beside the ledger and for paper. `corrections`: of its person.
std::vector<kit::KeyValue> entryValues(const consent::HistoryEntry& entry,
    const QHash<qint64, consent::Correction>& corrections, const purposes::Catalogue& catalogue,
    workspace::Workspace& workspace);
/// What an entry says as a pill, and whether it is struck out.
kit::PillText changeOf(const consent::Event& event, bool isStruck);
/// What took an entry's place and when: "Entry 11,902 on 9 December 2025"; empty: it still decides.
QString endOf(
    const consent::Event& event, const std::vector<consent::HistoryEntry>& history, workspace::Workspace& workspace);

} // namespace aicms::ui_consent
