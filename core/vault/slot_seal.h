// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/slot_file.h"

/// What is done to one slot with keys. Throws base::Failure.
namespace aicms::vault {

/// Gives the slot a fresh key pair, salt and nonce and encrypts its secret key with password and key file. Its seals
/// are void afterwards. About a second.
void lockSlot(const QUuid& vaultId, KeySlot& slot, const SecretBytes& password, const SecretBytes& keyFile);
/// The slot's X25519 secret key. WrongPassword when password, key file or any byte of the slot's head is not what it
/// was; Tampered "kdf" for parameters out of bounds. About a second.
SecretBytes unlockSlot(
    const QUuid& vaultId, const KeySlot& slot, const SecretBytes& password, const SecretBytes& keyFile);

/// Seals the database key number `key`, bound to the slot's user, name, role and kind.
KeyedBytes sealKey(const QUuid& vaultId, const KeySlot& slot, qint64 key, const SecretBytes& databaseKey);
/// Tampered when the seal was made for another slot, name, role, vault or key number.
SecretBytes openKey(
    const QUuid& vaultId, const KeySlot& slot, const KeyedBytes& seal, const SecretBytes& slotSecretKey);

QByteArray sealOwnerKey(const QUuid& vaultId, const KeySlot& slot, const SecretBytes& auditFirstKey);
SecretBytes openOwnerKey(const QUuid& vaultId, const KeySlot& slot, const SecretBytes& slotSecretKey);

/// The authentication code of everything in the file but its tags, under a subkey of the database key.
QByteArray slotListTag(const SlotFile& file, const SecretBytes& databaseKey);

} // namespace aicms::vault
