// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/erasure.h"
#include "core/retention/hold.h"
#include "core/retention/purge.h"
#include "ui/kit/cells.h"

#include <QHash>

class QBoxLayout;

namespace aicms::workspace {
class Workspace;
}

namespace aicms::ui_retention {

/// What becomes of one thing that is past its time, and why. `matter`: of the legal hold that keeps it.
kit::PillText verdictPill(retention::Verdict verdict, retention::Action action, const QString& matter);
/// "3 customers", "Everybody".
QString coverText(const retention::Hold& hold);
kit::PillText proofPill(retention::ErasureState state);
/// The kind of row that a table of the vault holds, in plain words; the name of the table where it has none.
QString tableWords(const QString& table);
QString dayText(QDate day); ///< "12 May 2026"
QString timeText(base::UtcTime time, const workspace::Workspace& vault); ///< with the time of day
/// How many records an erasure removed; of a run what the run counted.
qint64 removedBy(const retention::Certificate& certificate, const std::vector<retention::Run>& runs);
/// By number; "a colleague" must be shown for those that are not in it.
QHash<qint64, QString> userNames(workspace::Workspace& vault);
/// Takes everything out of the layout and deletes it.
void clearLayout(QBoxLayout* layout);

} // namespace aicms::ui_retention
