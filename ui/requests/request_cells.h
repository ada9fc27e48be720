// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/kit/paged_table_model.h"

#include <QHash>

namespace aicms::workspace {
class Workspace;
}

namespace aicms::ui_requests {

/// As wide as the pills in it: what is left is the names'.
inline const QString dueColumn = QStringLiteral("due");
inline constexpr int leastDueWidth = 112; ///< design pixels

/// The look of a request's date: days left, what it waits for, or how it ended.
kit::PillText duePillOf(QDate dueOn, const requests::Standing& standing, QDate today);
/// How many of the reminders before the last day were reached (R7), and that in words; nothing before the first one.
int remindersReached(QDate dueOn, QDate today);
QString reminderText(QDate dueOn, QDate today);
QString requestIcon(requests::Kind kind);
QString personOf(const QString& name); ///< or what stands for somebody whose name is not known (any more)
/// By number, also of users who were removed; whoever may see no names knows the own one.
QHash<qint64, QString> userNames(workspace::Workspace& vault, const std::vector<base::UserId>& users);

std::vector<kit::TableColumn> queueColumns();
/// An empty row for a request that is not there any more.
kit::PagedTableModel::Row queueCells(
    const requests::RequestRow& row, QDate today, const QHash<qint64, QString>& userNames);

} // namespace aicms::ui_requests
