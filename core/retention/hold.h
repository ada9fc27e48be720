// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace aicms::retention {

using HoldId = base::Id<struct HoldTag>;

/// A legal hold (privacy-rules E3): these people's data stay, whatever period has ended and whoever asks.
struct Hold {
    HoldId id = {};
    QString matter = {}; ///< 1 to 200 characters
    QString reason = {}; ///< 1 to 2,000 characters
    QDate reviewOn = {}; ///< at most 12 months ahead
    std::vector<base::CustomerId> people = {};
    bool coversEverybody = false;
    base::UtcTime placedAt = {};
    base::UserId placedBy = {};
    std::optional<base::UtcTime> liftedAt = {};
    base::UserId liftedBy = {};
    QString liftReason = {};
};

inline constexpr int holdReviewMonths = 12;

/// The field at fault, empty when it may be placed: "matter", "reason", "review", "people".
QString faultOf(const Hold& hold, QDate today);

} // namespace aicms::retention
