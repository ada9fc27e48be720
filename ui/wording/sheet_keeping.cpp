// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sheet_keeping.h"

namespace aicms::wording {

using retention::Keeper;

namespace {

QString untilDay(const retention::Keeping& keeping, const SheetWords& words, QDate today)
{
    const char* key = "valid_until";
    if (keeping.action == retention::Action::Restrict)
        key = "until_unused";
    else if (today.isValid() && keeping.lastKept < today)
        key = "until_over";
    else if (keeping.keeper == Keeper::Invoice)
        key = "until_invoice";
    else if (keeping.keeper == Keeper::Letter)
        key = "until_letter";
    else if (keeping.keeper == Keeper::Decision)
        key = "until_decided";
    else if (keeping.movesOn)
        key = "until_activity";
    return words(key).arg(words.day(keeping.lastKept));
}

/// It stays until something else changes; the day until which it stays in any case is told beside it.
QString openEnd(const retention::Keeping& keeping, const SheetWords& words, QDate today)
{
    const bool isAhead = keeping.lastKept.isValid() && keeping.lastKept >= today;
    const char* key = "until_review";
    switch (keeping.keeper) {
    case Keeper::Hold: key = "while_hold"; break;
    case Keeper::Restriction: key = "while_restricted"; break;
    case Keeper::Request: key = "while_request"; break;
    case Keeper::Exception: key = "while_exception"; break;
    case Keeper::Task: key = "while_task"; break;
    case Keeper::Review:
        if (isAhead)
            return words("until_looked").arg(words.day(keeping.lastKept));
        break;
    case Keeper::Period:
    case Keeper::Invoice:
    case Keeper::Letter:
    case Keeper::Decision:
    case Keeper::Nothing: break;
    }
    return isAhead ? words("at_least").arg(words(key), words.day(keeping.lastKept)) : words(key);
}

} // namespace

QString keptText(const retention::Keeping& keeping, const SheetWords& words, QDate today)
{
    const QString end = keeping.isOpen ? openEnd(keeping, words, today) : untilDay(keeping, words, today);
    return keeping.sealedUntil.isValid() ? words("until_sealed").arg(end, words.day(keeping.sealedUntil)) : end;
}

} // namespace aicms::wording
