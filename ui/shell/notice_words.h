// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/paper.h"

namespace aicms::shell {

/// A notice's text (wording::noticeBlocks) on paper, in `points`, its headings strong.
void writeNoticeWords(kit::Paper& paper, const QString& text, double points, double headingPoints);

} // namespace aicms::shell
