// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/notice_reading.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace aicms::wording {

namespace {

using Kind = NoticeBlock::Kind;

void append(std::vector<NoticeSpan>& spans, const QString& text, bool isStrong)
{
    if (text.isEmpty())
        return;
    if (!spans.empty() && spans.back().isStrong == isStrong)
        spans.back().text += text;
    else
        spans.push_back({text, isStrong});
}

/// Strong and emphasised words and links of one line.
std::vector<NoticeSpan> spansOf(const QString& line)
{
    static const QRegularExpression mark(QStringLiteral("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*|__(?=\\S)(.+?)(?<=\\S)__"
                                                        "|(?<![*\\w])\\*(?=[^\\s*])([^*]+?)(?<=\\S)\\*(?![*\\w])"
                                                        "|\\[([^\\]\\n]+)\\]\\(([^)\\s]+)\\)"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<NoticeSpan> spans;
    qsizetype from = 0;
    for (auto found = mark.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        append(spans, line.mid(from, match.capturedStart() - from), false);
        if (match.capturedLength(4) > 0)
            append(spans,
                match.captured(4) == match.captured(5)
                    ? match.captured(4)
                    : QStringLiteral("%1 (%2)").arg(match.captured(4), match.captured(5)),
                false);
        else
            append(spans, match.captured(1) + match.captured(2) + match.captured(3), match.capturedLength(3) == 0);
        from = match.capturedEnd();
    }
    append(spans, line.mid(from), false);
    return spans;
}

} // namespace

QString NoticeBlock::text() const
{
    QString text;
    for (const NoticeSpan& span : spans)
        text += span.text;
    return text;
}

std::vector<NoticeBlock> noticeBlocks(const QString& text)
{
    static const QRegularExpression heading(QStringLiteral("^ {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*$"));
    static const QRegularExpression item(QStringLiteral("^[ \\t]*(?:[-*+•]|(\\d{1,3})[.)])[ \\t]+(.*)$"));
    std::vector<NoticeBlock> blocks;
    bool isOpen = false; // the last block goes on in the next line
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            isOpen = false;
            continue;
        }
        if (const auto match = heading.match(line); match.hasMatch()) {
            NoticeBlock block {Kind::Heading, static_cast<int>(match.capturedLength(1))};
            block.spans = spansOf(match.captured(2));
            blocks.push_back(std::move(block));
            isOpen = false;
        } else if (const auto point = item.match(line); point.hasMatch()) {
            NoticeBlock block {Kind::Item};
            block.mark = point.capturedLength(1) > 0 ? point.captured(1) + u'.' : QStringLiteral("•");
            block.spans = spansOf(point.captured(2).trimmed());
            blocks.push_back(std::move(block));
            isOpen = true;
        } else {
            const bool isNew = !isOpen;
            if (isNew)
                blocks.push_back({});
            else // what an item goes on with is one sentence with it; lines of a paragraph were broken on purpose
                append(blocks.back().spans,
                    blocks.back().kind == Kind::Item ? QStringLiteral(" ") : QStringLiteral("\n"), false);
            for (const NoticeSpan& span : spansOf(line.trimmed()))
                append(blocks.back().spans, span.text, span.isStrong);
            isOpen = true;
        }
    }
    return blocks;
}

namespace {

QString join(const QString& text, bool isSigned)
{
    QString all;
    Kind before = Kind::Paragraph;
    for (const NoticeBlock& block : noticeBlocks(text)) {
        if (!all.isEmpty())
            all += before == Kind::Item && block.kind == Kind::Item ? QStringLiteral("\n") : QStringLiteral("\n\n");
        before = block.kind;
        if (block.kind == Kind::Heading && isSigned)
            all += headingSign;
        if (block.kind == Kind::Item)
            all += block.mark + u' ';
        for (const NoticeSpan& span : block.spans)
            all += span.isStrong && isSigned ? strongSign + span.text + strongSign : span.text;
    }
    return all;
}

} // namespace

QString lostWording(int version)
{
    return QCoreApplication::translate("notice",
        "The wording of version %1 was lost when the vault's file was damaged. That it was published, and who was "
        "shown "
        "it, is kept.")
        .arg(version);
}

QString readableNotice(const QString& text)
{
    return join(text, false);
}

QString signedNotice(const QString& text)
{
    QString typed = text;
    typed.remove(headingSign).remove(strongSign);
    return join(typed, true);
}

} // namespace aicms::wording
