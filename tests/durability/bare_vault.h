// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_service.h"
#include "core/customers/customers_service.h"
#include "core/exchange/import_service.h"
#include "core/users/users_service.h"
#include "tests/durability/disk_states.h"
#include "tests/support/temporary_folder.h"

#include <memory>

namespace aicms::test {

/// A vault whose database key is known, so that it can be opened hundreds of times without the second that a passphrase
/// costs. The folder holds the vault and, beside it, the configuration with the second anchor.
class BareVault {
public:
    static inline const QString ownerName = QStringLiteral("Mara Ellis");
    static inline const QString password = QStringLiteral("velvet tundra opaque lantern");
    static inline const QString nextPassword = QStringLiteral("kettle orbit pebble walnut");

    /// Makes the vault with so many customers, closes it and keeps what stands on the disk.
    explicit BareVault(int customers);

    QString root() const { return m_folder.path(QStringLiteral("disk")); }
    QString folder() const { return root() + QStringLiteral("/shop.aicms"); }
    const DiskContent& fresh() const { return m_fresh; }
    void restore() { writeFolder(root(), m_fresh); }
    void keep() { m_fresh = readFolder(root()); } ///< what stands on the disk now is what restore() brings back
    QString csv(int rows, int first = 1); ///< a file with that many people, outside the watched folder
    const vault::Unlocked& unlocked() const { return m_unlocked; }
    QByteArray slotKeyOnDisk() const; ///< public key of the owner's slot: another one after a change of the passphrase
    const QByteArray& freshSlotKey() const { return m_freshSlotKey; }

    struct Session {
        std::unique_ptr<vault::Vault> slotFile;
        vault::Unlocked unlocked;
        access::Session session;
        std::unique_ptr<storage::Database> database;
        std::unique_ptr<audit::AuditService> audit;
        std::unique_ptr<users::UsersService> users;
        std::unique_ptr<customers::CustomersService> customers;
        std::unique_ptr<exchange::ImportService> imports;
        audit::AnchorReport anchor;

        qint64 commits() { return database->commitCounter(); }
        /// As Workspace::close() does.
        base::Result<void> close();
        ~Session();
    };
    /// With the key that the slots name: during a rotation there are two, and the database decides. Settles what was
    /// cut in two, as Workspace does.
    base::Result<std::unique_ptr<Session>> open();

    /// Empty when everything in the opened vault holds: every page, every key, every index, the log.
    static QStringList damageOf(Session& session);
    static qint64 number(Session& session, const char* sql);
    static QByteArray digestOf(Session& session);

private:
    TemporaryFolder m_folder;
    base::SystemClock m_clock;
    vault::Unlocked m_unlocked;
    vault::SecretBytes
        m_slotSecret; ///< what the passphrase decrypts; the same as long as nobody changes the passphrase
    DiskContent m_fresh;
    QByteArray m_freshSlotKey;
};

vault::Unlocked copyOf(const vault::Unlocked& unlocked, const vault::SecretBytes& key);

} // namespace aicms::test
