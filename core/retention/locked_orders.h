// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/storage/database.h"

#include <QDate>
#include <QFuture>

#include <vector>

namespace aicms::retention {

/// An order that a law keeps although its person was erased (kept_orders.h), as an accountant asks for it.
struct LockedOrder {
    base::OrderId order = {};
    QString number = {};
    base::UtcTime at = {};
    QString name = {};
    QString address = {};
    QString basis = {};
    QDate until = {};
};

/// All of them, what is kept longest last. For whoever may erase; logged, as names are shown.
QFuture<base::Result<std::vector<LockedOrder>>> lockedOrders(
    storage::Database& database, const access::Session& session);

} // namespace aicms::retention
