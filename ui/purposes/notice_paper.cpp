// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/notice_paper.h"

#include "ui/kit/paper.h"
#include "ui/wording/notice_reading.h"

#include <QPrinter>

namespace aicms::ui_purposes {

using wording::HandOut;
using wording::NoticeBlock;

void writeNotice(kit::Paper& paper, const purposes::NoticeText& text)
{
    constexpr double titlePoints = 16;
    constexpr double headingPoints = 12;
    constexpr double bodyPoints = 10;
    paper.line(text.title, titlePoints, true);
    for (const NoticeBlock& block : wording::noticeBlocks(text.text)) {
        if (block.kind == NoticeBlock::Kind::Heading)
            paper.line(block.text(), headingPoints, true);
        else if (block.kind == NoticeBlock::Kind::Item)
            paper.line(block.mark + u' ' + block.text(), bodyPoints);
        else
            paper.line(block.text(), bodyPoints);
    }
}

namespace {

std::unique_ptr<QTextDocument> paperOf(const HandOut& handOut)
{
    kit::Paper paper(handOut.language);
    writeNotice(paper, handOut.text);
    return paper.take();
}

} // namespace

bool saveHandOut(const HandOut& handOut, const QString& path)
{
    const auto ends = [&path](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    if (ends(".html") || ends(".htm"))
        return kit::saveText(noticeHtml(handOut), path);
    if (ends(".txt"))
        return kit::saveText(noticePlain(handOut), path);
    return kit::savePdf(*paperOf(handOut), path, handOut.foot);
}

bool printHandOut(const HandOut& handOut, QPrinter& printer)
{
    return kit::printPages(*paperOf(handOut), printer, handOut.foot);
}

} // namespace aicms::ui_purposes
