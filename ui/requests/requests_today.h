// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/shell/screen.h"

namespace aicms::ui_requests {

/// What the requests have to say on the page of the day: how many are open, and each that is late or due soon.
void tellRequests(const shell::Context& context, const shell::ShowToday& show);

/// The argument by which the list shows one request, and by which it begins a new one.
QVariant showing(requests::RequestId id);
QVariant beginning();
requests::RequestId shownBy(const QVariant& argument); ///< invalid: it is not about one

} // namespace aicms::ui_requests
