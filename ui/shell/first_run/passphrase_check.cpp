// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/passphrase_check.h"

#include "ui/wording/passphrase_wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace aicms::shell {

using workspace::PassphraseReason;
using workspace::PassphraseStrength;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(aicms::shell::PassphraseCheck)
};

QString stepName(int step)
{
    switch (step) {
    case 1: return Words::tr("Very weak");
    case 2: return Words::tr("Weak");
    case 3: return Words::tr("Fair");
    case 4: return Words::tr("Strong");
    default: return Words::tr("Very strong");
    }
}

bool has(const PassphraseStrength& strength, PassphraseReason reason)
{
    return std::ranges::find(strength.reasons, reason) != strength.reasons.end();
}

QString adviceFor(const PassphraseStrength& strength)
{
    const auto worst
        = strength.reasons.empty() ? QString() : wording::passphraseReasonSentence(strength.reasons.front());
    if (strength.isAcceptable() && !has(strength, PassphraseReason::TooLong))
        return Words::tr("Strong enough for this vault.");
    const QString least = Words::tr("“Strong” is the least this vault accepts.");
    if (worst.isEmpty())
        return Words::tr("Add one more uncommon word. %1").arg(least);
    return worst + QStringLiteral(". ") + least;
}

} // namespace

PassphraseCheck checkPassphrase(QStringView passphrase, const QStringList& names)
{
    const PassphraseStrength strength = workspace::passphraseStrength(passphrase, names);
    PassphraseCheck check;
    const bool empty = passphrase.isEmpty();
    check.acceptable = !empty && strength.isAcceptable() && !has(strength, PassphraseReason::TooLong);
    check.points = {
        {Words::tr("12 characters or more"), !empty && !has(strength, PassphraseReason::TooShort)},
        {Words::tr("No word of your name, nor of the business's name"),
            !empty && !has(strength, PassphraseReason::ContainsNames)},
        {Words::tr("Not in the lists of common passwords, checked on this computer"),
            !empty && !has(strength, PassphraseReason::CommonPassword) && !has(strength, PassphraseReason::CommonWord)},
        {Words::tr("Strong: not to be guessed by words and patterns"), check.acceptable},
    };
    if (empty)
        return check;
    check.step = std::clamp(strength.score, 0, 4) + 1;
    check.word = stepName(check.step);
    check.time = Words::tr("A data centre that has a copy of the vault needs %1.")
                     .arg(crackTimeInWords(strength.secondsToCrack));
    check.advice = adviceFor(strength);
    return check;
}

QString crackTimeInWords(double seconds)
{
    constexpr double minute = 60, hour = 60 * minute, day = 24 * hour, month = 30.4 * day, year = 365.25 * day;
    const auto count = [seconds](double unit) { return std::max(1, static_cast<int>(std::lround(seconds / unit))); };
    if (seconds < minute)
        return Words::tr("less than a minute");
    if (seconds < hour)
        return Words::tr("about %n minute(s)", nullptr, count(minute));
    if (seconds < day)
        return Words::tr("about %n hour(s)", nullptr, count(hour));
    if (seconds < 2 * month)
        return Words::tr("about %n day(s)", nullptr, count(day));
    if (seconds < 2 * year)
        return Words::tr("about %n month(s)", nullptr, count(month));
    if (seconds < 1000 * year)
        return Words::tr("about %n year(s)", nullptr, count(year));
    return Words::tr("more than 1,000 years");
}

} // namespace aicms::shell
