// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/projection_follower.h"

#include "core/audit/audit.h"
#include "core/consent/advertising_objections.h"
#include "core/consent/named_ledger.h"
#include "core/consent/projection_store.h"
#include "core/consent/sale_addresses.h"
#include "core/consent/suppression_store.h"
#include "core/purposes/purpose_records.h"

namespace aicms::consent {

void followRules(storage::WriteTransaction& tx, const purposes::Catalogue& catalogue)
{
    projectByNewRules(tx, catalogue);
    settleSaleAddresses(tx);
}

void followSalvage(storage::WriteTransaction& tx, bool isLogWhole)
{
    projectSalvaged(tx, isLogWhole);
}

ProjectionFollower::ProjectionFollower(const access::Session& session, QString country, QTimeZone zone)
    : m_session(session), m_country(std::move(country)), m_zone(std::move(zone))
{
}

void ProjectionFollower::purposeChanged(
    storage::WriteTransaction& tx, const purposes::Purpose& before, const purposes::Purpose& after)
{
    const bool isNew = before.version == 0;
    if (!isNew && (before.basis != after.basis || before.channels != after.channels))
        projectAll(tx, after);
    const bool wasAdvertising = !isNew && before.isMarketing && !before.retiredAt;
    if (wasAdvertising || !after.isMarketing || after.retiredAt)
        return;
    const auto catalogue = std::make_shared<const purposes::Catalogue>(purposes::storedPurposes(tx), m_country);
    LedgerWriter writer(tx, m_session, {catalogue, m_country, m_zone, {}, true, true});
    const qint64 people = carryObjections(tx, writer, *catalogue, after);
    if (people > 0)
        audit::append(tx, m_session,
            {QStringLiteral("consent.carry_objections"), audit::ObjectKind::Purpose, after.id.value, {},
                QStringLiteral("count=%1").arg(people)});
    writer.finish();
    if (const ListSum listed = listForNewPurpose(tx, after.id); !listed.isNone())
        nameLedger(tx, m_session, listed);
}

} // namespace aicms::consent
