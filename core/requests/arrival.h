// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/requests/request.h"

#include <QTimeZone>

namespace aicms::requests {

/// How what a request says gets into the ledger of consents.
consent::How howOf(ArrivedBy way);
/// From when a no counts that a request brought: from its receipt; of which only the day is known, from that day's end.
base::UtcTime noCameAt(const Request& request, const QTimeZone& zone, base::UtcTime now);
/// The beginning of the day on which it came: of what was passed on by hand often the day alone is known.
base::UtcTime arrivalDay(const Request& request, const QTimeZone& zone);
/// Why an entry of the ledger is there, in a form that is put into words where it is shown: an objection to all
/// advertising, and whatever else was carried out.
inline QString objectedIn(RequestId id)
{
    return QStringLiteral("request:%1").arg(id.value);
}
inline QString askedIn(RequestId id)
{
    return QStringLiteral("asked:%1").arg(id.value);
}

} // namespace aicms::requests
