// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::kit {

/// How a day is written out, as QLocale reads it: "d MMM yyyy" in the order of the program's language.
QString dayFormat();

} // namespace aicms::kit
