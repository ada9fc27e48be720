// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/purposes/notice.h"
#include "core/purposes/purposes.h"
#include "ui/wording/letter.h"

namespace aicms::wording {

struct RenewalFacts : LetterFacts {
    std::vector<consent::StateRow> states = {}; ///< of that purpose: whatever the channel first, then the channels
    /// The wording that is asked about, in the letter's language or in what there is; empty: only the purpose's own.
    purposes::NoticeText wording = {};
    bool isNoticePublished = true; ///< some notice of the business can be read
    bool isMail = false; ///< answered by e-mail, not on a slip
};
/// A question whether a consent may go on, or may begin again where it ended.
Letter renewalLetter(const customers::Customer& customer, const purposes::Purpose& purpose, const RenewalFacts& facts);

} // namespace aicms::wording
