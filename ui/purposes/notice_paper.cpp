// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/notice_paper.h"

#include "ui/kit/paper.h"
#include "ui/shell/notice_words.h"

#include <QPrinter>

namespace aicms::ui_purposes {

using wording::HandOut;

namespace {

std::unique_ptr<QTextDocument> paperOf(const HandOut& handOut)
{
    constexpr double titlePoints = 16;
    constexpr double headingPoints = 12;
    constexpr double bodyPoints = 10;
    kit::Paper paper(handOut.language);
    paper.line(handOut.text.title, titlePoints, true);
    shell::writeNoticeWords(paper, handOut.text.text, bodyPoints, headingPoints);
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
