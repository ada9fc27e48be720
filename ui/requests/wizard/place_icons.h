// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/places.h"

namespace aicms::ui_requests {

QString placeIcon(requests::Place place);

} // namespace aicms::ui_requests
