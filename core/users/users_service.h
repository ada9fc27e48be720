// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/storage/database.h"
#include "core/users/users.h"
#include "core/vault/vault.h"

#include <QHash>

#include <functional>
#include <vector>

namespace aicms::users {

/// Who may open the vault and what they may do. Slot file and database change together: first what is reversible in
/// the slot file, then the row and its audit entry, and a key rotation where somebody lost access. Calls block (about a
/// second where a password is involved) and answer NotAllowed, and ReadOnly or DiskFull where nothing can be written.
/// An error of the disk leaves everything as it was, but for two subjects: `isInSlots` the slot file has the change and
/// could not be put back, `keyIsDue` the user is removed and the key not yet renewed. settle() ends both.
class UsersService {
public:
    static inline const QString isInSlots = QStringLiteral("users_in_slots");
    static inline const QString keyIsDue = QStringLiteral("users_key_due");

    struct Settlement {
        int users = 0; ///< whose row was brought in line with the slot file
        bool isKeyRenewed = false; ///< the key that was due
        bool isKeyDue = false; ///< and still is: it is tried again at the next opening
    };

    UsersService(
        storage::Database& database, const access::Session& session, vault::Vault& slots, vault::Unlocked& unlocked);

    /// The four preset roles and the owner, in the transaction that creates the vault.
    static void initialise(storage::WriteTransaction& tx, base::UserId owner, const QString& ownerName);
    /// For a vault that was saved from a damaged file: preset roles and the owner's row where they are missing.
    static void restorePresets(storage::WriteTransaction& tx, base::UserId owner, const QString& ownerName);
    static void noteOpened(storage::WriteTransaction& tx, base::UserId user);
    /// Compares the generation of the slot file with the one that was noted last and notes it if it is newer. False:
    /// somebody put back an older slot file, in which what was changed since does not count.
    static bool noteSlots(storage::WriteTransaction& tx, const vault::VaultInfo& slotFile);
    /// What a failing disk or a kill cut in two is brought to its end and logged, by whoever opens: rows follow the
    /// slot file, a rotation that the log does not know is entered, and one that is due is done, which takes as long as
    /// rotateKey(). Part of opening. Nothing where the slot file is older than noted or was edited: then it proves
    /// nothing. Errors: those of reading and writing; that a due rotation fails is none.
    base::Result<Settlement> settle();
    /// Rights of a role as the database knows it; no rights when it does not.
    static access::Role roleNamed(storage::ReadTransaction& tx, const QString& name);
    /// Whoever may open the vault and whose role may do that, by the rows.
    static std::vector<base::UserId> entitled(storage::ReadTransaction& tx, access::Operation operation);
    /// Whether the slot file is older than the one that was noted last.
    static bool isOlder(storage::ReadTransaction& tx, const vault::VaultInfo& slotFile);
    /// What `who` may do after an opening: the slot's role, but with an older slot file that of the user's row, which
    /// no older file raises. NotAllowed "vault.open" then for somebody who was removed.
    static base::Result<access::Role> roleAtOpening(
        storage::ReadTransaction& tx, const vault::Unlocked& who, const vault::VaultInfo& slotFile);

    base::Result<std::vector<User>> list();
    /// The names that belong to numbers which entries bear (who recorded, who entered), also of users who were removed;
    /// a number that nobody ever had is left out. For everybody who may see such entries: beyond the name it tells
    /// nothing, and nobody is named who was not asked for. NotAllowed.
    base::Result<QHash<base::UserId, QString>> names(const std::vector<base::UserId>& ids);
    base::Result<std::vector<access::Role>> roles();
    /// AlreadyExists, Invalid, WeakPassphrase, NotFound "role".
    base::Result<base::UserId> add(const vault::Vault::NewUser& user);
    /// Takes the slot away and rotates the database key, because that person may have kept the old one. That this is
    /// due is noted together with the removal: where it fails now (`keyIsDue`), the next opening does it.
    base::Result<void> remove(base::UserId user);
    base::Result<void> changeRole(base::UserId user, const QString& role);
    /// A role of the business's own, new or with other rights than before; whoever has it is asked by them from the
    /// next opening on. Nobody gives what he does not have. Answers the role as it is stored. Invalid "role_name" (as
    /// the name of a user), "preset_role" (those four stay as they are), "role_rights" (none); NotAllowed.
    base::Result<access::Role> defineRole(const QString& name, access::Rights rights);
    /// NotFound "role", Invalid "preset_role", Conflict "role_in_use".
    base::Result<void> removeRole(const QString& name);
    /// One's own; needs no right of the role but the current password.
    base::Result<void> changePassword(const vault::Secret& current, const vault::Secret& next);
    /// A new recovery code, once it stands on paper: until this is done the old one opens the vault. Of owners; the
    /// same password.
    base::Result<void> setRecoveryCode(const vault::Secret& current, const vault::RecoveryCode& code);
    base::Result<void> rotateKey();
    /// The raw database key as 64 hex digits, so that the data can be opened with any SQLCipher tool. Owners; logged.
    base::Result<vault::SecretBytes> exportKey();

private:
    /// Rows follow the slot file, each with its entry in the log.
    void followSlots(storage::WriteTransaction& tx, const vault::VaultInfo& slotFile);
    base::Result<void> mayChange(access::Operation operation);
    /// An older slot file is changed by those only who may change roles, and first brought in line with the rows: what
    /// was taken from somebody does not come back with it. NotAllowed.
    base::Result<void> bringUpOlderSlots();
    /// The role's name as it is stored, for somebody to be given it by whoever has all its rights himself. NotFound
    /// "role", NotAllowed.
    base::Result<QString> storedRole(const QString& name);
    base::Result<void> log(const QString& action, base::UserId user, const QString& details = {});
    base::Result<void> rotate();
    /// Slot file and database change together: the slot file inside the transaction, and back again when its commit
    /// fails; where the disk takes nothing back either, `isInSlots`.
    base::Result<void> together(const std::function<base::Result<void>()>& changeSlots,
        const std::function<void(storage::WriteTransaction&)>& changeRows);
    /// For what changes the slot file alone: the log says it before it is done, so that a disk that fills in between
    /// keeps no change from the log. Where it is not done after all, a second entry says so: `action`_failed.
    base::Result<void> announced(
        const QString& action, const std::function<base::Result<void>(const vault::BeforeWriting&)>& changeSlots);
    /// After a swap that failed: whether the new key counts all the same.
    bool settleRotation(const vault::SecretBytes& newKey);
    void finishRotation(const vault::SecretBytes& databaseKey);
    void noteSlots(storage::WriteTransaction& tx);

    storage::Database& m_database;
    const access::Session& m_session;
    vault::Vault& m_slots;
    vault::Unlocked& m_unlocked;
};

} // namespace aicms::users
