// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_guess.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace aicms::customers {

namespace {

constexpr int shortest = 4; // of three letters nearly every word is one mistake away
constexpr int longest = 24;

struct Alphabet {
    QChar::Script script;
    char16_t first;
    char16_t last;
};
// Folded letters: without marks, in lower case.
constexpr std::array alphabets {
    Alphabet {QChar::Script_Latin, u'a', u'z'},
    Alphabet {QChar::Script_Greek, u'α', u'ω'},
    Alphabet {QChar::Script_Cyrillic, u'а', u'я'},
    Alphabet {QChar::Script_Armenian, u'ա', u'և'},
    Alphabet {QChar::Script_Hebrew, u'א', u'ת'},
    Alphabet {QChar::Script_Arabic, u'ء', u'ي'},
    Alphabet {QChar::Script_Georgian, u'ა', u'ჰ'},
};

/// Of every script in the word: the wrong letter may be the one of another keyboard.
QString alphabetOf(const QString& word)
{
    QString letters;
    for (const Alphabet& alphabet : alphabets) {
        const bool isUsed = std::ranges::any_of(word, [&](QChar c) { return c.script() == alphabet.script; });
        for (char16_t c = alphabet.first; isUsed && c <= alphabet.last; ++c) {
            if (QChar(c).isLetter())
                letters.append(QChar(c));
        }
    }
    return letters;
}

} // namespace

bool mayBeMisspelled(const QString& word)
{
    return word.size() >= shortest && word.size() <= longest
        && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
}

QStringList misspellings(const QString& word)
{
    if (!mayBeMisspelled(word))
        return {};
    const QString letters = alphabetOf(word);
    QSet<QString> found;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QString head = word.left(i);
        for (const QChar letter : letters) {
            found.insert(head + letter + word.mid(i));
            found.insert(head + letter + word.mid(i + 1));
        }
        found.insert(head + word.mid(i + 1));
        if (i + 1 < word.size())
            found.insert(head + word[i + 1] + word[i] + word.mid(i + 2));
    }
    found.remove(word);
    QStringList all(found.begin(), found.end());
    std::ranges::sort(all);
    return all;
}

bool beginsSimilarWord(const QString& word, const QStringList& of)
{
    return mayBeMisspelled(word)
        && std::ranges::any_of(of, [&word](const QString& candidate) { return similarBeginning(word, candidate) > 0; });
}

qsizetype similarBeginning(const QString& word, const QString& candidate)
{
    const auto firstDifference = std::ranges::mismatch(word, candidate).in1 - word.begin();
    const QStringView rest = QStringView(word).mid(firstDifference);
    const QStringView there = QStringView(candidate).mid(firstDifference);
    const auto is = [&there](QStringView tail, qsizetype skipped) { return there.mid(skipped).startsWith(tail); };
    if (rest.isEmpty() || is(rest.mid(1), 0)) // nothing missing, or a letter too many
        return std::max<qsizetype>(firstDifference + rest.size() - 1, 0);
    if (!there.isEmpty() && is(rest.mid(1), 1)) // another letter
        return firstDifference + rest.size();
    if (!there.isEmpty() && is(rest, 1)) // one too few
        return firstDifference + rest.size() + 1;
    const bool isSwapped = rest.size() > 1 && there.size() > 1 && rest[0] == there[1] && rest[1] == there[0];
    return isSwapped && is(rest.mid(2), 2) ? firstDifference + rest.size() : 0;
}

} // namespace aicms::customers
