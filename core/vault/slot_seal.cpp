// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/slot_seal.h"

#include "core/vault/crypto.h"
#include "core/vault/transcript.h"

namespace aicms::vault {

namespace {

constexpr qint64 noKey = 0; ///< the owner's seal outlives rotations
constexpr quint64 slotListSubkey = 1;

[[noreturn]] void throwTampered()
{
    throw base::Failure(base::ErrorKind::Tampered, QStringLiteral("vault.keys"));
}

/// What the encrypted secret key is bound to: everything that says how to decrypt it, and whose it is. Name and role
/// are not here, because an owner changes them without that user's password; the seal holds those.
QByteArray headOf(const QUuid& vaultId, const KeySlot& slot)
{
    return Transcript("AICMS slot head 1")
        .add(vaultId)
        .add(slot.id)
        .add(slot.user.value)
        .add(slotKindCode(slot.kind))
        .add(slot.kdf.memory)
        .add(qint64(slot.kdf.passes))
        .add(QByteArrayView(slot.salt))
        .add(QByteArrayView(slot.publicKey))
        .bytes();
}

QByteArray headerHash(const QUuid& vaultId, const KeySlot& slot, qint64 key)
{
    return blake2b(Transcript("AICMS slot header 1")
            .add(vaultId)
            .add(slot.id)
            .add(slot.user.value)
            .add(slot.userName)
            .add(slot.role)
            .add(slotKindCode(slot.kind))
            .add(QByteArrayView(slot.publicKey))
            .add(key)
            .bytes());
}

QByteArray sealWithHeader(const QUuid& vaultId, const KeySlot& slot, qint64 key, const SecretBytes& secret)
{
    const QByteArray hash = headerHash(vaultId, slot, key);
    SecretBytes plain(keySize + hashSize);
    std::copy_n(secret.data(), keySize, plain.data());
    std::copy_n(hash.constData(), hashSize, plain.data() + keySize);
    return sealTo(slot.publicKey, plain);
}

SecretBytes openWithHeader(
    const QUuid& vaultId, const KeySlot& slot, const KeyedBytes& seal, const SecretBytes& secretKey)
{
    const auto plain = openSealed(slot.publicKey, secretKey, seal.bytes);
    if (!plain || plain->size() != keySize + hashSize)
        throwTampered();
    const QByteArrayView hash(plain->data() + keySize, hashSize);
    if (!equalBytes(hash, headerHash(vaultId, slot, seal.key)))
        throwTampered();
    return SecretBytes::copyOf(plain->span().first(keySize));
}

SecretBytes slotKey(const KeySlot& slot, const SecretBytes& password, const SecretBytes& keyFile)
{
    auto key = deriveSlotKey(password, keyFile, slot.salt, slot.kdf);
    if (!key)
        throw base::Failure(key.error());
    return std::move(*key);
}

void addSlot(Transcript& transcript, const KeySlot& slot)
{
    transcript.add(slot.id).add(slot.user.value).add(slot.userName).add(slot.role).add(slotKindCode(slot.kind));
    transcript.add(slot.kdf.memory).add(qint64(slot.kdf.passes));
    for (const QByteArray& bytes : {slot.salt, slot.nonce, slot.publicKey, slot.secretKey, slot.ownerSeal})
        transcript.add(QByteArrayView(bytes));
    transcript.add(qint64(slot.seals.size()));
    for (const KeyedBytes& seal : slot.seals)
        transcript.add(seal.key).add(QByteArrayView(seal.bytes));
}

} // namespace

void lockSlot(const QUuid& vaultId, KeySlot& slot, const SecretBytes& password, const SecretBytes& keyFile)
{
    const BoxKeyPair pair = BoxKeyPair::generate();
    slot.publicKey = pair.publicKey;
    slot.salt = randomBytes(saltSize);
    slot.nonce = randomBytes(nonceSize);
    slot.seals.clear();
    slot.ownerSeal.clear();
    slot.secretKey = encrypt(slotKey(slot, password, keyFile), slot.nonce, pair.secretKey, headOf(vaultId, slot));
}

SecretBytes unlockSlot(
    const QUuid& vaultId, const KeySlot& slot, const SecretBytes& password, const SecretBytes& keyFile)
{
    auto secretKey = decrypt(slotKey(slot, password, keyFile), slot.nonce, slot.secretKey, headOf(vaultId, slot));
    if (!secretKey)
        throw base::Failure(base::ErrorKind::WrongPassword);
    return std::move(*secretKey);
}

KeyedBytes sealKey(const QUuid& vaultId, const KeySlot& slot, qint64 key, const SecretBytes& databaseKey)
{
    return {key, sealWithHeader(vaultId, slot, key, databaseKey)};
}

SecretBytes openKey(const QUuid& vaultId, const KeySlot& slot, const KeyedBytes& seal, const SecretBytes& slotSecretKey)
{
    return openWithHeader(vaultId, slot, seal, slotSecretKey);
}

QByteArray sealOwnerKey(const QUuid& vaultId, const KeySlot& slot, const SecretBytes& auditFirstKey)
{
    return sealWithHeader(vaultId, slot, noKey, auditFirstKey);
}

SecretBytes openOwnerKey(const QUuid& vaultId, const KeySlot& slot, const SecretBytes& slotSecretKey)
{
    return openWithHeader(vaultId, slot, {noKey, slot.ownerSeal}, slotSecretKey);
}

QByteArray slotListTag(const SlotFile& file, const SecretBytes& databaseKey)
{
    Transcript transcript("AICMS slot list 1");
    transcript.add(file.vaultId).add(file.business).add(file.country).add(file.created.microseconds);
    transcript.add(file.generation).add(file.nextUser).add(qint64(file.keySlots.size()));
    for (const KeySlot& slot : file.keySlots)
        addSlot(transcript, slot);
    return keyedBlake2b(deriveSubkey(databaseKey, slotListSubkey, "AICMSkey"), transcript.bytes());
}

} // namespace aicms::vault
