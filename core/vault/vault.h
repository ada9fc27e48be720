// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/vault/key_derivation.h"
#include "core/vault/recovery_code.h"
#include "core/vault/secret_text.h"
#include "core/vault/unlocked.h"

#include <QString>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

namespace aicms::vault {

/// Somebody who can open the vault, as the unlock screen shows him before any password.
struct VaultUser {
    base::UserId id;
    QString name;
    QString role;
    bool needsKeyFile = false;
    bool hasRecoveryCode = false;
    friend bool operator==(const VaultUser&, const VaultUser&) = default;
};

/// What can be read without a password. It is not authenticated: only unlocking tells whether it is true.
struct VaultInfo {
    QUuid id;
    int version = 0; ///< of the slot file
    qint64 generation = 0; ///< grows with each change of the slot file
    QString business;
    QString country; ///< ISO 3166-1 alpha-2
    base::UtcTime created;
    std::vector<VaultUser> users; ///< in order of their ids
    bool rotationPending = false;
    qint64 keyNumber = 0; ///< of the database key, growing with each rotation; while one is pending, of the new key
    bool copyDamaged = false; ///< one of the two slot files is missing or damaged; the next write repairs it
};

/// A password as typed, and the secret of a key file (empty: none).
struct Secret {
    SecretText password;
    SecretBytes keyFile = {};
};

/// Whether this key opens the database. During a key rotation two keys are possible; only the database knows.
using KeyTest = std::function<bool(const SecretBytes& key)>;
/// Called when all was checked and nothing was written yet. Throws base::Failure to leave it at that.
using BeforeWriting = std::function<void()>;

/// The key slots of one vault folder. Who may do what is asked of core/access before; here stands only what keys can
/// enforce. Whoever changes them holds the VaultLock. Each call reads the slot file anew,
/// checks it, and writes both copies. Calls with a password block for about a second. Not thread-safe.
class Vault {
public:
    struct NewVault {
        QString business; ///< 1 to 200 characters
        QString country; ///< ISO 3166-1 alpha-2
        QString ownerName; ///< see isUserName
        Secret secret;
        SecretBytes auditFirstKey; ///< 32 bytes, sealed to owners only
        std::optional<KdfParameters> kdf = {}; ///< empty: calibrated
    };
    struct NewUser {
        QString name;
        QString role;
        Secret secret;
        std::optional<KdfParameters> kdf = {};
    };

    /// Makes the folder (0700) with its slot files; the caller makes the database with the key that comes back.
    /// AlreadyExists (folder not empty), ReadOnly, DiskFull, InputOutput, Invalid (subject: business, country, user,
    /// role, password, kdf), WeakPassphrase, Unsupported "network_folder". Leaves nothing behind when it fails.
    static base::Result<Unlocked> create(const QString& folder, const NewVault& options, const base::Clock& clock);

    /// `clock` must outlive the vault. NotAVault, Damaged "vault.keys" (both slot files), TooNew, ReadOnly (no
    /// permission to read), Unsupported "network_folder".
    static base::Result<Vault> open(const QString& folder, const base::Clock& clock);
    ~Vault();
    Vault(Vault&&) noexcept;
    Vault& operator=(Vault&&) noexcept;

    /// Reads the slot file again.
    base::Result<VaultInfo> info() const;
    /// The same, but only what holds under the key that `by` has: Tampered otherwise.
    base::Result<VaultInfo> checkedInfo(const Unlocked& by) const;
    const QString& folder() const { return m_folder; }
    QString databasePath() const;
    /// The slot file as it is now, and back to that: for a change that could not be finished elsewhere.
    base::Result<QByteArray> slotText() const;
    base::Result<void> restoreSlots(const QByteArray& text);
    /// Both copies of the slot file as it is now, into a folder that is there: the same people open what lies in it.
    base::Result<void> copySlotsTo(const QString& folder) const;

    /// `userName` may be empty where there is one user. WrongPassword (for password, key file and an edited slot
    /// alike), TryLater (number: seconds), NotFound "user", Invalid "user" (empty and more than one), Tampered, Damaged
    /// "vault.db" (no key opens the database). Repairs a damaged copy of the slot file.
    base::Result<Unlocked> unlock(const QString& userName, const Secret& secret, const KeyTest& opensDatabase);
    /// By the code of any owner. Errors as unlock().
    base::Result<Unlocked> unlockWithRecoveryCode(const RecoveryCode& code, const KeyTest& opensDatabase);

    /// All that follow: Tampered when the slot file does not hold under the key, Conflict "rotation" while a rotation
    /// is pending, ReadOnly, DiskFull, InputOutput.

    /// One's own password; also adds or drops the key file. WrongPassword, TryLater, WeakPassphrase. `current` is not
    /// asked after unlocking by recovery code. The slot gets a new key pair: the old password opens nothing that is
    /// written from now on. Empty `kdf`: the slot's own parameters stay.
    base::Result<void> changePassword(const Unlocked& by, const Secret& current, const Secret& next,
        std::optional<KdfParameters> kdf = {}, const BeforeWriting& announce = {});
    /// Replaces the recovery code of the owner `by`; the old one no longer opens. NotAllowed for others.
    base::Result<RecoveryCode> renewRecoveryCode(const Unlocked& by, std::optional<KdfParameters> kdf = {});
    /// The same with a code that stands on paper already, for somebody at an open vault: asks for `current` as
    /// changePassword() does. WrongPassword, TryLater.
    base::Result<void> setRecoveryCode(
        const Unlocked& by, const Secret& current, const RecoveryCode& code, const BeforeWriting& announce = {});
    /// AlreadyExists "user", Invalid, WeakPassphrase; NotAllowed when somebody who is no owner adds an owner.
    base::Result<base::UserId> addUser(const Unlocked& by, const NewUser& user);
    /// All slots of that user. NotFound, Invalid "last_owner". The caller rotates the key afterwards.
    base::Result<void> removeUser(const Unlocked& by, base::UserId user);
    /// Without that user's password. NotFound, Invalid "last_owner", NotAllowed (only an owner makes owners). Who stops
    /// being owner loses his recovery code.
    base::Result<void> changeRole(const Unlocked& by, base::UserId user, const QString& role);
    base::Result<void> setBusiness(const Unlocked& by, const QString& business, const QString& country);

    /// Step 1 of a rotation: seals the new key (32 bytes) beside the old one to every slot; nobody's password is
    /// needed. Step 2 is the caller's: swap the database. A rotation that was cut off before may be begun anew only
    /// after finishRotation().
    base::Result<void> beginRotation(const Unlocked& by, const SecretBytes& newKey);
    /// Step 3: keeps only the seals of `databaseKey`, the key that opens the database now, and puts it into `by`. Also
    /// settles a rotation that was cut off at any step. Tampered when it is neither the old nor the new key.
    /// Answers whether the kept key is the new one.
    base::Result<bool> finishRotation(Unlocked& by, const SecretBytes& databaseKey);

private:
    Vault(QString folder, const base::Clock& clock);
    QString m_folder;
    const base::Clock* m_clock;
};

/// Whether the name may be given: 1 to 64 characters after trimming, no control characters.
bool isUserName(const QString& name);
/// Normalised (NFC), trimmed, runs of blanks made one.
QString normalisedName(const QString& name);
/// Same user: equal without case.
bool sameUserName(const QString& first, const QString& second);

} // namespace aicms::vault
