// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/users_service.h"

#include "core/audit/audit.h"
#include "core/users/refusals.h"
#include "core/users/users_store.h"
#include "core/vault/crypto.h"

#include <algorithm>

namespace aicms::users {

using access::Operation;
using access::permit;
using audit::ObjectKind;

UsersService::UsersService(
    storage::Database& database, const access::Session& session, vault::Vault& slots, vault::Unlocked& unlocked)
    : m_database(database), m_session(session), m_slots(slots), m_unlocked(unlocked)
{
}

void UsersService::initialise(storage::WriteTransaction& tx, base::UserId owner, const QString& ownerName)
{
    for (const access::Role& role : access::presetRoles())
        store::insertRole(tx, role, true);
    store::insertUser(tx, owner, ownerName, QStringLiteral("owner"));
}

void UsersService::restorePresets(storage::WriteTransaction& tx, base::UserId owner, const QString& ownerName)
{
    for (const access::Role& role : access::presetRoles()) {
        if (!store::role(tx, role.name))
            store::insertRole(tx, role, true);
    }
    const auto known = store::users(tx);
    if (std::ranges::none_of(known, [owner](const User& user) { return user.id == owner; }))
        store::insertUser(tx, owner, ownerName, access::presetRoles().front().name);
}

void UsersService::noteOpened(storage::WriteTransaction& tx, base::UserId user)
{
    store::setOpened(tx, user);
}

bool UsersService::noteSlots(storage::WriteTransaction& tx, const vault::VaultInfo& slotFile)
{
    const qint64 noted = store::slotGeneration(tx);
    if (slotFile.generation > noted)
        store::setSlotGeneration(tx, slotFile.generation);
    if (!store::loggedKey(tx)) // a new vault, or one from before this was noted
        store::setLoggedKey(tx, slotFile.keyNumber);
    return slotFile.generation >= noted;
}

void UsersService::noteSlots(storage::WriteTransaction& tx)
{
    if (const auto info = m_slots.info())
        noteSlots(tx, *info);
}

access::Role UsersService::roleNamed(storage::ReadTransaction& tx, const QString& name)
{
    return store::role(tx, name).value_or(access::Role {name, {}});
}

std::vector<base::UserId> UsersService::entitled(storage::ReadTransaction& tx, access::Operation operation)
{
    std::vector<base::UserId> entitled;
    for (const User& user : store::users(tx)) {
        const access::Session as {user.id, user.name, roleNamed(tx, user.role)};
        if (!user.removedAt && access::permit(as, operation))
            entitled.push_back(user.id);
    }
    return entitled;
}

bool UsersService::isOlder(storage::ReadTransaction& tx, const vault::VaultInfo& slotFile)
{
    return slotFile.generation < store::slotGeneration(tx);
}

base::Result<access::Role> UsersService::roleAtOpening(
    storage::ReadTransaction& tx, const vault::Unlocked& who, const vault::VaultInfo& slotFile)
{
    if (!isOlder(tx, slotFile))
        return roleNamed(tx, who.role);
    for (const User& row : store::users(tx)) {
        if (row.id == who.user && !row.removedAt)
            return roleNamed(tx, row.role);
    }
    return base::fail(base::ErrorKind::NotAllowed, QStringLiteral("vault.open"));
}

base::Result<void> UsersService::mayChange(Operation operation)
{
    if (const auto allowed = permit(m_session, operation); !allowed)
        return allowed;
    // Before the slot file is touched, which may find room where the database does not.
    if (m_database.readOnly())
        return base::fail(*m_database.readOnly());
    if (m_unlocked.rotationPending) // what the disk would not take the last time
        finishRotation(m_unlocked.databaseKey.clone());
    return bringUpOlderSlots();
}

base::Result<QString> UsersService::storedRole(const QString& name)
{
    return m_database
        .read([this, &name](storage::ReadTransaction& tx) -> base::Result<QString> {
            const auto found = store::role(tx, name);
            if (!found)
                return base::fail(base::ErrorKind::NotFound, QStringLiteral("role"));
            if (found->rights & ~m_session.role.rights)
                return base::fail(base::ErrorKind::NotAllowed, beyondOwnRights);
            return found->name;
        })
        .result();
}

base::Result<void> UsersService::log(const QString& action, base::UserId user, const QString& details)
{
    return m_database
        .write([=, this](storage::WriteTransaction& tx) -> base::Result<void> {
            audit::append(tx, m_session,
                {action, user.isValid() ? ObjectKind::User : ObjectKind::Vault, user.value, {}, details});
            noteSlots(tx);
            return {};
        })
        .result();
}

base::Result<std::vector<User>> UsersService::list()
{
    if (const auto allowed = permit(m_session, Operation::ListUsers); !allowed)
        return base::fail(allowed.error());
    return m_database
        .read([](storage::ReadTransaction& tx) -> base::Result<std::vector<User>> { return store::users(tx); })
        .result();
}

base::Result<QHash<base::UserId, QString>> UsersService::names(const std::vector<base::UserId>& ids)
{
    using Names = QHash<base::UserId, QString>;
    if (const auto allowed = permit(m_session, Operation::NameUsers); !allowed)
        return base::fail(allowed.error());
    return m_database
        .read([&ids](storage::ReadTransaction& tx) -> base::Result<Names> {
            Names names;
            for (const base::UserId id : ids) {
                if (const auto name = store::userName(tx, id))
                    names.insert(id, *name);
            }
            return names;
        })
        .result();
}

base::Result<std::vector<access::Role>> UsersService::roles()
{
    if (const auto allowed = permit(m_session, Operation::ListUsers); !allowed)
        return base::fail(allowed.error());
    return m_database
        .read([](storage::ReadTransaction& tx) -> base::Result<std::vector<access::Role>> { return store::roles(tx); })
        .result();
}

base::Result<void> UsersService::together(const std::function<base::Result<void>()>& changeSlots,
    const std::function<void(storage::WriteTransaction&)>& changeRows)
{
    const auto before = m_slots.slotText();
    if (!before)
        return base::fail(before.error());
    bool isChanged = false;
    const auto stored = m_database
                            .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                                if (const auto changed = changeSlots(); !changed)
                                    return changed;
                                isChanged = true;
                                changeRows(tx);
                                noteSlots(tx);
                                return {};
                            })
                            .result();
    // Who is told that it failed must find everything as it was. On a disk that takes nothing back the slot file counts
    // (it decides who opens the vault), and the next opening makes the rows and the log follow it.
    if (!stored && isChanged && !m_slots.restoreSlots(*before))
        return base::fail(stored.error().kind, isInSlots);
    return stored;
}

