// SPDX-License-Identifier: GPL-3.0-or-later
// The name and the country of the business: they stand in the key file, where the lock screen reads them.
#include "core/workspace/workspace.h"
#include "core/workspace/zone_setting.h"

namespace aicms::workspace {

base::Result<void> Workspace::setBusiness(const QString& business, const QString& country)
{
    if (const auto permitted = access::permit(m_session, access::Operation::ChangeSettings); !permitted)
        return permitted;
    // Before the key file is touched, which may find room where the database does not.
    if (m_database->readOnly())
        return base::fail(*m_database->readOnly());
    const auto before = m_slots.slotText();
    const auto was = m_slots.info();
    if (!before || !was)
        return base::fail(before ? was.error() : before.error());
    bool isChanged = false;
    vault::VaultInfo now;
    const auto stored = m_database
                            ->write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                                if (const auto set = m_slots.setBusiness(m_unlocked, business, country); !set)
                                    return set;
                                isChanged = true;
                                const auto read = m_slots.info();
                                if (!read)
                                    return base::fail(read.error());
                                now = *read;
                                // A name of a business may be that of a person: the log keeps ids and codes alone.
                                QStringList details;
                                if (now.business != was->business)
                                    details << QStringLiteral("name");
                                if (now.country != was->country)
                                    details << QStringLiteral("country=%1>%2").arg(was->country, now.country);
                                log(tx, "vault.business", details.join(u' '));
                                users::UsersService::noteSlots(tx, now);
                                return {};
                            })
                            .result();
    if (!stored) {
        // A disk that takes nothing back leaves the new name; the next opening finds it there.
        if (isChanged)
            static_cast<void>(m_slots.restoreSlots(*before));
        return stored;
    }
    QMetaObject::invokeMethod(this, [this, now] {
        m_business = now.business;
        m_nextCountry = now.country;
        m_requestPackages->setBusiness(m_business);
        m_requestLetters->setBusiness(m_business);
        Q_EMIT businessChanged();
    });
    return {};
}

base::Result<void> Workspace::setZone(const QString& name)
{
    if (const auto permitted = access::permit(m_session, access::Operation::ChangeSettings); !permitted)
        return permitted;
    const QTimeZone zone(name.toUtf8());
    if (name.isEmpty() || !zone.isValid())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("zone"));
    return m_database
        ->write([&](storage::WriteTransaction& tx) -> base::Result<void> {
            changeZone(tx, zone);
            log(tx, "vault.zone", QStringLiteral("zone=%1").arg(name));
            return {};
        })
        .result();
}

} // namespace aicms::workspace
