// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_rules.h"

#include "core/base/phone_number.h"
#include "core/base/text_fold.h"

#include <algorithm>

namespace aicms::customers {

namespace {

constexpr int mostWords = 12; // a pasted letter is no search
constexpr int contextBefore = 30;
constexpr int longestSnippet = 80;

bool isPhoneText(const QString& text)
{
    const auto isAllowed
        = [](QChar c) { return c.digitValue() >= 0 || c.isSpace() || QStringView(u"+-()/.").contains(c); };
    return std::ranges::all_of(text, isAllowed) && base::digitsOnly(text).size() >= 2;
}

QString withoutLeadingZeros(const QString& digits)
{
    const auto first = std::ranges::find_if(digits, [](QChar c) { return c != QLatin1Char('0'); });
    return digits.mid(first - digits.begin());
}

void readPhone(SearchTerms& terms, const QString& typed, const QString& region)
{
    if (!isPhoneText(typed))
        return;
    // "+49 (0)40 ...": the bracketed zero is never dialled from abroad.
    QString digits = base::digitsOnly(QString(typed).remove(QLatin1String("(0)")));
    terms.national = withoutLeadingZeros(digits);
    if (const auto number = base::PhoneNumber::parse(typed, region))
        terms.international.append(number->e164());
    // "49 40" may be typed without its sign as well.
    if (digits.startsWith(QLatin1String("00")))
        terms.international.append(QLatin1Char('+') + digits.mid(2));
    else if (!digits.startsWith(QLatin1Char('0')))
        terms.international.append(QLatin1Char('+') + digits);
}

bool beginsWord(const QString& word, const QStringList& of)
{
    return std::ranges::any_of(of, [&word](const QString& candidate) { return candidate.startsWith(word); });
}

} // namespace

QString SearchTerms::matchExpression() const
{
    QStringList quoted;
    for (const QString& word : words)
        quoted.append(QLatin1Char('"') + word + QLatin1String("\" *"));
    return quoted.join(QLatin1Char(' '));
}

SearchTerms searchTerms(const QString& typed, const QString& region)
{
    SearchTerms terms;
    terms.plain = typed.trimmed().left(300);
    terms.folded = base::foldText(terms.plain);
    terms.words = splitWords(terms.folded).mid(0, mostWords);
    readPhone(terms, terms.plain, region);
    return terms;
}

QStringList splitWords(const QString& folded)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool isPart = i < folded.size()
            && (folded[i].isLetterOrNumber() || folded[i].isSurrogate()
                || folded[i].category() == QChar::Other_PrivateUse);
        if (isPart && start < 0)
            start = i;
        if (!isPart && start >= 0) {
            words.append(folded.mid(start, i - start));
            start = -1;
        }
    }
    return words;
}

bool beginsEachWord(const QStringList& words, const QString& folded)
{
    const QStringList candidates = splitWords(folded);
    return std::ranges::all_of(words, [&candidates](const QString& word) { return beginsWord(word, candidates); });
}

QString snippetAround(const QStringList& words, const QString& text)
{
    const QString line = text.simplified();
    qsizetype found = 0;
    for (qsizetype start = 0; start < line.size();) {
        qsizetype end = line.indexOf(QLatin1Char(' '), start);
        if (end < 0)
            end = line.size();
        const QStringList parts = splitWords(base::foldText(line.mid(start, end - start)));
        if (std::ranges::any_of(words, [&parts](const QString& word) { return beginsWord(word, parts); })) {
            found = start;
            break;
        }
        start = end + 1;
    }
    qsizetype from = std::max<qsizetype>(0, found - contextBefore);
    if (from > 0)
        from = std::min(found, line.indexOf(QLatin1Char(' '), from) + 1);
    QString snippet = line.mid(from, longestSnippet);
    if (from > 0)
        snippet.prepend(QStringLiteral("…"));
    if (from + longestSnippet < line.size())
        snippet.append(QStringLiteral("…"));
    return snippet;
}

} // namespace aicms::customers
