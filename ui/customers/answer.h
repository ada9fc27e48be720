// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/answer.h"

namespace aicms::customers_ui {

using shell::onSuccess;
using shell::withoutWords;

} // namespace aicms::customers_ui
