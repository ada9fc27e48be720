// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/slot_edit.h"
#include "core/vault/slot_seal.h"
#include "core/vault/vault.h"

#include <algorithm>

namespace aicms::vault {

base::Result<void> Vault::beginRotation(const Unlocked& by, const SecretBytes& newKey)
{
    return faced([&] {
        SlotEdit edit = SlotEdit::beginSettled(m_folder, by);
        if (newKey.size() != std::size_t(keySize) || newKey.equals(by.databaseKey))
            throw base::Failure(base::ErrorKind::Invalid, QStringLiteral("key"));
        const qint64 next = edit.key + 1;
        for (KeySlot& slot : edit.file.keySlots)
            slot.seals.push_back(sealKey(edit.file.vaultId, slot, next, newKey));
        edit.commit(m_folder, {{edit.key, &by.databaseKey}, {next, &newKey}});
    });
}

base::Result<bool> Vault::finishRotation(Unlocked& by, const SecretBytes& databaseKey)
{
    return faced([&] {
        SlotEdit edit = SlotEdit::begin(m_folder, by);
        const qint64 kept = keyNumber(edit.file, databaseKey);
        if (kept == 0)
            throw base::Failure(base::ErrorKind::Tampered, QStringLiteral("vault.keys"));
        const bool isNewest = edit.file.tags.back().key == kept;
        if (edit.file.tags.size() > 1) {
            for (KeySlot& slot : edit.file.keySlots)
                std::erase_if(slot.seals, [kept](const KeyedBytes& seal) { return seal.key != kept; });
            edit.commit(m_folder, {{kept, &databaseKey}});
        }
        by.databaseKey = databaseKey.clone();
        by.rotationPending = false;
        return isNewest;
    });
}

} // namespace aicms::vault
