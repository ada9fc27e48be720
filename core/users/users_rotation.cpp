// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"
#include "core/users/users_service.h"
#include "core/users/users_store.h"
#include "core/vault/crypto.h"

namespace aicms::users {

using access::Operation;
using audit::ObjectKind;

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
    if (!swapped && !settleRotation(newKey))
        return swapped;
    if (swapped)
        finishRotation(newKey);
    // From here the new key counts. Whatever the disk does not take any more, the next opening enters.
    static_cast<void>(m_database
            .write([this](storage::WriteTransaction& tx) -> base::Result<void> {
                const auto info = m_slots.checkedInfo(m_unlocked);
                if (!info)
                    return base::fail(info.error());
                // The new key is sealed to those alone who stand in the slot file.
                followSlots(tx, *info);
                audit::append(tx, m_session, {QStringLiteral("vault.rotate_key"), ObjectKind::Vault});
                // No slot file of before opens this database any more: whatever was noted is settled.
                store::setSlotGeneration(tx, info->generation);
                store::setLoggedKey(tx, info->keyNumber);
                store::setDueKey(tx, {});
                tx.publish(base::ChangeKind::User, 0);
                return {};
            })
            .result());
    return {};
}

void UsersService::finishRotation(const vault::SecretBytes& databaseKey)
{
    if (m_slots.finishRotation(m_unlocked, databaseKey))
        return;
    // Both keys stay sealed, and everybody opens with the one that counts.
    m_unlocked.databaseKey = databaseKey.clone();
    m_unlocked.rotationPending = true;
}

bool UsersService::settleRotation(const vault::SecretBytes& newKey)
{
    // It failed before the swap or after it: the database alone knows which key counts. When even that cannot be asked
    // both stay sealed, and the next opening settles it.
    const QString path = m_slots.databasePath();
    if (storage::Database::opensWith(path, newKey)) {
        finishRotation(newKey);
        return true;
    }
    if (storage::Database::opensWith(path, m_unlocked.databaseKey))
        finishRotation(m_unlocked.databaseKey.clone());
    else
        m_unlocked.rotationPending = true;
    return false;
}

} // namespace aicms::users
