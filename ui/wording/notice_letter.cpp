// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/notice_letter.h"

#include "core/purposes/current_wording.h"
#include "ui/wording/notice_change.h"
#include "ui/wording/notice_reading.h"

namespace aicms::wording {

namespace {

using purposes::NoticeText;
using Parts = std::vector<Letter::Part>;

/// As the person knows it: the version before may have had another title, and been in another language only.
QString knownTitle(const NoticeLetterFacts& facts, const NoticeText& now, const QString& language)
{
    const QString wanted = facts.knownLanguage.isEmpty() ? language : facts.knownLanguage;
    const QString shown = purposes::shownLanguage(facts.known.texts.keys(), wanted);
    const QString title = facts.known.texts.value(shown).title;
    return title.isEmpty() ? now.title : title;
}

QString whyText(const NoticeLetterFacts& facts, const QString& title, const SheetWords& words)
{
    const QString holds = words.day(facts.version.publishedAt);
    return facts.known.id == 0 ? words("told_why_unknown").arg(title, holds)
                               : words("told_why").arg(words.day(facts.knownSince), title, holds);
}

QString listOf(const QStringList& sentences)
{
    return QStringLiteral("• ") + sentences.join(QStringLiteral("\n• "));
}

void addChange(Parts& parts, const NoticeText& before, const NoticeText& now, const SheetWords& words)
{
    if (before.text.isEmpty())
        return;
    constexpr qsizetype most = 12; // beyond that the list is no shorter than the wording
    const NoticeChange change = noticeChange(before.text, now.text);
    if (change.added.size() + change.gone.size() > most) {
        parts.push_back({words("told_new"), words("told_much")});
        return;
    }
    if (!change.added.isEmpty())
        parts.push_back({words("told_new"), listOf(change.added)});
    if (!change.gone.isEmpty())
        parts.push_back({words("told_gone"), listOf(change.gone)});
}

/// Heading by heading; the items of a list stay together.
void addWording(Parts& parts, const QString& title, const QString& text)
{
    parts.push_back({title, {}});
    bool wasItem = false;
    for (const NoticeBlock& block : noticeBlocks(text)) {
        const bool isItem = block.kind == NoticeBlock::Kind::Item;
        const QString line = isItem ? block.mark + u' ' + block.text() : block.text();
        if (block.kind == NoticeBlock::Kind::Heading)
            parts.push_back({line, {}});
        else if (parts.back().text.isEmpty())
            parts.back().text = line;
        else if (isItem && wasItem)
            parts.back().text += u'\n' + line;
        else
            parts.push_back({{}, line});
        wasItem = isItem;
    }
}

} // namespace

Letter noticeLetter(const customers::Customer& customer, const NoticeLetterFacts& facts)
{
    const SheetWords words = letterWords(customer, facts);
    const QString language = purposes::shownLanguage(facts.version.texts.keys(), customer.language);
    const NoticeText now = facts.version.texts.value(language);
    Letter letter = beginLetter(customer, facts);
    const QString known = knownTitle(facts, now, customer.language);
    letter.subject = words("told_subject").arg(known);
    letter.parts = {{{}, words("dear").arg(customer.displayName())}, {{}, whyText(facts, known, words)}};
    addChange(letter.parts, facts.known.texts.value(language), now, words);
    QStringList end {words("told_nothing_to_do")};
    if (const QStringList ways = reachedAt(facts.controller, words); !ways.isEmpty())
        end << words("told_ask").arg(ways.join(QStringLiteral(", ")));
    letter.parts.push_back({{}, end.join(u' ')});
    letter.parts.push_back({{}, words("letter_greeting") + u'\n' + facts.business});
    const QString holds = words.day(facts.version.publishedAt);
    addWording(letter.parts, words("told_wording").arg(now.title).arg(facts.version.version).arg(holds), now.text);
    return letter;
}

} // namespace aicms::wording
