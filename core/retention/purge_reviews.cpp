// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/retention/purge_service.h"
#include "core/retention/purge_store.h"

#include <algorithm>

namespace aicms::retention {

namespace {

constexpr qsizetype longestReason = 500;

audit::Entry entryOf(const PurgeItem& item, const std::optional<QDate>& keepUntil, const QString& reason)
{
    audit::Entry entry;
    entry.action = keepUntil ? QStringLiteral("retention.review_keep") : QStringLiteral("retention.review_remove");
    entry.kind = item.customer.isValid() ? audit::ObjectKind::Customer : audit::ObjectKind::RetentionRule;
    entry.objectId = item.customer.value;
    entry.reason = reason;
    entry.details = QStringLiteral("class=%1 id=%2").arg(dataClassCode(item.dataClass)).arg(item.id);
    if (keepUntil)
        entry.details += QStringLiteral(" until=") + keepUntil->toString(Qt::ISODate);
    return entry;
}

} // namespace

PurgeService::Future<qint64> PurgeService::decide(
    std::vector<Thing> things, std::optional<QDate> keepUntil, QString reason)
{
    if (const auto permitted = access::permit(m_session, access::Operation::RunPurge); !permitted)
        return base::refused<qint64>(permitted.error());
    const PlanContext context = contextNow();
    if (keepUntil
        && (!keepUntil->isValid() || *keepUntil <= context.today
            || *keepUntil > context.today.addYears(longestReviewYears)))
        return base::refused<qint64>({base::ErrorKind::Invalid, QStringLiteral("review_until"), 0});
    reason = reason.trimmed();
    if (reason.isEmpty() || reason.size() > longestReason)
        return base::refused<qint64>({base::ErrorKind::Invalid, QStringLiteral("review_reason"), 0});
    return m_database.write([this, context, things = std::move(things), keepUntil, reason](
                                storage::WriteTransaction& tx) -> base::Result<qint64> {
        const PurgePlan plan = planPurge(tx, rulesIn(tx), context);
        const auto decided = store::readReviews(tx);
        for (const Thing& thing : things) {
            const auto item = std::ranges::find_if(plan.items,
                [&thing](const PurgeItem& each) { return each.dataClass == thing.first && each.id == thing.second; });
            if (item == plan.items.end() || (item->verdict != Verdict::Review && !decided.contains(thing)))
                return base::fail(base::ErrorKind::NotFound, QStringLiteral("review"), thing.second);
            store::putReview(tx, thing, item->customer, {keepUntil, tx.now(), m_session.user});
            audit::append(tx, m_session, entryOf(*item, keepUntil, reason));
        }
        tx.publish(base::ChangeKind::Retention, 0);
        return static_cast<qint64>(things.size());
    });
}

} // namespace aicms::retention
