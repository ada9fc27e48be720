// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/flows/flow.h"

#include "core/requests/law_table.h"

namespace aicms::requests {

namespace {

const QStringList& verdicts()
{
    static const QStringList codes {QStringLiteral("upheld"), QStringLiteral("changed"), QStringLiteral("taken_back")};
    return codes;
}

} // namespace

Flow flowOf(Kind kind)
{
    switch (kind) {
    case Kind::Access:
    case Kind::Erasure:
    case Kind::Portability: return Flow::None;
    case Kind::Rectification: return Flow::Correct;
    case Kind::Restriction: return Flow::Restrict;
    case Kind::Objection:
    case Kind::ObjectionMarketing:
    case Kind::ConsentWithdrawal:
    case Kind::OptOutSaleShare:
    case Kind::LimitSensitive: return Flow::Stop;
    case Kind::AdmReview: return Flow::Review;
    case Kind::ComplaintController: return Flow::Settle;
    }
    return Flow::None;
}

bool waitsForIdentity(Kind kind)
{
    const bool isAtOnce = kind == Kind::ObjectionMarketing || kind == Kind::ConsentWithdrawal;
    return !isAtOnce && LawTable::builtIn().needsIdentity(kind);
}

bool isOptOut(Kind kind)
{
    return kind == Kind::OptOutSaleShare || kind == Kind::LimitSensitive;
}

bool mayLeadToRestriction(Kind kind)
{
    return kind == Kind::Restriction || kind == Kind::Objection || kind == Kind::Rectification;
}

bool isFlowStep(const QString& code)
{
    return code == flowStopped || code == flowRestricted || code == flowLifted || code == flowCorrected
        || code == flowStatement || code == flowReviewed || code == flowSettled;
}

QStringList partsOf(const QString& text, int count)
{
    QStringList parts;
    for (int i = 0; i < count; ++i)
        parts << (i + 1 < count ? text.section(u'\n', i, i) : text.section(u'\n', i));
    return parts;
}

QString verdictCode(Verdict verdict)
{
    return verdicts().value(static_cast<int>(verdict));
}

std::optional<Verdict> verdictFromCode(const QString& code)
{
    const qsizetype place = verdicts().indexOf(code);
    return place < 0 ? std::nullopt : std::optional(static_cast<Verdict>(place));
}

} // namespace aicms::requests
