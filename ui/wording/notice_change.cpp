// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/notice_change.h"

#include "ui/wording/notice_reading.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace aicms::wording {

namespace {

/// "Art. 6", "z. B.": a dot that ends no sentence.
bool isAbbreviated(const QString& sentence)
{
    static const QRegularExpression ending(
        QStringLiteral("(^|\\P{L})(\\p{L}|Art|Abs|Nr|No|Buchst|lit|Tel|Str|St|Dr|Mr|Mrs|Ms|bzw|ca|vgl|ggf|inkl|sog)"
                       "\\.\\s*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return ending.match(sentence).hasMatch();
}

QStringList sentencesOf(const QString& line)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QString sentence = line.mid(from, to - from);
        if (isAbbreviated(sentence) && to < line.size())
            continue;
        from = to;
        if (!sentence.trimmed().isEmpty())
            sentences << sentence.simplified();
    }
    return sentences;
}

QStringList sentencesIn(const QString& text)
{
    QStringList sentences;
    for (const NoticeBlock& block : noticeBlocks(text)) {
        if (block.kind == NoticeBlock::Kind::Heading)
            continue;
        for (const QString& line : block.text().split(u'\n'))
            sentences << sentencesOf(line);
    }
    sentences.removeDuplicates();
    return sentences;
}

QStringList without(QStringList sentences, const QStringList& others)
{
    sentences.removeIf([&others](const QString& each) { return others.contains(each); });
    return sentences;
}

} // namespace

NoticeChange noticeChange(const QString& before, const QString& after)
{
    const QStringList old = sentencesIn(before);
    const QStringList now = sentencesIn(after);
    return {without(now, old), without(old, now)};
}

} // namespace aicms::wording
