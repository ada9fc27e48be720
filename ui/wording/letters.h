// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/purposes/notice.h"
#include "core/retention/rule.h"

namespace aicms::wording {

/// A privacy notice as the stored purposes give it (GDPR Art. 13, privacy-rules N1): who is responsible, what for and
/// on which ground, with which fields, who receives it, where it stays, how long, when people are asked again, whether
/// they must tell anything, and their rights. What the program cannot know stands in square brackets. To be read over
/// and completed by whoever publishes it.
purposes::NoticeText noticeFromPurposes(const purposes::Catalogue& catalogue, const std::vector<retention::Rule>& rules,
    const QString& business, const QString& language);

} // namespace aicms::wording
