// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace aicms::vault {

/// Why a passphrase is weak, or what was found in it.
enum class PassphraseReason {
    Empty,
    TooShort, ///< under 12 characters
    CommonPassword, ///< it, or most of it, stands in the list of common passwords
    CommonWord,
    ContainsNames, ///< the business's or the user's name
    Repeats, ///< "aaaa", "abcabc"
    Sequence, ///< "abcd", "4321"
    KeyboardPattern, ///< "qwertz"
    DateOrYear,
    TooLong, ///< over 1,024 characters: refused
};

struct PassphraseStrength {
    int score = 0; ///< zxcvbn's 0 (weakest) to 4
    double guessesLog10 = 0;
    /// At 10,000 guesses a second, a strong attacker against Argon2id.
    double secondsToCrack = 0;
    std::vector<PassphraseReason> reasons; ///< worst first, each once

    static constexpr int leastScore = 3;
    bool isAcceptable() const { return score >= leastScore; }
};

/// `names`: business and user names; their words, also folded ("Müller" -> "muller"), count as known to an attacker.
PassphraseStrength passphraseStrength(QStringView passphrase, const QStringList& names);

/// Words of the EFF's long list (7,776 words: 12.9 bits each), drawn uniformly, joined by blanks.
QString generatePassphrase(int words = 6);
/// As strong, of groups of four digits: for whoever may not know English words, and to be told on the telephone.
QString generateNumberPassphrase();

} // namespace aicms::vault
