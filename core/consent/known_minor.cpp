// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/known_minor.h"

#include "core/audit/audit.h"
#include "core/consent/person_store.h"
#include "core/consent/record_rules.h"
#include "core/customers/customer.h"
#include "core/purposes/law.h"

#include <algorithm>

namespace aicms::consent {

bool losesYearOfMinor(const std::optional<base::CalendarDate>& before, const std::optional<base::CalendarDate>& after,
    base::UtcTime now, const QTimeZone& zone)
{
    const auto age = ageAt(before, now, zone);
    return age && *age < std::max(purposes::aiAge(), purposes::ageOfMajority()) && !(after && after->hasYear());
}

void keepMinorKnown(storage::WriteTransaction& tx, const access::Session& session, const customers::Customer& before,
    const customers::Customer& after, const QTimeZone& zone)
{
    const auto person = readPerson(tx, after.id);
    if (!losesYearOfMinor(before.birthday, after.birthday, tx.now(), zone) || !person || person->isMarkedMinor)
        return;
    setMinorMark(tx, after.id, true, session.user);
    audit::append(tx, session,
        {QStringLiteral("consent.mark_minor"), audit::ObjectKind::Customer, after.id.value, {},
            QStringLiteral("birthday")});
    tx.publish(base::ChangeKind::Consent, after.id.value);
}

} // namespace aicms::consent
