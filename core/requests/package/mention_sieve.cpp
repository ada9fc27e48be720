// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/mention_sieve.h"

#include <algorithm>

namespace aicms::requests {

namespace {

constexpr unsigned bitsInWord = 64;
constexpr qsizetype leastInPhone = 6;

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
    if (!m_fold.fold(utf8))
        return true;
    const QStringView folded = m_fold.text();
    bool hasAt = false;
    qsizetype wordFrom = -1;
    m_digits.clear();
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const char16_t c = folded[i].unicode();
        if (base::isWordSign(c)) {
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
