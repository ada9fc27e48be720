// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/notice_paper.h"

#include "ui/kit/paper.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace aicms::ui_purposes {

namespace {

QStringList paragraphsOf(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("\\n[ \\t]*\\n+"));
    return text.split(gap, Qt::SkipEmptyParts);
}

} // namespace

QString noticeHtml(const HandOut& handOut)
{
    const bool isMirrored = QLocale(handOut.language).textDirection() == Qt::RightToLeft;
    QString html
        = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<title>%3</title>\n</head>\n<body>\n<h1>%3</h1>\n")
              .arg(handOut.language.toHtmlEscaped(), isMirrored ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                  handOut.text.title.toHtmlEscaped());
    for (const QString& paragraph : paragraphsOf(handOut.text.text))
        html += QStringLiteral("<p>%1</p>\n")
                    .arg(paragraph.trimmed().toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>\n")));
    html += QStringLiteral("<footer><p><small>%1</small></p></footer>\n</body>\n</html>\n")
                .arg(handOut.foot.toHtmlEscaped());
    return html;
}

QString noticePlain(const HandOut& handOut)
{
    return QStringLiteral("%1\n\n%2\n\n%3\n").arg(handOut.text.title, handOut.text.text, handOut.foot);
}

bool saveHandOut(const HandOut& handOut, const QString& path)
{
    const auto ends = [&path](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    if (ends(".html") || ends(".htm"))
        return kit::saveText(noticeHtml(handOut), path);
    if (ends(".txt"))
        return kit::saveText(noticePlain(handOut), path);
    kit::Paper paper(handOut.language);
    paper.line(handOut.text.title, 16, true);
    for (const QString& paragraph : paragraphsOf(handOut.text.text))
        paper.line(paragraph.trimmed());
    return kit::savePdf(*paper.take(), path, handOut.foot);
}

} // namespace aicms::ui_purposes
