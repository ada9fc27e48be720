// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/hold.h"

namespace aicms::retention {

QString faultOf(const Hold& hold, QDate today)
{
    constexpr int mostMatter = 200, mostReason = 2000;
    if (hold.matter.trimmed().isEmpty() || hold.matter.size() > mostMatter)
        return QStringLiteral("matter");
    if (hold.reason.trimmed().isEmpty() || hold.reason.size() > mostReason)
        return QStringLiteral("reason");
    if (!hold.reviewOn.isValid() || hold.reviewOn <= today || hold.reviewOn > today.addMonths(holdReviewMonths))
        return QStringLiteral("review");
    if (hold.people.empty() != hold.coversEverybody)
        return QStringLiteral("people");
    return {};
}

} // namespace aicms::retention
