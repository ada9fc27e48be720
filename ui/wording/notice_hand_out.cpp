// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/notice_hand_out.h"

#include "ui/wording/notice_reading.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::wording {

namespace {

struct Feet {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Feet)
};

QString spansHtml(const NoticeBlock& block)
{
    QString html;
    for (const NoticeSpan& span : block.spans) {
        const QString text = span.text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>\n"));
        html += span.isStrong ? QStringLiteral("<strong>%1</strong>").arg(text) : text;
    }
    return html;
}

bool isNumbered(const NoticeBlock& block)
{
    return block.mark.endsWith(u'.');
}

/// The title stands above as h1, so that headings of the text begin one lower.
QString blockHtml(const NoticeBlock& block)
{
    constexpr int lowest = 6;
    switch (block.kind) {
    case NoticeBlock::Kind::Heading:
        return QStringLiteral("<h%1>%2</h%1>\n").arg(qMin(block.level + 1, lowest)).arg(spansHtml(block));
    case NoticeBlock::Kind::Item:
        return isNumbered(block)
            ? QStringLiteral("<li value=\"%1\">%2</li>\n").arg(block.mark.chopped(1), spansHtml(block))
            : QStringLiteral("<li>%1</li>\n").arg(spansHtml(block));
    case NoticeBlock::Kind::Paragraph: break;
    }
    return QStringLiteral("<p>%1</p>\n").arg(spansHtml(block));
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
    QString list; // the element that is open: ul, ol or none
    for (const NoticeBlock& block : noticeBlocks(handOut.text.text)) {
        const QString wanted = block.kind != NoticeBlock::Kind::Item ? QString()
            : isNumbered(block)                                      ? QStringLiteral("ol")
                                                                     : QStringLiteral("ul");
        if (wanted != list) {
            if (!list.isEmpty())
                html += QStringLiteral("</%1>\n").arg(list);
            if (!wanted.isEmpty())
                html += QStringLiteral("<%1>\n").arg(wanted);
            list = wanted;
        }
        html += blockHtml(block);
    }
    if (!list.isEmpty())
        html += QStringLiteral("</%1>\n").arg(list);
    html += QStringLiteral("<footer><p><small>%1</small></p></footer>\n</body>\n</html>\n")
                .arg(handOut.foot.toHtmlEscaped());
    return html;
}

QString noticePlain(const HandOut& handOut)
{
    return QStringLiteral("%1\n\n%2\n\n%3\n").arg(handOut.text.title, readableNotice(handOut.text.text), handOut.foot);
}

QString handOutFoot(const QString& business, int version, const QDate& day, const QByteArray& digest)
{
    return Feet::tr("%1. Version %2 of %3. SHA-256 %4", "business, number, day, digest")
        .arg(business)
        .arg(version)
        .arg(QLocale().toString(day, QLocale::LongFormat), QString::fromLatin1(digest.toHex()));
}

QString draftFoot(const QString& business)
{
    return Feet::tr("%1. Draft, not published", "business").arg(business);
}

} // namespace aicms::wording
