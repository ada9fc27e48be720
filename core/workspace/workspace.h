// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/audit/audit_service.h"
#include "core/consent/consent_import.h"
#include "core/consent/consent_service.h"
#include "core/consent/gate_service.h"
#include "core/consent/ledger_export.h"
#include "core/customers/attachments_service.h"
#include "core/customers/customers_service.h"
#include "core/customers/own_fields_service.h"
#include "core/customers/private_files.h"
#include "core/drafts/drafts_service.h"
#include "core/exchange/import_service.h"
#include "core/purposes/notices_service.h"
#include "core/requests/flows_service.h"
#include "core/requests/letters/letters_service.h"
#include "core/requests/package_service.h"
#include "core/requests/requests_service.h"
#include "core/retention/backup_service.h"
#include "core/retention/erased_elsewhere.h"
#include "core/retention/erasure_service.h"
#include "core/retention/hold_service.h"
#include "core/retention/purge_service.h"
#include "core/sales/orders_service.h"
#include "core/sales/products_service.h"
#include "core/sample/sample_service.h"
#include "core/sharing/sharing_service.h"
#include "core/storage/database.h"
#include "core/users/users_service.h"
#include "core/vault/recovery_code.h"
#include "core/vault/vault.h"
#include "core/vault/vault_folder.h"
#include "core/vault/vault_lock.h"

#include <QObject>
#include <QTimeZone>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace aicms::workspace {

/// What was noticed while opening; the window and the command line say it in words.
struct OpenReport {
    audit::AnchorReport anchor; ///< isBehind(): this file is older than the one last used here
    /// The first entry of the consent ledger that is not as it was recorded; looked for where the file was changed
    /// outside the program. 0: none.
    qint64 changedConsent = 0;
    /// The first of whom what is stored of her answers is not what the ledger says; looked for in the same case.
    base::CustomerId changedAnswers = {};
    vault::PermissionReport permissions;
    /// Files that nobody else could read, but their owner could not write either, in a folder that he may write: they
    /// can be written now, since the database makes its companions with the rights of its own file. Not among
    /// permissions.repaired.
    QStringList madeWritable = {};
    /// When the last entry of the log was made, if that is more than a day ahead of the clock: the clock was wrong
    /// then, or is now. Empty: as usual.
    std::optional<base::UtcTime> logAheadOfClock = {};
    /// Why nothing can be written (ReadOnly, DiskFull): the vault is open for reading only, and what is looked at is
    /// noted in the user's configuration until the log can be written. Empty: as usual.
    std::optional<base::Error> readOnly;
    bool slotCopyDamaged = false; ///< one of the two slot files was missing, damaged or older
    bool slotCopyRepaired = false; ///< and was written anew
    bool slotsAreOlder = false; ///< both slot files are older than the ones last used with this database
    std::vector<exchange::BatchInfo> unfinishedImports; ///< cut off when the program last ended; empty without the
                                                        ///< right to see imports
    /// Whom other copies of this vault on this computer erased, while they stand here still.
    std::vector<retention::ErasedElsewhere> erasedElsewhere = {};
    bool rotationSettled = false; ///< a key rotation that had been cut off was brought to its end or taken back
    bool rotationTakenBack = false; ///< the latter: the vault still has its former key
    bool keyIsDue = false; ///< somebody was removed, and the key that he knew could not be renewed yet
};

/// Who opens, and with what.
struct Credentials {
    QString user; ///< may be empty where there is one user
    vault::Secret secret;
};

/// One open vault and all its services: what the window and the command line receive. Lives on one thread; the services
/// answer through futures.
class Workspace : public QObject {
    Q_OBJECT
public:
    struct Created {
        std::unique_ptr<Workspace> workspace;
        vault::RecoveryCode recoveryCode; ///< shown once
    };
    /// Who gets the recovery code while the vault still counts as half made.
    struct HandOver {
        /// Absolute; there as soon as `take` has done its work, and not before: by it a vault is known whose making was
        /// killed in between. Empty where `take` shows the code: then the vault is half made until `take` has returned.
        QString file = {};
        std::function<base::Result<void>(const vault::RecoveryCode&)> take = {};
    };
    struct Options {
        std::chrono::milliseconds lockWait {0}; ///< how long to wait while another program holds the vault
        bool readOnly = false; ///< as if the folder could not be written
        /// Of a lock that another computer left: TakeOver when somebody knows that it is not open there.
        vault::VaultLock::Foreign foreignLock = vault::VaultLock::Foreign::Respect;
    };

