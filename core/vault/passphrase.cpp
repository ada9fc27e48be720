// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"

#include "core/base/text_fold.h"
#include "core/vault/crypto.h"
#include "core/vault/eff_words.h"
#include "core/vault/key_derivation.h"

#include <zxcvbn.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace aicms::vault {

namespace {

constexpr double guessesPerSecond = 1e4;
constexpr int shortLength = 12;
/// zxcvbn needs quadratic time and more; what lies behind this can only make the passphrase stronger.
constexpr qsizetype judgedBytes = 100;
/// A word of the list that fills this part of the passphrase is the passphrase.
constexpr double mostOfIt = 0.7;

/// zxcvbn's own steps: guesses under 10^3, 10^6, 10^8, 10^10.
int scoreOf(double guessesLog10)
{
    constexpr std::array steps {3.0, 6.0, 8.0, 10.0};
    return int(std::count_if(steps.begin(), steps.end(), [&](double step) { return guessesLog10 >= step; }));
}

void addWords(const QString& text, std::set<QByteArray>& words)
{
    QString spaced;
    QString joined;
    for (const QChar c : text) {
        const bool part = c.isLetterOrNumber() || c.isMark();
        spaced += part ? c : QChar(u' ');
        if (part)
            joined += c;
    }
    const QStringList parts = spaced.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : parts + QStringList {joined}) {
        if (word.size() >= 3)
            words.insert(word.toUtf8());
    }
}

/// The words of the names as an attacker would try them: lower case, without marks, in one piece.
std::set<QByteArray> knownWords(const QStringList& names)
{
    std::set<QByteArray> words;
    for (const QString& name : names) {
        addWords(name.normalized(QString::NormalizationForm_C).toLower(), words);
        addWords(base::foldText(name), words);
    }
    return words;
}

std::optional<PassphraseReason> reasonOf(const ZxcMatch& match, qsizetype length)
{
    switch (int(match.Type) & ~int(MULTIPLE_MATCH)) {
    case USER_MATCH:
    case USER_LEET_MATCH: return PassphraseReason::ContainsNames;
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return match.Length >= mostOfIt * double(length) ? PassphraseReason::CommonPassword
                                                         : PassphraseReason::CommonWord;
    case REPEATS_MATCH: return PassphraseReason::Repeats;
    case SEQUENCE_MATCH: return PassphraseReason::Sequence;
    case SPATIAL_MATCH: return PassphraseReason::KeyboardPattern;
    case DATE_MATCH:
    case YEAR_MATCH: return PassphraseReason::DateOrYear;
    default: return std::nullopt;
    }
}

/// By how much zxcvbn-c overrates a part that it can only guess letter by letter: it counts the whole alphabet, and
/// every byte of a letter outside ASCII. As in the original zxcvbn such a letter is worth ten guesses here.
double overrated(const ZxcMatch& match, const QByteArray& utf8)
{
    if ((int(match.Type) & ~int(MULTIPLE_MATCH)) != BRUTE_MATCH)
        return 0;
    const QByteArray part = utf8.mid(match.Begin, match.Length);
    const auto letters = std::count_if(part.begin(), part.end(), [](char c) { return (quint8(c) & 0xc0) != 0x80; });
    return std::max(0.0, match.MltEnpy * std::log10(2.0) - double(letters));
}

} // namespace

PassphraseStrength passphraseStrength(QStringView passphrase, const QStringList& names)
{
    PassphraseStrength result;
    if (passphrase.isEmpty()) {
        result.reasons = {PassphraseReason::Empty};
        return result;
    }
    if (passphrase.size() > longestPassword) {
        result.reasons = {PassphraseReason::TooLong};
        return result;
    }
    const std::set<QByteArray> words = knownWords(names);
    std::vector<const char*> pointers;
    for (const QByteArray& word : words)
        pointers.push_back(word.constData());
    pointers.push_back(nullptr);

    const auto bytes = passwordBytes(passphrase);
    SecretBytes judged(judgedBytes + 1);
    std::copy_n(bytes->data(), std::min(bytes->size(), std::size_t(judgedBytes)), judged.data());
    // No copy, and it ends with a zero: what zxcvbn-c reads stays in locked memory.
    const QByteArray utf8 = QByteArray::fromRawData(
        reinterpret_cast<const char*>(judged.data()), qsizetype(std::min(bytes->size(), std::size_t(judgedBytes))));
    ZxcMatch_t* matches = nullptr;
    double guessesLog10 = ZxcvbnMatch(utf8.constData(), pointers.data(), &matches) * std::log10(2.0);
    std::set<PassphraseReason> reasons;
    if (passphrase.size() < shortLength)
        reasons.insert(PassphraseReason::TooShort);
    for (const ZxcMatch_t* match = matches; match != nullptr; match = match->Next) {
        if (const auto reason = reasonOf(*match, utf8.size()))
            reasons.insert(*reason);
        guessesLog10 -= overrated(*match, utf8);
    }
    ZxcvbnFreeInfo(matches);

    result.guessesLog10 = std::max(0.0, guessesLog10);
    result.score = scoreOf(result.guessesLog10);
    result.secondsToCrack = std::pow(10.0, std::min(result.guessesLog10, 300.0)) / guessesPerSecond;
    result.reasons.assign(reasons.begin(), reasons.end());
    if (result.isAcceptable())
        std::erase(result.reasons, PassphraseReason::CommonWord);
    return result;
}

QString generatePassphrase(int words)
{
    QStringList drawn;
    for (int i = 0; i < words; ++i)
        drawn += QString::fromLatin1(effWords.at(randomBelow(quint32(effWords.size()))));
    return drawn.join(u' ');
}

QString generateNumberPassphrase()
{
    constexpr int groups = 6; // 10^24 ways; six words have 7776^6, which are fewer
    constexpr quint32 ways = 10'000;
    constexpr int digits = 4;
    QStringList drawn;
    for (int i = 0; i < groups; ++i)
        drawn += QString::number(randomBelow(ways)).rightJustified(digits, u'0');
    return drawn.join(u' ');
}

} // namespace aicms::vault
