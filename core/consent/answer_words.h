// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"

namespace aicms::consent {

/// What a word of another program says that nobody gave a meaning to (resources/consent/answer_words.json).
enum class WordMeaning {
    Unknown, ///< nobody knows: it may be a no
    No, ///< for sure, in whatever form it is said (GDPR Art. 7(3), 21)
    Yes, ///< a yes, which counts only where somebody says that it stands for one (Art. 7(1))
    Neither, ///< of the address, or of a question that waits: it says nothing of what the person wants
};
struct AnswerWord {
    WordMeaning meaning = WordMeaning::Unknown;
    State state = State::NeverAsked; ///< of a No: which
};

/// However it is written: large or small, with hyphens, blanks or accents; with another sign at it ("-1", "(1)") it is
/// Unknown. "Yes", "no" and the like answer what the header asks: below one of which not every word is known to ask for
/// consent ("Newsletter", "E-mail consent"), they are Unknown, as below one that asks the other way round
/// ("Werbesperre", "Robinson", "Unsubscribed"). What says by itself that somebody left is a No below every header.
AnswerWord answerWord(const QString& word, const QString& header);

/// Whether a column with this header answers a question for consent, whatever its cells say: such words ask for it,
/// or the other way round ("Werbesperre"), or it is a plain word for an answer.
bool isAnswerHeader(const QString& header);

/// As headers are told apart by whoever reads them: without marks, cases and signs that nobody sees.
QString seenHeader(const QString& header);

} // namespace aicms::consent
