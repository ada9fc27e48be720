// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/passphrase_wording.h"

#include <QCoreApplication>

namespace aicms::wording {

namespace {

struct Passphrase {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Passphrase)
};

} // namespace

QString passphraseReasonSentence(workspace::PassphraseReason reason)
{
    using enum workspace::PassphraseReason;
    switch (reason) {
    case Empty: return Passphrase::tr("Nothing entered yet");
    case TooShort: return Passphrase::tr("Shorter than 12 characters: add words");
    case CommonPassword: return Passphrase::tr("Stands in lists of common passwords: take another one");
    case CommonWord:
        return Passphrase::tr("A common word alone is guessed at once: add words that do not belong to it");
    case ContainsNames: return Passphrase::tr("Names of the business or of people are tried first: leave them out");
    case Repeats: return Passphrase::tr("Repeats hardly count: vary it");
    case Sequence: return Passphrase::tr("Sequences such as abcd or 4321 hardly count");
    case KeyboardPattern: return Passphrase::tr("Neighbouring keys hardly count");
    case DateOrYear: return Passphrase::tr("Dates and years are tried first: leave them out");
    case TooLong: return Passphrase::tr("Longer than 1,024 characters: shorten it");
    }
    return {};
}

} // namespace aicms::wording