    /// Makes the folder, the keys and the database. Leaves nothing behind when it fails. Blocks for about two seconds.
    /// Errors of vault::Vault::create and of `handOver`.
    static base::Result<Created> create(
        const QString& folder, vault::Vault::NewVault options, const base::Clock& clock, const HandOver& handOver);
    static base::Result<Created> create(const QString& folder, vault::Vault::NewVault options, const base::Clock& clock)
    {
        return create(folder, std::move(options), clock, {});
    }

    /// NotAVault "creation_cut_off": the making of this vault was killed; create() makes it anew.
    /// Errors of Vault::open and Vault::unlock, InUse, and Damaged, TooNew, NotEncrypted of the database. Blocks. Where
    /// the folder cannot be written or the disk is full it opens for reading only (OpenReport::readOnly); ReadOnly or
    /// DiskFull where even that is not possible: "journal", "schema" (it would first have to be written),
    /// "deferred_log" (nobody would see in the log who looked at what).
    static base::Result<std::unique_ptr<Workspace>> open(
        const QString& folder, const Credentials& credentials, const base::Clock& clock, Options options);
    static base::Result<std::unique_ptr<Workspace>> openWithRecoveryCode(
        const QString& folder, const vault::RecoveryCode& code, const base::Clock& clock, Options options);

    ~Workspace() override;
    /// Ends every job, writes the anchor, empties the log and closes. The error is what the user must know (an anchor
    /// or a checkpoint that could not be written); the vault is closed all the same.
    base::Result<void> close();
    /// False once close() ends the services: what was asked before may still be answered, and must not ask on.
    bool isServing() const { return m_purges != nullptr; }

    const access::Session& session() const { return m_session; } ///< who opened it, and the rights of that role
    const OpenReport& report() const { return m_report; } ///< as it was at opening
    const QString& folder() const { return m_folder; } ///< of the vault itself, as it was given
    QUuid vaultId() const { return m_unlocked.vaultId; }
    const QString& business() const { return m_business; }
    const QString& country() const { return m_country; } ///< ISO 3166-1 alpha-2; since the opening
    const QString& nextCountry() const { return m_nextCountry; } ///< what country() is from the next opening on
    /// Operation ChangeSettings. The name counts as soon as this object's thread gets to it, the country (by whose
    /// rules and formats the services work) from the next opening on. Invalid "business", "country"; Conflict
    /// "rotation"; ReadOnly, DiskFull and the other errors of writing, after which all is as before. Blocks while the
    /// key file and the log are written.
    base::Result<void> setBusiness(const QString& business, const QString& country);
    /// Operation ChangeSettings. From the next opening on. Invalid "zone": this computer knows none of that name.
    base::Result<void> setZone(const QString& name);
    const base::Clock& clock() const { return m_clock; }
    const QTimeZone& zone() const { return m_zone; } ///< of the business's calendar, since the opening (zone_setting.h)
    QDate today() const; ///< in zone()
    bool openedByRecoveryCode() const { return m_unlocked.kind == vault::SlotKind::Recovery; }

