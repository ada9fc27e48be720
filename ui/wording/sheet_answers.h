// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/corrections.h"
#include "ui/wording/sheet_words.h"

namespace aicms::wording {

/// What an entry of the ledger says on the sheet: "agreed, by e-mail". A mistake does not read as what she said:
/// "...; corrected on 12 June 2026 by entry 9, does not count". `corrections`: of the person.
QString answerText(
    const consent::Event& event, const QHash<qint64, consent::Correction>& corrections, const SheetWords& words);

} // namespace aicms::wording
