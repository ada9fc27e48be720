// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with each person of a dry run, and what of hers stays.
#include "core/base/refusal.h"
#include "core/retention/purge_service.h"
#include "core/retention/purge_store.h"

namespace aicms::retention {

using storage::ReadTransaction;

PurgeService::Future<std::map<base::CustomerId, GoingWith>> PurgeService::goingWith(
    std::vector<base::CustomerId> people)
{
    using Answer = std::map<base::CustomerId, GoingWith>;
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return base::refused<Answer>(permitted.error());
    return m_database.read(
        [this, people = std::move(people), context = contextNow()](ReadTransaction& tx) -> base::Result<Answer> {
            const std::vector<Rule> rules = rulesIn(tx);
            Answer answer;
            for (const base::CustomerId customer : people) {
                GoingWith with = store::goingWith(tx, customer);
                const Keeping kept = keepingOf(tx, rules, context, customer).person;
                const bool isNeeded = kept.keeper == Keeper::Invoice || kept.keeper == Keeper::Letter;
                if (isNeeded && kept.lastKept >= context.today) {
                    with.neededFor = kept.keeper;
                    with.neededUntil = kept.lastKept;
                }
                answer.emplace(customer, std::move(with));
            }
            return answer;
        });
}

} // namespace aicms::retention
