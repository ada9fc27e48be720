// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/slot_edit.h"
#include "core/vault/slot_seal.h"
#include "core/vault/vault.h"

#include <algorithm>

namespace aicms::vault {

namespace {

void requireFreeName(const SlotFile& file, const QString& name)
{
    const bool taken = std::any_of(file.keySlots.begin(), file.keySlots.end(),
        [&name](const KeySlot& slot) { return sameUserName(slot.userName, name); });
    if (taken)
        throw base::Failure(base::ErrorKind::AlreadyExists, QStringLiteral("user"));
    if (file.keySlots.size() + 2 > std::size_t(SlotFile::mostSlots))
        throw base::Failure(base::ErrorKind::TooLarge, QStringLiteral("user"), SlotFile::mostSlots);
}

} // namespace

base::Result<RecoveryCode> Vault::renewRecoveryCode(const Unlocked& by, std::optional<KdfParameters> kdf)
{
    return faced([&] {
        SlotEdit edit = SlotEdit::beginSettled(m_folder, by);
        RecoveryCode code = RecoveryCode::generate();
        edit.putRecoveryCode(by, code, kdf);
        edit.commit(m_folder, {{edit.key, &by.databaseKey}});
        return code;
    });
}

base::Result<base::UserId> Vault::addUser(const Unlocked& by, const NewUser& user)
{
    return faced([&] {
        SlotEdit edit = SlotEdit::beginSettled(m_folder, by);
        const QString name = acceptedName(user.name, QStringLiteral("user"));
        const QString role = acceptedName(user.role, QStringLiteral("role"));
        requireFreeName(edit.file, name);
        if (role == ownerRole && !by.isOwner())
            throw base::Failure(base::ErrorKind::NotAllowed, ownerRole);
        requireKeyFileSize(user.secret.keyFile);
        const SecretBytes password = acceptedPassword(user.secret.password.view(), {edit.file.business, name});
        KeySlot slot
            = emptySlot({edit.file.nextUser++}, name, role, passwordKind(user.secret.keyFile), acceptedKdf(user.kdf));
        lockSlot(edit.file.vaultId, slot, password, user.secret.keyFile);
        edit.seal(slot, by);
        const base::UserId id = slot.user;
        edit.file.keySlots.push_back(std::move(slot));
        edit.commit(m_folder, {{edit.key, &by.databaseKey}});
        return id;
    });
}

base::Result<void> Vault::removeUser(const Unlocked& by, base::UserId user)
{
    return faced([&] {
        SlotEdit edit = SlotEdit::beginSettled(m_folder, by);
        edit.passwordSlot(user);
        edit.requireAnotherOwner(user);
        std::erase_if(edit.file.keySlots, [user](const KeySlot& slot) { return slot.user == user; });
        edit.commit(m_folder, {{edit.key, &by.databaseKey}});
    });
}

base::Result<void> Vault::changeRole(const Unlocked& by, base::UserId user, const QString& role)
{
    return faced([&] {
        SlotEdit edit = SlotEdit::beginSettled(m_folder, by);
        KeySlot& slot = edit.passwordSlot(user);
        const QString accepted = acceptedName(role, QStringLiteral("role"));
        if (slot.role == accepted)
            return;
        if (accepted != ownerRole)
            edit.requireAnotherOwner(user);
        slot.role = accepted;
        edit.seal(slot, by);
        edit.dropRecoverySlot(user);
        edit.commit(m_folder, {{edit.key, &by.databaseKey}});
    });
}

} // namespace aicms::vault
