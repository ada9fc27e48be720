// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_words.h"

#include "ui/wording/notice_reading.h"

namespace aicms::shell {

void writeNoticeWords(kit::Paper& paper, const QString& text, double points, double headingPoints)
{
    for (const wording::NoticeBlock& block : wording::noticeBlocks(text)) {
        const bool isHeading = block.kind == wording::NoticeBlock::Kind::Heading;
        paper.line(block.mark.isEmpty() ? block.text() : block.mark + u' ' + block.text(),
            isHeading ? headingPoints : points, isHeading);
    }
}

} // namespace aicms::shell
