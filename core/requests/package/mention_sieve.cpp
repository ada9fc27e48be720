// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/mention_sieve.h"

#include "core/base/text_fold.h"

#include <algorithm>
#include <array>
#include <memory>

namespace aicms::requests {

namespace {

constexpr unsigned bitsInWord = 64;
constexpr char32_t beyondPlane = 0x1'0000;
constexpr qsizetype leastInPhone = 6;

/// What each character of the first plane folds to, found out when it is first met: the same as in foldWithPlaces(),
/// which folds each for itself.
class FoldTable {
public:
    const QString& of(char16_t c)
    {
        auto& known = m_folds[c];
        if (!known)
            known = std::make_unique<QString>(foldOf(QChar(c)));
        return *known;
    }

private:
    static QString foldOf(QChar c)
    {
        const QString spread = QString(c).normalized(QString::NormalizationForm_KD);
        const bool beginsBlank
            = !spread.isEmpty() && (spread.front().isSpace() || spread.front().category() == QChar::Other_Control);
        const QString letters = base::foldText(QString(c));
        const bool endsBlank = !letters.isEmpty() && spread.back().isSpace();
        return (beginsBlank ? QStringLiteral(" ") : QString()) + letters
            + (endsBlank ? QStringLiteral(" ") : QString());
    }

    std::array<std::unique_ptr<QString>, beyondPlane> m_folds;
};

FoldTable& foldTable()
{
    thread_local const auto table = std::make_unique<FoldTable>();
    return *table;
}

bool isWordSign(char16_t c)
{
    if (c < 128)
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    return QChar(c).isLetterOrNumber();
}

/// The longest piece of letters and digits in a number.
QString longestPiece(const QString& number)
{
    QString longest;
    QString piece;
    for (const QChar c : number + u' ') {
        if (c.isLetterOrNumber()) {
            piece += c;
            continue;
        }
        if (piece.size() > longest.size())
            longest = piece;
        piece.clear();
    }
    return longest;
}

} // namespace

MentionSieve::MentionSieve(const MentionFinder& finder)
    : m_words(finder.m_given + finder.m_family + finder.m_shortGiven + finder.m_shortFamily), m_emails(finder.m_emails),
      m_phones(finder.m_phones)
{
    if (!finder.m_number.isEmpty()) {
        const QString piece = longestPiece(finder.m_number);
        m_letsAllThrough = piece.isEmpty();
        m_words << piece;
    }
    m_words.removeAll(QString());
    m_words.removeDuplicates();
    m_emails.removeAll(QString());
    for (const QString& word : std::as_const(m_words))
        m_firstLetters |= quint64(1) << (word.front().unicode() % bitsInWord);
}

/// As foldWithPlaces() folds, but for blanks: several may stay side by side.
void MentionSieve::fold(QByteArrayView utf8)
{
    FoldTable& table = foldTable();
    m_folded.clear();
    m_isStrange = false;
    const auto* at = reinterpret_cast<const unsigned char*>(utf8.data());
    const auto* end = at + utf8.size();
    while (at < end) {
        const unsigned char first = *at;
        if (first < 0x80) {
            const bool isUpper = first >= 'A' && first <= 'Z';
            m_folded.push_back(first <= ' ' || first == 0x7F ? u' '
                    : isUpper                                ? static_cast<char16_t>(first + ('a' - 'A'))
                                                             : static_cast<char16_t>(first));
            ++at;
            continue;
        }
        const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : -1;
        if (more < 0 || end - at <= more) {
            m_isStrange = true; // broken
            return;
        }
        char32_t code = first & (more == 1 ? 0x1FU : more == 2 ? 0x0FU : 0x07U);
        for (int i = 1; i <= more; ++i)
            code = (code << 6U) | (at[i] & 0x3FU);
        at += more + 1;
        if (code >= beyondPlane) { // a picture is a sign between words; letters in fancy dress are the finder's
            m_isStrange = QChar::decompositionTag(code) != QChar::NoDecomposition;
            if (m_isStrange)
                return;
            m_folded.push_back(QChar::ReplacementCharacter);
            continue;
        }
        for (const QChar c : table.of(static_cast<char16_t>(code)))
            m_folded.push_back(c.unicode());
    }
}

bool MentionSieve::isKnownWord(QStringView word) const
{
    return ((m_firstLetters >> (word.front().unicode() % bitsInWord)) & 1U) != 0
        && std::ranges::any_of(m_words, [word](const QString& known) { return known == word; });
}

bool MentionSieve::endsInPhone() const
{
    return m_digits.size() >= leastInPhone
        && std::ranges::any_of(m_phones, [this](const QString& known) { return m_digits.endsWith(known); });
}

bool MentionSieve::mayMention(QByteArrayView utf8)
{
    if (m_letsAllThrough)
        return true;
    fold(utf8);
    if (m_isStrange)
        return true;
    const QStringView folded(m_folded.data(), static_cast<qsizetype>(m_folded.size()));
    bool hasAt = false;
    qsizetype wordFrom = -1;
    m_digits.clear();
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const char16_t c = folded[i].unicode();
        if (isWordSign(c)) {
            wordFrom = wordFrom < 0 ? i : wordFrom;
        } else if (wordFrom >= 0) {
            if (isKnownWord(folded.mid(wordFrom, i - wordFrom)))
                return true;
            wordFrom = -1;
        }
        hasAt = hasAt || c == u'@';
        if (m_phones.isEmpty())
            continue;
        // Digits with what people write between them; what follows without such a sign begins anew.
        if (c >= u'0' && c <= u'9')
            m_digits += QChar(c);
        else if (c >= 128 && QChar(c).digitValue() >= 0)
            return true; // of another script
        else if (c != u' ' && c != u'-' && c != u'/' && c != u'(' && c != u')' && c != u'.') {
            if (endsInPhone())
                return true;
            m_digits.clear();
        }
    }
    const bool isLastKnown = wordFrom >= 0 && isKnownWord(folded.mid(wordFrom));
    return isLastKnown || endsInPhone()
        || (hasAt && std::ranges::any_of(m_emails, [folded](const QString& email) { return folded.contains(email); }));
}

} // namespace aicms::requests
