// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/answer.h"

namespace aicms::ui_consent {

using shell::onSuccess;

} // namespace aicms::ui_consent
