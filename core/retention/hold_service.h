// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/retention/hold.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QTimeZone>

namespace aicms::retention {

/// Legal holds. Placing and lifting stand in the log.
class HoldService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    /// `zone`: of the business, in which it is today.
    HoldService(storage::Database& database, const access::Session& session, const base::Clock& clock,
        QTimeZone zone = QTimeZone::systemTimeZone());

    /// Id and times are ignored. Invalid "hold_matter", "hold_reason", "hold_review", "hold_people"; NotFound with the
    /// customer's id.
    Future<HoldId> place(Hold hold);
    /// NotFound "hold"; Conflict "hold" when it was lifted before; Invalid "hold_reason".
    Future<void> lift(HoldId id, const QString& reason);
    Future<std::vector<Hold>> list(bool withLifted); ///< newest first

private:
    storage::Database& m_database;
    const access::Session& m_session;
    const base::Clock& m_clock;
    QTimeZone m_zone;
};

} // namespace aicms::retention
