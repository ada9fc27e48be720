// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/notice.h"
#include "ui/wording/letter.h"

namespace aicms::wording {

struct NoticeLetterFacts : LetterFacts {
    purposes::NoticeVersion version = {}; ///< of which the person is told
    purposes::NoticeVersion known = {}; ///< the newest one that was shown before; without an id: not known
    base::UtcTime knownSince = {}; ///< when that was
    QString knownLanguage = {}; ///< in which it was shown
};
/// That a notice has changed which the person was shown: why the letter comes, what is new in it and what holds no
/// more, as far as both versions speak one language that the person reads, and the whole wording.
Letter noticeLetter(const customers::Customer& customer, const NoticeLetterFacts& facts);

} // namespace aicms::wording
