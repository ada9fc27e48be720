// SPDX-License-Identifier: GPL-3.0-or-later
// Roles of the business's own.
#include "core/audit/audit.h"
#include "core/base/text_fold.h"
#include "core/users/refusals.h"
#include "core/users/users_service.h"
#include "core/users/users_store.h"

#include <algorithm>

namespace aicms::users {

using access::Operation;

namespace {

bool isPreset(const QString& name)
{
    const QString folded = base::foldText(name);
    return std::ranges::any_of(
        access::presetRoles(), [&folded](const access::Role& role) { return base::foldText(role.name) == folded; });
}

} // namespace

base::Result<access::Role> UsersService::defineRole(const QString& name, access::Rights rights)
{
    if (const auto allowed = mayChange(Operation::ChangeRole); !allowed)
        return base::fail(allowed.error());
    if (!vault::isUserName(name))
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("role_name"));
    if (isPreset(vault::normalisedName(name)))
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("preset_role"));
    if (!rights)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("role_rights"));
    // Else whoever may give roles could give himself everything.
    if (rights & ~m_session.role.rights)
        return base::fail(base::ErrorKind::NotAllowed, beyondOwnRights);
    return m_database
        .write([&, wanted = vault::normalisedName(name)](storage::WriteTransaction& tx) -> base::Result<access::Role> {
            const auto known = store::role(tx, wanted);
            // One that can do more than oneself is not taken away from others either.
            if (known && (known->rights & ~m_session.role.rights))
                return base::fail(base::ErrorKind::NotAllowed, beyondOwnRights);
            const access::Role role {known ? known->name : wanted, rights};
            store::putOwnRole(tx, role);
            audit::append(tx, m_session,
                {QStringLiteral("role.define"), audit::ObjectKind::Vault, 0, {},
                    role.name + QStringLiteral(": ") + access::rightCodes(rights).join(u' ')});
            tx.publish(base::ChangeKind::User, 0);
            return role;
        })
        .result();
}

base::Result<void> UsersService::removeRole(const QString& name)
{
    if (const auto allowed = mayChange(Operation::ChangeRole); !allowed)
        return allowed;
    if (isPreset(vault::normalisedName(name)))
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("preset_role"));
    return m_database
        .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
            const auto known = store::role(tx, vault::normalisedName(name));
            if (!known)
                return base::fail(base::ErrorKind::NotFound, QStringLiteral("role"));
            if (store::isInUse(tx, known->name))
                return base::fail(base::ErrorKind::Conflict, QStringLiteral("role_in_use"));
            store::deleteRole(tx, known->name);
            audit::append(tx, m_session, {QStringLiteral("role.remove"), audit::ObjectKind::Vault, 0, {}, known->name});
            tx.publish(base::ChangeKind::User, 0);
            return {};
        })
        .result();
}

} // namespace aicms::users
