// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/slot_edit.h"

#include "core/vault/crypto.h"
#include "core/vault/slot_seal.h"
#include "core/vault/slot_store.h"

#include <algorithm>

namespace aicms::vault {

qint64 keyNumber(const SlotFile& file, const SecretBytes& databaseKey)
{
    const QByteArray expected = slotListTag(file, databaseKey);
    for (const KeyedBytes& tag : file.tags) {
        if (equalBytes(tag.bytes, expected))
            return tag.key;
    }
    return 0;
}

SlotEdit SlotEdit::begin(const QString& folder, const Unlocked& by)
{
    SlotEdit edit;
    edit.file = loadSlots(folder).file;
    if (edit.file.vaultId == by.vaultId)
        edit.key = keyNumber(edit.file, by.databaseKey);
    if (edit.key == 0)
        throw base::Failure(base::ErrorKind::Tampered, QStringLiteral("vault.keys"));
    return edit;
}

SlotEdit SlotEdit::beginSettled(const QString& folder, const Unlocked& by)
{
    SlotEdit edit = begin(folder, by);
    if (edit.file.tags.size() > 1)
        throw base::Failure(base::ErrorKind::Conflict, QStringLiteral("rotation"));
    return edit;
}

void SlotEdit::commit(const QString& folder, const std::vector<std::pair<qint64, const SecretBytes*>>& keys)
{
    ++file.generation;
    file.tags.clear();
    for (const auto& [number, databaseKey] : keys)
        file.tags.push_back({number, slotListTag(file, *databaseKey)});
    storeSlots(folder, file);
}

void SlotEdit::seal(KeySlot& slot, const Unlocked& by) const
{
    slot.seals = {sealKey(file.vaultId, slot, key, by.databaseKey)};
    slot.ownerSeal.clear();
    if (slot.role != ownerRole)
        return;
    if (by.auditFirstKey.isEmpty())
        throw base::Failure(base::ErrorKind::NotAllowed, ownerRole);
    slot.ownerSeal = sealOwnerKey(file.vaultId, slot, by.auditFirstKey);
}

KeySlot& SlotEdit::passwordSlot(base::UserId user)
{
    const auto found = std::find_if(file.keySlots.begin(), file.keySlots.end(),
        [user](const KeySlot& slot) { return slot.user == user && slot.kind != SlotKind::Recovery; });
    if (found == file.keySlots.end())
        throw base::Failure(base::ErrorKind::NotFound, QStringLiteral("user"), user.value);
    return *found;
}

void SlotEdit::dropRecoverySlot(base::UserId user)
{
    std::erase_if(
        file.keySlots, [user](const KeySlot& slot) { return slot.user == user && slot.kind == SlotKind::Recovery; });
}

void SlotEdit::putRecoveryCode(const Unlocked& by, const RecoveryCode& code, const std::optional<KdfParameters>& kdf)
{
    const KeySlot own = passwordSlot(by.user);
    if (own.role != ownerRole)
        throw base::Failure(base::ErrorKind::NotAllowed, QStringLiteral("recovery_code"));
    KeySlot slot = emptySlot(own.user, own.userName, own.role, SlotKind::Recovery, kdf ? acceptedKdf(kdf) : own.kdf);
    lockSlot(file.vaultId, slot, code.secret(), {});
    seal(slot, by);
    dropRecoverySlot(by.user);
    file.keySlots.push_back(std::move(slot));
}

KeySlot emptySlot(base::UserId user, const QString& name, const QString& role, SlotKind kind, KdfParameters kdf)
{
    KeySlot slot;
    slot.id = QUuid::createUuid();
    slot.user = user;
    slot.userName = name;
    slot.role = role;
    slot.kind = kind;
    slot.kdf = kdf;
    return slot;
}

void SlotEdit::requireAnotherOwner(base::UserId user) const
{
    const bool another = std::any_of(file.keySlots.begin(), file.keySlots.end(), [user](const KeySlot& slot) {
        return slot.user != user && slot.role == ownerRole && slot.kind != SlotKind::Recovery;
    });
    if (!another)
        throw base::Failure(base::ErrorKind::Invalid, QStringLiteral("last_owner"), user.value);
}

} // namespace aicms::vault
