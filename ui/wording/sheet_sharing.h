// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/person_sheet.h"
#include "ui/wording/sheet_words.h"

namespace aicms::wording {

/// What went out of a person's data, a sentence a time, newest first (GDPR Art. 15(1)(c)).
QStringList receivedSentences(const PersonRecord& record, const SheetWords& words);

} // namespace aicms::wording
