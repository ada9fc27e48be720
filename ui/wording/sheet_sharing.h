// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/person_sheet.h"
#include "ui/wording/sheet_words.h"

namespace aicms::wording {

/// What went out of a person's data, a sentence a time, newest first (GDPR Art. 15(1)(c)).
QStringList receivedSentences(const PersonRecord& record, const SheetWords& words);

/// Whom the person asks: the business, and where it is reached, as far as that is stored (GDPR Art. 13(1)(a)).
QString responsible(const QString& business, const purposes::Controller& controller, const SheetWords& words);

} // namespace aicms::wording
