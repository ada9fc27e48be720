// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/slot_edit.h"
#include "core/vault/slot_seal.h"
#include "core/vault/slot_store.h"
#include "core/vault/try_gate.h"
#include "core/vault/vault.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace aicms::vault {

namespace {

const KeySlot& slotOf(const SlotFile& file, const QString& userName)
{
    const KeySlot* found = nullptr;
    for (const KeySlot& slot : file.keySlots) {
        if (slot.kind == SlotKind::Recovery || (!userName.isEmpty() && !sameUserName(slot.userName, userName)))
            continue;
        if (found != nullptr)
            throw base::Failure(base::ErrorKind::Invalid, QStringLiteral("user"));
        found = &slot;
    }
    if (found == nullptr)
        throw base::Failure(base::ErrorKind::NotFound, QStringLiteral("user"));
    return *found;
}

/// Counts the try, and takes the count back when `tryIt` succeeds.
template <class Try> SecretBytes gated(const QString& folder, const base::Clock& clock, Try tryIt)
{
    TryGate gate(folder, clock);
    if (const qint64 seconds = gate.secondsToWait(); seconds > 0)
        throw base::Failure(base::ErrorKind::TryLater, {}, seconds);
    gate.countTry();
    SecretBytes secretKey = tryIt();
    gate.reset();
    return secretKey;
}

/// The slot's key, with the key file only where the slot asks for one.
SecretBytes tryPassword(const SlotFile& file, const KeySlot& slot, const Secret& secret)
{
    const auto password = passwordBytes(secret.password.view());
    if (!password)
        throw base::Failure(base::ErrorKind::WrongPassword);
    const SecretBytes none;
    return unlockSlot(file.vaultId, slot, *password, slot.kind == SlotKind::PasswordAndKeyFile ? secret.keyFile : none);
}

/// The key of the slot that the code opens, whoever's it is.
std::pair<SecretBytes, const KeySlot*> tryRecoveryCode(const SlotFile& file, const RecoveryCode& code)
{
    for (const KeySlot& slot : file.keySlots) {
        if (slot.kind != SlotKind::Recovery)
            continue;
        try {
            return {unlockSlot(file.vaultId, slot, code.secret(), {}), &slot};
        } catch (const base::Failure& failure) {
            // Another owner's code; any other failure is final.
            if (failure.error().kind != base::ErrorKind::WrongPassword)
                throw;
        }
    }
    throw base::Failure(base::ErrorKind::WrongPassword);
}

/// Of the one or two sealed keys the one that opens the database. A seal is anonymous, so only the tag of the slot list
/// and the database itself show that it is no stranger's key.
SecretBytes databaseKeyOf(
    const SlotFile& file, const KeySlot& slot, const SecretBytes& slotSecretKey, const KeyTest& opensDatabase)
{
    std::vector<SecretBytes> candidates;
    for (const KeyedBytes& seal : slot.seals) {
        SecretBytes candidate = openKey(file.vaultId, slot, seal, slotSecretKey);
        if (keyNumber(file, candidate) != seal.key)
            throw base::Failure(base::ErrorKind::Tampered, QStringLiteral("vault.keys"));
        candidates.push_back(std::move(candidate));
    }
    for (SecretBytes& candidate : candidates) {
        if (opensDatabase(candidate))
            return std::move(candidate);
    }
    // Authentic keys, but not of this file: its beginning is damaged, or they are of another time than it.
    throw base::Failure(base::ErrorKind::Damaged, QStringLiteral("other_key"));
}

Unlocked unlocked(
    const SlotFile& file, const KeySlot& slot, const SecretBytes& slotSecretKey, const KeyTest& opensDatabase)
{
    Unlocked result;
    result.databaseKey = databaseKeyOf(file, slot, slotSecretKey, opensDatabase);
    result.vaultId = file.vaultId;
    result.user = slot.user;
    result.userName = slot.userName;
    result.role = slot.role;
    result.kind = slot.kind;
    result.rotationPending = file.tags.size() > 1;
    if (result.isOwner())
        result.auditFirstKey = openOwnerKey(file.vaultId, slot, slotSecretKey);
    return result;
}

/// Once the list is known to be authentic. That the folder cannot be written now is for the first real change to say.
void repairCopies(const QString& folder, const StoredSlots& stored)
{
    if (!stored.copyDamaged)
        return;
    try {
        storeSlots(folder, stored.file);
    } catch (const base::Failure&) {
        return;
    }
}

/// Of two copies that differ the newer one counts, unless its own keys show that it was edited. That it refuses a
/// password or does not know a user is no such sign: the other copy may be from before a change.
template <class Open> Unlocked openStored(const QString& folder, Open open)
{
    StoredSlots stored = loadSlots(folder);
    const auto opened = [&]() -> base::Result<Unlocked> {
        try {
            return open(stored.file);
        } catch (const base::Failure& failure) {
            const bool isEdited
                = failure.error().kind == base::ErrorKind::Tampered || failure.error().kind == base::ErrorKind::Damaged;
            if (!isEdited || !stored.other)
                throw;
            return base::fail(failure.error());
        }
    };
    auto result = opened();
    if (!result) {
        stored.file = *stored.other;
        try {
            result = open(stored.file);
        } catch (const base::Failure&) {
            throw base::Failure(result.error());
        }
    }
    repairCopies(folder, stored);
    return std::move(*result);
}

} // namespace

