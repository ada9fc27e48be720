// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace aicms::wording {

/// What happened, what is safe and what to do, in the user's language, for the banner of a window or the error stream
/// of the command line. Never empty; never holds a code before the words.
QString sentence(const base::Error& error);

/// "45 s", "2 min", "1 h 5 min": units without plural forms.
QString duration(qint64 seconds);

} // namespace aicms::wording
