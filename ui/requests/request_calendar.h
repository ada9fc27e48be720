// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

namespace aicms::ui_requests {

/// Saves the deadlines as a file for calendars, where the person says, and tells what became of it.
void writeCalendar(QWidget* owner, const shell::Context& context, const shell::Choosers& choosers,
    const std::vector<requests::RequestRow>& rows);

} // namespace aicms::ui_requests