base::Result<Unlocked> Vault::unlock(const QString& userName, const Secret& secret, const KeyTest& opensDatabase)
{
    return faced([&] {
        return openStored(m_folder, [&](const SlotFile& file) {
            const KeySlot& slot = slotOf(file, userName);
            const SecretBytes secretKey = gated(m_folder, *m_clock, [&] { return tryPassword(file, slot, secret); });
            return unlocked(file, slot, secretKey, opensDatabase);
        });
    });
}

base::Result<Unlocked> Vault::unlockWithRecoveryCode(const RecoveryCode& code, const KeyTest& opensDatabase)
{
    return faced([&] {
        return openStored(m_folder, [&](const SlotFile& file) {
            const KeySlot* opened = nullptr;
            const SecretBytes secretKey = gated(m_folder, *m_clock, [&] {
                SecretBytes found;
                std::tie(found, opened) = tryRecoveryCode(file, code);
                return found;
            });
            return unlocked(file, *opened, secretKey, opensDatabase);
        });
    });
}

base::Result<void> Vault::setRecoveryCode(
    const Unlocked& by, const Secret& current, const RecoveryCode& code, const BeforeWriting& announce)
{
    return faced([&] {
        SlotEdit edit = SlotEdit::beginSettled(m_folder, by);
        if (by.kind != SlotKind::Recovery)
            gated(m_folder, *m_clock, [&] { return tryPassword(edit.file, edit.passwordSlot(by.user), current); });
        edit.putRecoveryCode(by, code, {});
        if (announce)
            announce();
        edit.commit(m_folder, {{edit.key, &by.databaseKey}});
    });
}

base::Result<void> Vault::changePassword(const Unlocked& by, const Secret& current, const Secret& next,
    std::optional<KdfParameters> kdf, const BeforeWriting& announce)
{
    return faced([&] {
        SlotEdit edit = SlotEdit::beginSettled(m_folder, by);
        KeySlot& slot = edit.passwordSlot(by.user);
        requireKeyFileSize(next.keyFile);
        const SecretBytes password = acceptedPassword(next.password.view(), {edit.file.business, slot.userName});
        const KdfParameters parameters = kdf ? acceptedKdf(kdf) : slot.kdf;
        if (by.kind != SlotKind::Recovery)
            gated(m_folder, *m_clock, [&] { return tryPassword(edit.file, slot, current); });
        slot.kind = passwordKind(next.keyFile);
        slot.kdf = parameters;
        lockSlot(edit.file.vaultId, slot, password, next.keyFile);
        edit.seal(slot, by);
        if (announce)
            announce();
        edit.commit(m_folder, {{edit.key, &by.databaseKey}});
    });
}

} // namespace aicms::vault
