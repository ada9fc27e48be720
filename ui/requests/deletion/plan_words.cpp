// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/plan_words.h"

#include "ui/wording/date_text.h"
#include "ui/wording/retention_wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::ui_requests {

using kit::PillText;
using requests::ItemFate;
using requests::Place;
using theme::Tone;

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_requests::PlanWords)
};

} // namespace

PillText fatePill(const requests::PlanLine& line)
{
    switch (line.fate) {
    case ItemFate::Deleted: return {Tone::Danger, QStringLiteral("trash-2"), PlanWords::tr("Deleted")};
    case ItemFate::Nameless: return {Tone::Warning, QStringLiteral("eraser"), PlanWords::tr("Kept without the name")};
    case ItemFate::BlackedOut: return {Tone::Warning, QStringLiteral("eraser"), PlanWords::tr("Blacked out")};
    case ItemFate::Locked:
        return {
            Tone::Info, QStringLiteral("archive"), PlanWords::tr("Locked until %1").arg(wording::dayText(line.until))};
    case ItemFate::Untouched: return {Tone::Neutral, QStringLiteral("user"), PlanWords::tr("Left as it is")};
    }
    return {};
}

QString reasonOf(const requests::PlanLine& line)
{
    switch (line.fate) {
    case ItemFate::Deleted:
        return line.place == Place::Elsewhere ? PlanWords::tr("You decided so in step 3")
                                              : PlanWords::tr("The person asked for it");
    case ItemFate::Nameless:
        return line.place == Place::Requests ? PlanWords::tr("Proof that it was asked")
                                             : PlanWords::tr("Amounts for the figures");
    case ItemFate::BlackedOut:
    case ItemFate::Untouched: return PlanWords::tr("You decided so in step 3");
    case ItemFate::Locked: return PlanWords::tr("%1, Art. 17(3)(b)", "the law").arg(wording::ruleReason(line.basis));
    }
    return {};
}

} // namespace aicms::ui_requests