base::Result<base::UserId> UsersService::add(const vault::Vault::NewUser& user)
{
    if (const auto allowed = mayChange(Operation::AddUser); !allowed)
        return base::fail(allowed.error());
    const auto role = storedRole(user.role);
    if (!role)
        return base::fail(role.error());
    base::UserId id;
    const auto added = together(
        [&]() -> base::Result<void> {
            const auto made = m_slots.addUser(
                m_unlocked, {user.name, *role, {user.secret.password.clone(), user.secret.keyFile.clone()}, user.kdf});
            if (!made)
                return base::fail(made.error());
            id = *made;
            return {};
        },
        [&](storage::WriteTransaction& tx) {
            store::insertUser(tx, id, vault::normalisedName(user.name), *role);
            audit::append(tx, m_session, {QStringLiteral("user.add"), ObjectKind::User, id.value, {}, *role});
            tx.publish(base::ChangeKind::User, id.value);
        });
    return added ? base::Result<base::UserId>(id) : base::fail(added.error());
}

base::Result<void> UsersService::remove(base::UserId user)
{
    if (const auto allowed = mayChange(Operation::RemoveUser); !allowed)
        return allowed;
    const auto removed = together([&] { return m_slots.removeUser(m_unlocked, user); },
        [&](storage::WriteTransaction& tx) {
            const auto info = m_slots.info();
            if (!info)
                throw base::Failure(info.error());
            store::setRemoved(tx, user);
            store::setDueKey(tx, info->keyNumber);
            audit::append(tx, m_session, {QStringLiteral("user.remove"), ObjectKind::User, user.value});
            tx.publish(base::ChangeKind::User, user.value);
        });
    if (!removed)
        return removed;
    const auto rotated = rotate();
    return rotated ? rotated : base::fail(rotated.error().kind, keyIsDue);
}

base::Result<void> UsersService::changeRole(base::UserId user, const QString& role)
{
    if (const auto allowed = mayChange(Operation::ChangeRole); !allowed)
        return allowed;
    const auto known = storedRole(role);
    if (!known)
        return base::fail(known.error());
    return together([&] { return m_slots.changeRole(m_unlocked, user, *known); },
        [&](storage::WriteTransaction& tx) {
            store::setRole(tx, user, *known);
            audit::append(tx, m_session, {QStringLiteral("user.role"), ObjectKind::User, user.value, {}, *known});
            tx.publish(base::ChangeKind::User, user.value);
        });
}

base::Result<void> UsersService::announced(
    const QString& action, const std::function<base::Result<void>(const vault::BeforeWriting&)>& changeSlots)
{
    bool isAnnounced = false;
    const auto changed = changeSlots([&] {
        if (const auto logged = log(action, m_session.user); !logged)
            throw base::Failure(logged.error());
        isAnnounced = true;
    });
    if (changed) {
        // Best done now, but the next opening notes it as well.
        static_cast<void>(m_database
                .write([this](storage::WriteTransaction& tx) -> base::Result<void> {
                    noteSlots(tx);
                    tx.publish(base::ChangeKind::User, m_session.user.value);
                    return {};
                })
                .result());
    } else if (isAnnounced) {
        static_cast<void>(log(action + QStringLiteral("_failed"), m_session.user));
    }
    return changed;
}

base::Result<void> UsersService::changePassword(const vault::Secret& current, const vault::Secret& next)
{
    if (const auto allowed = mayChange(Operation::ChangePassword); !allowed)
        return allowed;
    const auto changed = announced(QStringLiteral("user.password"), [&](const vault::BeforeWriting& announce) {
        return m_slots.changePassword(m_unlocked, current, next, {}, announce);
    });
    // Whoever came by the recovery code has a password again, which is asked for from now on.
    if (changed && m_unlocked.kind == vault::SlotKind::Recovery)
        m_unlocked.kind = next.keyFile.isEmpty() ? vault::SlotKind::Password : vault::SlotKind::PasswordAndKeyFile;
    return changed;
}

base::Result<void> UsersService::setRecoveryCode(const vault::Secret& current, const vault::RecoveryCode& code)
{
    if (const auto allowed = mayChange(Operation::ChangeRecovery); !allowed)
        return allowed;
    return announced(QStringLiteral("user.recovery"), [&](const vault::BeforeWriting& announce) {
        return m_slots.setRecoveryCode(m_unlocked, current, code, announce);
    });
}

base::Result<vault::SecretBytes> UsersService::exportKey()
{
    if (const auto allowed = permit(m_session, Operation::ExportKey); !allowed)
        return base::fail(allowed.error());
    if (const auto logged = log(QStringLiteral("vault.export_key"), {}); !logged)
        return base::fail(logged.error());
    return vault::toHex(m_unlocked.databaseKey);
}

} // namespace aicms::users