    // The services of the open vault: there from create() or open() until close(), which ends what they still do. Each
    // asks for permission itself, but for the database, whose rows anybody who is handed it may read.
    storage::Database& database() { return *m_database; }
    audit::AuditService& audit() { return *m_audit; }
    users::UsersService& users() { return *m_users; }
    purposes::PurposesService& purposes() { return *m_purposes; }
    purposes::NoticesService& notices() { return *m_notices; }
    customers::CustomersService& customers() { return *m_customers; }
    customers::OwnFieldsService& ownFields() { return *m_ownFields; }
    customers::AttachmentsService& attachments() { return *m_attachments; }
    customers::PrivateFiles& privateFiles() { return m_privateFiles; }
    consent::ConsentService& consent() { return *m_consent; }
    consent::GateService& gate() { return *m_gate; }
    consent::ReceiptService& receipts() { return *m_receipts; }
    consent::ConsentImportService& consentImports() { return *m_consentImports; }
    sales::ProductsService& products() { return *m_products; }
    sales::OrdersService& orders() { return *m_orders; }
    exchange::ImportService& imports() { return *m_imports; }
    sharing::SharingService& sharing() { return *m_sharing; }
    requests::RequestsService& requests() { return *m_requests; }
    requests::FlowsService& requestFlows() { return *m_requestFlows; }
    requests::PackageService& requestPackages() { return *m_requestPackages; }
    requests::LettersService& requestLetters() { return *m_requestLetters; }
    sample::SampleService& sample() { return *m_sample; }
    drafts::DraftsService& drafts() { return *m_drafts; }
    retention::ErasureService& erasures() { return *m_erasures; }
    retention::HoldService& holds() { return *m_holds; }
    retention::PurgeService& purges() { return *m_purges; }
    retention::BackupService& backups() { return *m_backups; }
    /// What this user had typed when the vault was locked, as it was found at opening.
    const std::vector<drafts::Draft>& keptDrafts() const { return m_keptDrafts; }

Q_SIGNALS:
    /// After a commit, on this object's thread: everything that it touched.
    void committed(const std::vector<aicms::base::Change>& changes);
    /// The same one by one, for screens; more than a hundred are told as one of kind Everything.
    void changed(const aicms::base::Change& change);
    void businessChanged(); ///< business() or nextCountry()

private:
    using Unlock = std::function<base::Result<vault::Unlocked>(vault::Vault&, const vault::KeyTest&)>;
    Workspace(
        QString folder, const base::Clock& clock, vault::VaultLock lock, vault::Vault slots, vault::Unlocked unlocked);
    static base::Result<std::unique_ptr<Workspace>> openBy(
        const QString& folder, const Unlock& unlock, const base::Clock& clock, Options options);
    static base::Result<std::unique_ptr<Workspace>> openExisting(
        const QString& folder, const Unlock& unlock, const base::Clock& clock, Options options);
    base::Result<void> openDatabase(bool create);
    base::Result<void> openForReading(const base::Error& reason);
    base::Result<void> initialise();
    base::Result<void> start();
    base::Result<void> startReading();
    base::Result<void> compareOutside();
    base::Result<void> takeRole(storage::WriteTransaction& tx, const vault::VaultInfo& slotFile);
    base::Result<void> noteStart(storage::WriteTransaction& tx, const vault::VaultInfo& slotFile);
    base::Result<void> settleUsers();
    void endJobs();
    void dropServices();
    void compareCopies(storage::ReadTransaction& tx); ///< with the others on this computer
    void logFindings(storage::WriteTransaction& tx);
    void lookForChangedConsent(storage::ReadTransaction& tx);
    void log(storage::WriteTransaction& tx, const char* action, const QString& details = {}) const;
    /// The folder takes no file, or the disk no byte: what is in the vault may still be read.
    static bool isUnwritable(const base::Error& error);
    /// Stands beside the folder while its vault is being made. Who finds it without a maker knows that the vault was
    /// never finished and holds no data.
    static QString creationMark(const QString& folder);
    void publish(const std::vector<base::Change>& changes);
    void makeServices();
    void takeZone();

    QString m_folder;
    const base::Clock& m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    vault::VaultLock m_lock;
    vault::Vault m_slots;
    vault::Unlocked m_unlocked;
    QString m_business;
    QString m_country;
    QString m_nextCountry;
    OpenReport m_report;
    QByteArray m_pagesAtOpening; ///< seal of the file before anything was written
    access::Session m_session;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<audit::AuditService> m_audit;
    std::unique_ptr<users::UsersService> m_users;
    std::unique_ptr<purposes::PurposesService> m_purposes;
    std::unique_ptr<purposes::NoticesService> m_notices;
    std::unique_ptr<customers::CustomersService> m_customers;
    std::unique_ptr<customers::OwnFieldsService> m_ownFields;
    customers::PrivateFiles m_privateFiles; ///< gone when the vault is closed
    std::unique_ptr<customers::AttachmentsService> m_attachments;
    std::unique_ptr<consent::ConsentService> m_consent;
    std::unique_ptr<consent::GateService> m_gate;
    std::unique_ptr<consent::ReceiptService> m_receipts;
    std::unique_ptr<consent::ConsentImportService> m_consentImports;
    std::unique_ptr<sales::ProductsService> m_products;
    std::unique_ptr<sales::OrdersService> m_orders;
    std::unique_ptr<exchange::ImportService> m_imports;
    std::unique_ptr<sharing::SharingService> m_sharing;
    std::unique_ptr<requests::RequestsService> m_requests;
    std::unique_ptr<requests::FlowsService> m_requestFlows;
    std::unique_ptr<requests::PackageService> m_requestPackages;
    std::unique_ptr<requests::LettersService> m_requestLetters;
    std::unique_ptr<sample::SampleService> m_sample;
    std::unique_ptr<drafts::DraftsService> m_drafts;
    std::unique_ptr<retention::ErasureService> m_erasures;
    std::unique_ptr<retention::HoldService> m_holds;
    std::unique_ptr<retention::PurgeService> m_purges;
    std::unique_ptr<retention::TombstoneLog> m_tombstones;
    std::unique_ptr<retention::BackupService> m_backups;
    std::vector<drafts::Draft> m_keptDrafts;
};

} // namespace aicms::workspace
