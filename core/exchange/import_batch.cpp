// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_batch.h"

namespace aicms::exchange {

QString duplicatePolicyCode(DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Skip: return QStringLiteral("skip");
    case DuplicatePolicy::Update: return QStringLiteral("update");
    case DuplicatePolicy::Add: return QStringLiteral("add");
    }
    return {};
}

QString skipReasonCode(SkipReason reason)
{
    switch (reason) {
    case SkipReason::SameNumber: return QStringLiteral("same_number");
    case SkipReason::SameRecord: return QStringLiteral("same_record");
    case SkipReason::SameEmail: return QStringLiteral("same_email");
    case SkipReason::SamePhone: return QStringLiteral("same_phone");
    case SkipReason::SetAside: return QStringLiteral("set_aside");
    case SkipReason::NothingNew: return QStringLiteral("nothing_new");
    case SkipReason::OrderThere: return QStringLiteral("order_there");
    case SkipReason::ProductThere: return QStringLiteral("product_there");
    case SkipReason::EventThere: return QStringLiteral("event_there");
    case SkipReason::SameName: return QStringLiteral("same_name");
    case SkipReason::Locked: return QStringLiteral("locked");
    case SkipReason::Held: return QStringLiteral("held");
    case SkipReason::Erased: return QStringLiteral("erased");
    case SkipReason::SameOrganisation: return QStringLiteral("same_organisation");
    case SkipReason::Sums: return QStringLiteral("sums");
    }
    return {};
}

std::optional<DuplicatePolicy> duplicatePolicyFromCode(const QString& code)
{
    for (const DuplicatePolicy policy : {DuplicatePolicy::Skip, DuplicatePolicy::Update, DuplicatePolicy::Add}) {
        if (duplicatePolicyCode(policy) == code)
            return policy;
    }
    return std::nullopt;
}

} // namespace aicms::exchange
