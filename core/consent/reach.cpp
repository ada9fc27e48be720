// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/reach.h"

#include "core/base/refusal.h"
#include "core/consent/gate_service.h"
#include "core/consent/purpose_view.h"
#include "core/consent/reach_store.h"

#include <algorithm>

namespace aicms::consent {

using base::ErrorKind;
using base::refused;
using purposes::Purpose;

namespace {

/// Of a purpose that goes by one way alone no other has to be read.
Channel onlyWay(const Purpose& purpose, Channel channel)
{
    return channel == Channel::All && purpose.channels.size() == 1 ? purpose.channels.front() : channel;
}

} // namespace

GateService::Future<Reach> GateService::reach(
    const QString& code, std::optional<base::UtcTime> time, Channel channel, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, access::Operation::ListConsent); !allowed)
        return refused<Reach>(allowed.error());
    const auto catalogue = m_purposes.catalogue();
    if (!catalogue->find(code))
        return refused<Reach>({ErrorKind::NotFound, QStringLiteral("purpose"), 0});
    const auto moment = asked(time.value_or(m_database.clock().now()));
    if (!moment)
        return refused<Reach>(moment.error());
    return ask<Reach>(
        [=, moment = *moment](Gate& gate, storage::ReadTransaction& tx) -> base::Result<Reach> {
            const Purpose& purpose = *catalogue->find(code);
            Reach reach;
            ToldAnswers told(gate, moment);
            reach.people = told.who(code, channel);
            if (channel == Channel::All && !purpose.isMarketing)
                return reach;
            const bool canBeOwn = purpose.allowsSoftOptIn && purpose.basis == purposes::LawfulBasis::Consent;
            const Ids agreeing = canBeOwn ? told.agreeing(code, channel) : Ids {};
            // Of now whatever stands on it, dated ahead as well: a list that leaves goes by the same.
            const bool isPast = time && moment.time < moment.now;
            const SuppressionList list(tx, moment.now, isPast ? std::optional(moment.time) : std::nullopt);
            WaysReader reader(tx, onlyWay(purpose, channel), reach.people);
            const auto isReached = [&](base::CustomerId customer) {
                const bool isOwnCustomer = canBeOwn && !std::ranges::binary_search(agreeing, customer);
                const Carried carried = carriedFor(tx, list, purpose, channel, isOwnCustomer, reader.of(customer));
                if (isReachable(carried.customer, purpose, channel))
                    return true;
                ++(carried.suppressed.isEmpty() ? reach.withoutAddress : reach.suppressed);
                return false;
            };
            Ids reached;
            for (const base::CustomerId customer : reach.people) {
                if (token.isCancelled())
                    return base::fail(ErrorKind::Cancelled);
                if (isReached(customer) || channel == Channel::All)
                    reached.push_back(customer);
            }
            reach.people = std::move(reached);
            return reach;
        },
        token);
}

} // namespace aicms::consent
