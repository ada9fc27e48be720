// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/recovery_code.h"
#include "core/vault/slot_file.h"

#include <optional>
#include <utility>

/// What the faces in vault*.cpp share. Throws base::Failure, which faced() turns into a Result at the face.
namespace aicms::vault {

/// Runs the body of a public call.
template <class Body> auto faced(Body body) -> base::Result<decltype(body())>
{
    try {
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            return {};
        } else {
            return body();
        }
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

/// The slot file, once its tag was checked with the key of somebody who unlocked it.
struct SlotEdit {
    SlotFile file;
    qint64 key = 0; ///< number of the database key that the tag was checked with

    /// Tampered when no tag holds under that key or it is another vault's.
    static SlotEdit begin(const QString& folder, const Unlocked& by);
    /// The same, refusing with Conflict "rotation" while a second database key is sealed beside the first.
    static SlotEdit beginSettled(const QString& folder, const Unlocked& by);
    /// Next generation, new tags for `keys`, both copies written.
    void commit(const QString& folder, const std::vector<std::pair<qint64, const SecretBytes*>>& keys);

    /// Seals database key (and, for an owner, the first audit key) to a slot whose header is complete.
    void seal(KeySlot& slot, const Unlocked& by) const;
    /// The slot that opens by password. NotFound "user".
    KeySlot& passwordSlot(base::UserId user);
    void dropRecoverySlot(base::UserId user);
    /// In place of the one that the owner `by` has. NotAllowed for others. Takes as long as a password.
    void putRecoveryCode(const Unlocked& by, const RecoveryCode& code, const std::optional<KdfParameters>& kdf);
    /// Invalid "last_owner" when `user` is the only owner.
    void requireAnotherOwner(base::UserId user) const;
};

/// Without a key yet.
KeySlot emptySlot(base::UserId user, const QString& name, const QString& role, SlotKind kind, KdfParameters kdf);

inline constexpr QLatin1String ownerRole {"owner"};

/// The number of the key that `databaseKey` is: the one whose tag holds; 0 if none does.
qint64 keyNumber(const SlotFile& file, const SecretBytes& databaseKey);

/// Checks a new password and its strength against the names an attacker knows; gives its bytes. Throws Invalid or
/// WeakPassphrase (number: the score).
SecretBytes acceptedPassword(QStringView password, const QStringList& names);
/// Throws Invalid, with `subject`, or gives the name as it is stored.
QString acceptedName(const QString& name, const QString& subject);
QString acceptedBusiness(const QString& business);
QString acceptedCountry(const QString& country);
KdfParameters acceptedKdf(const std::optional<KdfParameters>& kdf);
/// Throws Invalid "key_file" unless empty or 32 bytes.
void requireKeyFileSize(const SecretBytes& keyFile);
SlotKind passwordKind(const SecretBytes& keyFile);

} // namespace aicms::vault
