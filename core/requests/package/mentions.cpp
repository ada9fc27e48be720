// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/mentions.h"

#include "core/base/text_fold.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace aicms::requests {

namespace {

constexpr qsizetype leastForTypos = 5;
constexpr qsizetype leastAlone = 3; ///< shorter names alone would be found in every second sentence
constexpr qsizetype leastDigits = 6;

struct Word {
    QString text; ///< folded
    qsizetype from = 0; ///< in the folded text
    qsizetype to = 0;
};

std::vector<Word> wordsOf(const QString& folded)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < folded.size();) {
        if (!folded[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < folded.size() && folded[i].isLetterOrNumber())
            ++i;
        words.push_back({folded.mid(from, i - from), from, i});
    }
    return words;
}

/// With the letters that German and Danish write for those with a mark.
QString spelledOut(const QString& name)
{
    static constexpr std::array<std::pair<char16_t, const char*>, 5> letters {
        {{u'\u00e4', "ae"}, {u'\u00f6', "oe"}, {u'\u00fc', "ue"}, {u'\u00f8', "oe"}, {u'\u00e5', "aa"}}};
    QString spelled = name.normalized(QString::NormalizationForm_C).toLower();
    for (const auto& [letter, two] : letters)
        spelled.replace(QChar(letter), QLatin1String(two));
    return spelled;
}

QString shortened(QString folded)
{
    for (const char* two : {"ae", "oe", "ue", "aa"})
        folded.replace(QLatin1String(two), QString(QLatin1Char(two[0])));
    return folded;
}

/// Names are broken at hyphens and apostrophes as texts are, so "Anne-Marie" is two words in both.
QStringList foldedWords(const QStringList& names)
{
    QStringList all;
    for (const QString& name : names) {
        for (const QString& spelling : {name, spelledOut(name)}) {
            for (const Word& word : wordsOf(base::foldText(spelling)))
                all << word.text;
        }
    }
    all.removeDuplicates();
    return all;
}

QStringList shortWords(const QStringList& words)
{
    QStringList all;
    for (const QString& word : words)
        all << shortened(word);
    all.removeDuplicates();
    return all;
}

bool isNearly(const QString& word, const QStringList& names)
{
    return word.size() >= leastForTypos && std::ranges::any_of(names, [&](const QString& name) {
        return name.size() >= leastForTypos && isWithinOneEdit(word, name);
    });
}

bool isInitialOf(const Word& word, const QStringList& names)
{
    return word.text.size() == 1
        && std::ranges::any_of(names, [&](const QString& name) { return name.startsWith(word.text); });
}

} // namespace

/// One text.
class MentionSearch {
public:
    MentionSearch(const MentionFinder& finder, const QString& text)
        : m_finder(finder), m_folded(base::foldWithPlaces(text)), m_words(wordsOf(m_folded.text))
    {
    }
    std::vector<Mention> find();

private:
    void add(qsizetype from, qsizetype to, MentionRule rule);
    void findText(const QString& folded, MentionRule rule);
    void findPhones();
    void findNames();
    bool isKnownPhone(const QString& digits) const;
    std::optional<MentionRule> nameRule(const Word& given, const Word& family) const;
    std::optional<MentionRule> pairRule(const Word& a, const Word& b) const;

    const MentionFinder& m_finder;
    base::FoldedText m_folded;
    std::vector<Word> m_words;
    std::vector<Mention> m_found;
};

void MentionSearch::add(qsizetype from, qsizetype to, MentionRule rule)
{
    const qsizetype start = m_folded.starts[static_cast<size_t>(from)];
    const qsizetype end = m_folded.ends[static_cast<size_t>(to - 1)];
    const bool isInside = std::ranges::any_of(
        m_found, [&](const Mention& each) { return start < each.start + each.length && each.start < end; });
    if (!isInside)
        m_found.push_back({start, end - start, rule});
}

void MentionSearch::findText(const QString& folded, MentionRule rule)
{
    if (folded.size() < leastAlone)
        return;
    const QString& text = m_folded.text;
    for (qsizetype at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
        const qsizetype end = at + folded.size();
        const bool isWhole
            = (at == 0 || !text[at - 1].isLetterOrNumber()) && (end == text.size() || !text[end].isLetterOrNumber());
        if (isWhole)
            add(at, end, rule);
    }
}

bool MentionSearch::isKnownPhone(const QString& digits) const
{
    return digits.size() >= leastDigits
        && std::ranges::any_of(m_finder.m_phones, [&](const QString& known) { return digits.endsWith(known); });
}

