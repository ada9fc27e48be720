// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/keeping.h"
#include "ui/wording/sheet_words.h"

namespace aicms::wording {

/// Until when something is kept, for the person, and what makes it longer than its period: "until 31 December 2034; so
/// long the law wants an invoice that needs it". A day that is past is told as past.
QString keptText(const retention::Keeping& keeping, const SheetWords& words, QDate today);

} // namespace aicms::wording
