// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/place_icons.h"

namespace aicms::ui_requests {

using requests::Place;

QString placeIcon(Place place)
{
    switch (place) {
    case Place::Profile: return QStringLiteral("user");
    case Place::Orders: return QStringLiteral("receipt");
    case Place::Contacts: return QStringLiteral("phone");
    case Place::Notes: return QStringLiteral("sticky-note");
    case Place::Events: return QStringLiteral("activity");
    case Place::Consent: return QStringLiteral("hand-heart");
    case Place::Files: return QStringLiteral("paperclip");
    case Place::Requests: return QStringLiteral("inbox");
    case Place::Imports: return QStringLiteral("undo-2");
    case Place::Drafts: return QStringLiteral("pencil");
    case Place::Log: return QStringLiteral("scroll-text");
    case Place::Elsewhere: return QStringLiteral("text-search");
    }
    return {};
}

} // namespace aicms::ui_requests