/// Digits with what people write between them.
void MentionSearch::findPhones()
{
    static const QString between = QStringLiteral(" -/().");
    const QString& text = m_folded.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        qsizetype last = i;
        for (qsizetype end = i; end < text.size() && (text[end].isDigit() || between.contains(text[end])); ++end)
            last = text[end].isDigit() ? end : last;
        if (isKnownPhone(base::digitsOnly(text.mid(i, last + 1 - i))))
            add(i > 0 && text[i - 1] == u'+' ? i - 1 : i, last + 1, MentionRule::Phone);
        i = last;
    }
}

std::optional<MentionRule> MentionSearch::nameRule(const Word& given, const Word& family) const
{
    const bool isGiven = m_finder.m_given.contains(given.text);
    const bool isFamily = m_finder.m_family.contains(family.text);
    if (isGiven && isFamily)
        return MentionRule::FullName;
    if (isFamily && isInitialOf(given, m_finder.m_given))
        return MentionRule::InitialAndName;
    const bool isOneOff
        = (isGiven && isNearly(family.text, m_finder.m_family)) || (isFamily && isNearly(given.text, m_finder.m_given));
    const bool isShort = m_finder.m_shortGiven.contains(given.text) && m_finder.m_shortFamily.contains(family.text);
    return isOneOff || isShort ? std::optional(MentionRule::NearlyFullName) : std::nullopt;
}

std::optional<MentionRule> MentionSearch::pairRule(const Word& a, const Word& b) const
{
    const auto straight = nameRule(a, b);
    const auto turned = nameRule(b, a);
    if (straight && turned)
        return std::min(*straight, *turned);
    return straight ? straight : turned;
}

void MentionSearch::findNames()
{
    for (size_t i = 0; i + 1 < m_words.size(); ++i) {
        // No sentence ends between the two parts of a name; an initial has a point of its own.
        const QString between = m_folded.text.mid(m_words[i].to, m_words[i + 1].from - m_words[i].to);
        if (between.contains(u'.') && m_words[i].text.size() > 1)
            continue;
        if (const auto rule = pairRule(m_words[i], m_words[i + 1]))
            add(m_words[i].from, m_words[i + 1].to, *rule);
    }
    for (const Word& word : m_words) {
        if (word.text.size() >= leastAlone && m_finder.m_family.contains(word.text))
            add(word.from, word.to, MentionRule::FamilyName);
    }
    for (const Word& word : m_words) {
        if (word.text.size() >= leastAlone && m_finder.m_given.contains(word.text))
            add(word.from, word.to, MentionRule::GivenName);
    }
}

std::vector<Mention> MentionSearch::find()
{
    for (const QString& email : m_finder.m_emails)
        findText(email, MentionRule::Email);
    findPhones();
    findText(m_finder.m_number, MentionRule::Number);
    findNames();
    std::ranges::sort(m_found, {}, &Mention::start);
    return m_found;
}

MentionFinder::MentionFinder(const KnownPerson& person)
    : m_given(foldedWords(person.givenNames)), m_family(foldedWords(person.familyNames)),
      m_shortGiven(shortWords(m_given)), m_shortFamily(shortWords(m_family)), m_number(base::foldText(person.number))
{
    constexpr qsizetype digitsThatTell = 9;
    for (const QString& email : person.emails)
        m_emails << base::foldText(email);
    for (const QString& phone : person.phones) {
        const QString digits = base::digitsOnly(phone);
        if (digits.size() >= leastDigits)
            m_phones << digits.right(digitsThatTell);
    }
}

std::vector<Mention> MentionFinder::find(const QString& text) const
{
    return MentionSearch(*this, text).find();
}

QString mentionRuleCode(MentionRule rule)
{
    static constexpr std::array codes = {
        "email", "phone", "number", "full_name", "initial_and_name", "family_name", "given_name", "nearly_full_name"};
    return QString::fromLatin1(codes.at(static_cast<size_t>(rule)));
}

bool isSure(MentionRule rule)
{
    return rule == MentionRule::Email || rule == MentionRule::Phone || rule == MentionRule::Number
        || rule == MentionRule::FullName;
}

bool isWithinOneEdit(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    if (a.size() < b.size())
        return a.mid(i) == b.mid(i + 1);
    const bool isReplaced = a.mid(i + 1) == b.mid(i + 1);
    const bool isSwapped = i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.mid(i + 2) == b.mid(i + 2);
    return i == a.size() || isReplaced || isSwapped;
}

std::vector<Mention> findMentions(const QString& text, const KnownPerson& person)
{
    return MentionFinder(person).find(text);
}

} // namespace aicms::requests
