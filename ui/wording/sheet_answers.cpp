// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sheet_answers.h"

namespace aicms::wording {

QString answerText(
    const consent::Event& event, const QHash<qint64, consent::Correction>& corrections, const SheetWords& words)
{
    const bool putsNothing = event.corrects && event.state == consent::State::Unknown;
    QStringList parts;
    if (!putsNothing)
        parts << QStringLiteral("%1, %2").arg(words.numbered("state", static_cast<int>(event.state)),
            words.numbered("channel", static_cast<int>(event.channel)));
    if (event.corrects)
        parts << words(putsNothing ? "strikes_out" : "corrects").arg(words.number(*event.corrects));
    if (const auto found = corrections.constFind(event.seq); found != corrections.constEnd())
        parts << words("corrected").arg(words.day(found->recordedAt), words.number(found->by));
    return parts.join(QStringLiteral("; "));
}

} // namespace aicms::wording
