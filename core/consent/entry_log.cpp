// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/entry_log.h"

#include "core/audit/audit.h"

namespace aicms::consent {

void logEntry(storage::WriteTransaction& tx, const access::Session& session, const Event& event, const QString& purpose)
{
    const QString details = QStringLiteral("entry=%1 %2 %3 %4")
                                .arg(event.seq)
                                .arg(purpose, stateCode(event.state), purposes::channelCode(event.channel));
    audit::append(tx, session,
        {QStringLiteral("consent.record"), audit::ObjectKind::Customer, event.customer.value, {}, details});
}

} // namespace aicms::consent
