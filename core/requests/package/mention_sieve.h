// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quick_fold.h"
#include "core/requests/package/mentions.h"

namespace aicms::requests {

/// Tells by one quick look at the bytes of a text that MentionFinder would find nothing in it, so that of millions of
/// texts only few are searched. It may be wrong in one way alone: letting a text through.
class MentionSieve {
public:
    explicit MentionSieve(const MentionFinder& finder);
    bool mayMention(QByteArrayView utf8);

private:
    bool isKnownWord(QStringView word) const;
    bool endsInPhone() const;

    QStringList m_words; ///< of names and of the number: one of them stands in the text as a whole word
    QStringList m_emails;
    QStringList m_phones;
    bool m_letsAllThrough = false;
    quint64 m_firstLetters = 0; ///< a bit for each remainder of a first letter of m_words
    QString m_digits;
    base::QuickFold m_fold; ///< of the text that is looked at
};

} // namespace aicms::requests
