// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/purpose_effect.h"

#include "core/base/refusal.h"
#include "core/consent/advertising_objections.h"
#include "core/consent/gate_service.h"
#include "core/consent/id_lists.h"
#include "core/consent/projection_store.h"
#include "core/purposes/purpose_rules.h"

#include <algorithm>

namespace aicms::consent {

using base::refused;
using purposes::Purpose;

namespace {

/// As change() would store it: whatever its version, it is another one than is stored.
Purpose asAnotherVersion(const Purpose& planned, const Purpose* stored, base::UtcTime now)
{
    Purpose next = planned;
    next.id = stored ? stored->id : base::PurposeId();
    next.version = stored ? stored->version + 1 : 1;
    next.createdAt = now;
    const bool asks = stored && (planned.asksAgain || purposes::compareMeaning(*stored, planned).isWidened);
    next.consentsFrom = asks ? next.version : stored ? stored->consentsFrom : 1;
    return next;
}

/// Whose yes to version `consentsFrom` or a later one stands, and whom nothing else bars.
Ids peopleWithYesSince(int consentsFrom, Gate& gate, Purpose version, base::UtcTime now)
{
    version.consentsFrom = consentsFrom;
    version.needsProof = false;
    version.allowsSoftOptIn = false;
    return gate.reachedUnder(version, now);
}

} // namespace

GateService::Future<PurposeEffect> GateService::effectOf(const Purpose& planned)
{
    if (const auto allowed = access::permit(m_session, access::Operation::ListConsent); !allowed)
        return refused<PurposeEffect>(allowed.error());
    const base::UtcTime now = m_database.clock().now();
    return ask<PurposeEffect>([planned, now, catalogue = m_purposes.catalogue()](
                                  Gate& gate, storage::ReadTransaction& tx) -> base::Result<PurposeEffect> {
        const Purpose* stored = catalogue->find(planned.code);
        const Purpose next = asAnotherVersion(planned, stored, now);
        PurposeEffect effect;
        const bool begins = next.isMarketing && !(stored && stored->isMarketing && !stored->retiredAt);
        const Ids objecting = begins ? peopleCarried(tx, *catalogue, next, now) : Ids {};
        effect.objected = qint64(objecting.size());
        const Ids before = stored ? gate.reachedUnder(*stored, now) : Ids {};
        Ids after = without(gate.reachedUnder(next, now), objecting);
        if (stored && next.basis == purposes::LawfulBasis::Consent) {
            const Ids toAsk = without(
                peopleWithYesSince(1, gate, next, now), peopleWithYesSince(next.consentsFrom, gate, next, now));
            // Whoever said yes is no own customer who never answered, though confirmed as one (K9).
            after = without(after, toAsk);
            effect.toAsk = qint64(toAsk.size());
        }
        const Ids comeIn = without(after, before);
        effect.before = qint64(before.size());
        effect.after = qint64(after.size());
        effect.comeIn = qint64(comeIn.size());
        effect.goOut = qint64(without(before, after).size());
        effect.neverAsked = stored
            ? qint64(inBoth(comeIn, readWithState(tx, stored->id, State::NeverAsked, now)).size())
            : effect.comeIn;
        return effect;
    });
}

} // namespace aicms::consent
