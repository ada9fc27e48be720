// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/users_service.h"

#include "core/audit/audit.h"
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

bool UsersService::noteSlots(storage::WriteTransaction& tx, qint64 generation)
{
    const qint64 noted = store::slotGeneration(tx);
    if (generation > noted)
        store::setSlotGeneration(tx, generation);
    return generation >= noted;
}

void UsersService::noteSlots(storage::WriteTransaction& tx)
{
    if (const auto info = m_slots.info())
        noteSlots(tx, info->generation);
}

access::Role UsersService::roleNamed(storage::ReadTransaction& tx, const QString& name)
{
    return store::role(tx, name).value_or(access::Role {name, {}});
}

base::Result<void> UsersService::mayChange(Operation operation) const
{
    if (const auto allowed = permit(m_session, operation); !allowed)
        return allowed;
    // Before the slot file is touched, which may find room where the database does not.
    return m_database.readOnly() ? base::fail(*m_database.readOnly()) : base::Result<void>();
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
    // Who is told that it failed must find everything as it was. On a disk that takes nothing back the slot file
    // counts: it decides who opens the vault.
    if (!stored && isChanged && !m_slots.restoreSlots(*before))
        return {};
    return stored;
}

base::Result<base::UserId> UsersService::add(const vault::Vault::NewUser& user)
{
    if (const auto allowed = mayChange(Operation::AddUser); !allowed)
        return base::fail(allowed.error());
    const auto known = m_database
                           .read([&](storage::ReadTransaction& tx) -> base::Result<bool> {
                               return store::role(tx, user.role).has_value();
                           })
                           .result();
    if (!known)
        return base::fail(known.error());
    if (!*known)
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("role"));
    base::UserId id;
    const auto added = together(
        [&]() -> base::Result<void> {
            const auto made = m_slots.addUser(m_unlocked, user);
            if (!made)
                return base::fail(made.error());
            id = *made;
            return {};
        },
        [&](storage::WriteTransaction& tx) {
            store::insertUser(tx, id, vault::normalisedName(user.name), user.role);
            audit::append(tx, m_session, {QStringLiteral("user.add"), ObjectKind::User, id.value, {}, user.role});
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
            store::setRemoved(tx, user);
            audit::append(tx, m_session, {QStringLiteral("user.remove"), ObjectKind::User, user.value});
            tx.publish(base::ChangeKind::User, user.value);
        });
    return removed ? rotate() : removed;
}

base::Result<void> UsersService::changeRole(base::UserId user, const QString& role)
{
    if (const auto allowed = mayChange(Operation::ChangeRole); !allowed)
        return allowed;
    const auto known = m_database
                           .read([&](storage::ReadTransaction& tx) -> base::Result<bool> {
                               return store::role(tx, role).has_value();
                           })
                           .result();
    if (!known)
        return base::fail(known.error());
    if (!*known)
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("role"));
    return together([&] { return m_slots.changeRole(m_unlocked, user, role); },
        [&](storage::WriteTransaction& tx) {
            store::setRole(tx, user, role);
            audit::append(tx, m_session, {QStringLiteral("user.role"), ObjectKind::User, user.value, {}, role});
            tx.publish(base::ChangeKind::User, user.value);
        });
}

base::Result<void> UsersService::announced(
    const QString& action, const std::function<base::Result<void>(const vault::BeforeWriting&)>& changeSlots)
{
    if (m_database.readOnly())
        return base::fail(*m_database.readOnly());
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
    return announced(QStringLiteral("user.recovery"), [&](const vault::BeforeWriting& announce) {
        return m_slots.setRecoveryCode(m_unlocked, current, code, announce);
    });
}

base::Result<void> UsersService::rotateKey()
{
    if (const auto allowed = mayChange(Operation::RotateKey); !allowed)
        return allowed;
    return rotate();
}

base::Result<void> UsersService::rotate()
{
    const vault::SecretBytes newKey = vault::SecretBytes::random(vault::keySize);
    if (const auto begun = m_slots.beginRotation(m_unlocked, newKey); !begun)
        return begun;
    const auto swapped = m_database.rotate(newKey.clone()).result();
    if (!swapped) {
        settleRotation(newKey);
        return swapped;
    }
    if (const auto finished = m_slots.finishRotation(m_unlocked, newKey); !finished)
        return base::fail(finished.error());
    const auto info = m_slots.info();
    if (!info)
        return base::fail(info.error());
    return m_database
        .write([this, generation = info->generation](storage::WriteTransaction& tx) -> base::Result<void> {
            audit::append(tx, m_session, {QStringLiteral("vault.rotate_key"), ObjectKind::Vault});
            // No slot file of before opens this database any more: whatever was noted is settled.
            store::setSlotGeneration(tx, generation);
            return {};
        })
        .result();
}

void UsersService::settleRotation(const vault::SecretBytes& newKey)
{
    // It failed before the swap or after it: the database alone knows which key counts. When even that cannot be asked
    // both stay sealed, and the next opening settles it.
    const QString path = m_slots.databasePath();
    if (storage::Database::opensWith(path, newKey))
        static_cast<void>(m_slots.finishRotation(m_unlocked, newKey.clone()));
    else if (storage::Database::opensWith(path, m_unlocked.databaseKey))
        static_cast<void>(m_slots.finishRotation(m_unlocked, m_unlocked.databaseKey.clone()));
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
