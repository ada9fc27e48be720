// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/hold_service.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/base/refusal.h"
#include "core/customers/customer_writer.h"
#include "core/retention/hold_store.h"

namespace aicms::retention {

using base::ErrorKind;
using base::refused;

namespace {

audit::Entry entry(const char* action, HoldId id, const QString& reason, qint64 people)
{
    return {QString::fromLatin1(action), audit::ObjectKind::LegalHold, id.value, reason,
        people > 0 ? QStringLiteral("people=%1").arg(people) : QStringLiteral("everybody")};
}

} // namespace

HoldService::HoldService(
    storage::Database& database, const access::Session& session, const base::Clock& clock, QTimeZone zone)
    : m_database(database), m_session(session), m_clock(clock), m_zone(std::move(zone))
{
}

HoldService::Future<HoldId> HoldService::place(Hold hold)
{
    if (const auto permitted = access::permit(m_session, access::Operation::HoldCustomer); !permitted)
        return refused<HoldId>(permitted.error());
    if (const QString fault = faultOf(hold, base::localDay(m_clock, m_zone)); !fault.isEmpty())
        return refused<HoldId>({ErrorKind::Invalid, QStringLiteral("hold_") + fault, 0});
    return m_database.write([this, hold = std::move(hold)](storage::WriteTransaction& tx) -> base::Result<HoldId> {
        for (const base::CustomerId id : hold.people) {
            if (!customers::revisionOf(tx, id))
                return base::fail(ErrorKind::NotFound, {}, id.value);
        }
        const HoldId id = store::insertHold(tx, hold, m_session.user);
        audit::append(tx, m_session, entry("hold.place", id, {}, static_cast<qint64>(hold.people.size())));
        tx.publish(base::ChangeKind::Retention, id.value);
        return id;
    });
}

HoldService::Future<void> HoldService::lift(HoldId id, const QString& reason)
{
    if (const auto permitted = access::permit(m_session, access::Operation::HoldCustomer); !permitted)
        return refused<void>(permitted.error());
    if (reason.trimmed().isEmpty())
        return refused<void>({ErrorKind::Invalid, QStringLiteral("hold_reason"), 0});
    return m_database.write([this, id, reason](storage::WriteTransaction& tx) -> base::Result<void> {
        const auto hold = store::readHold(tx, id);
        if (!hold)
            return base::fail(ErrorKind::NotFound, QStringLiteral("hold"), id.value);
        if (hold->liftedAt)
            return base::fail(ErrorKind::Conflict, QStringLiteral("hold"), id.value);
        store::liftHold(tx, id, m_session.user, reason);
        audit::append(tx, m_session, entry("hold.lift", id, {}, static_cast<qint64>(hold->people.size())));
        tx.publish(base::ChangeKind::Retention, id.value);
        return {};
    });
}

HoldService::Future<std::vector<Hold>> HoldService::list(bool withLifted)
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return refused<std::vector<Hold>>(permitted.error());
    return m_database.read([withLifted](storage::ReadTransaction& tx) -> base::Result<std::vector<Hold>> {
        return store::readHolds(tx, withLifted);
    });
}

} // namespace aicms::retention
