// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/arrival.h"

#include "core/consent/bare_day.h"

#include <algorithm>

namespace aicms::requests {

consent::How howOf(ArrivedBy way)
{
    switch (way) {
    case ArrivedBy::Letter: return consent::How::Letter;
    case ArrivedBy::Email: return consent::How::Email;
    case ArrivedBy::Phone: return consent::How::Phone;
    case ArrivedBy::Counter: return consent::How::Counter;
    case ArrivedBy::Web:
    case ArrivedBy::SocialMedia:
    case ArrivedBy::Signal: return consent::How::Web;
    case ArrivedBy::Other: return consent::How::Form;
    }
    return consent::How::Form;
}

base::UtcTime noCameAt(const Request& request, const QTimeZone& zone, base::UtcTime now)
{
    return request.receivedAt.value_or(
        std::min(consent::ofBareDay(request.received, consent::State::Objected, zone), now));
}

base::UtcTime arrivalDay(const Request& request, const QTimeZone& zone)
{
    return base::UtcTime::fromDateTime(request.received.startOfDay(zone));
}

} // namespace aicms::requests
