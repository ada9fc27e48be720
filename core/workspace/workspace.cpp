// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/consent/known_minor.h"
#include "core/consent/projection_follower.h"
#include "core/consent/suppression.h"
#include "core/customers/customer_writer.h"
#include "core/retention/erased_list.h"
#include "core/retention/hold_guard.h"
#include "core/sales/order_search.h"
#include "core/storage/page_seal.h"
#include "core/workspace/creation.h"
#include "core/workspace/list_doubt.h"
#include "core/workspace/zone_setting.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace aicms::workspace {

namespace {

/// What a killed program left of a file that it was replacing, by QSaveFile's names. Only under the lock.
void removeUnfinishedFiles(const QString& folder)
{
    static const QRegularExpression unfinished(QStringLiteral("^vault\\.(keys|keys\\.2|anchor)\\.[A-Za-z]{6}$"));
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (unfinished.match(name).hasMatch())
            QFile::remove(QDir(folder).filePath(name));
    }
}

/// Files of the vault that are nobody else's business, but that their owner may not write either.
QStringList filesWithoutWriting(const QString& folder)
{
    constexpr auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QStringList names;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        const QFileDevice::Permissions permissions = file.permissions();
        if (!permissions.testFlag(QFileDevice::WriteOwner) && !(permissions & others))
            names << file.fileName();
    }
    return names;
}

} // namespace

QString Workspace::creationMark(const QString& folder)
{
    return creation::markBeside(folder);
}

Workspace::Workspace(
    QString folder, const base::Clock& clock, vault::VaultLock lock, vault::Vault slots, vault::Unlocked unlocked)
    : m_folder(std::move(folder)), m_clock(clock), m_lock(std::move(lock)), m_slots(std::move(slots)),
      m_unlocked(std::move(unlocked))
{
}

Workspace::~Workspace()
{
    static_cast<void>(close());
}

base::Result<Workspace::Created> Workspace::create(
    const QString& folder, vault::Vault::NewVault options, const base::Clock& clock, const HandOver& handOver)
{
    options.auditFirstKey = vault::SecretBytes::random(32);
    if (const auto begun = creation::begin(
            folder, handOver.take && handOver.file.isEmpty() ? QString(creation::shownCode) : handOver.file, clock);
        !begun)
        return base::fail(begun.error());
    auto unlocked = vault::Vault::create(folder, options, clock);
    if (!unlocked) {
        QFile::remove(creationMark(folder));
        return base::fail(unlocked.error());
    }
    const auto undo = [&folder](const base::Error& error) {
        QDir(folder).removeRecursively();
        QFile::remove(creationMark(folder));
        return base::fail(error);
    };
    auto lock = vault::VaultLock::acquire(folder, std::chrono::milliseconds(0));
    if (!lock)
        return undo(lock.error());
    auto slotFile = vault::Vault::open(folder, clock);
    if (!slotFile) {
        lock = base::fail(slotFile.error());
        return undo(slotFile.error());
    }
    std::unique_ptr<Workspace> workspace(
        new Workspace(folder, clock, std::move(*lock), std::move(*slotFile), std::move(*unlocked)));
    workspace->m_business = options.business;
    workspace->m_country = options.country;
    workspace->m_nextCountry = workspace->m_country;
    auto code = creation::markInside(folder)
                    .and_then([&] { return workspace->openDatabase(true); })
                    .and_then([&] { return workspace->initialise(); })
                    .and_then([&] { return workspace->start(); })
                    .and_then([&] { return workspace->m_slots.renewRecoveryCode(workspace->m_unlocked, options.kdf); });
    if (!code) {
        const base::Error error = code.error();
        workspace.reset();
        return undo(error);
    }
    // From its first day an older copy can be noticed, however the program ends.
    auto ended = workspace->m_audit->writeAnchor().map([](const audit::Head&) { });
    if (ended && handOver.take)
        ended = handOver.take(*code);
    if (ended)
        ended = creation::end(folder);
    if (!ended) {
        workspace.reset();
        return undo(ended.error());
    }
    return Created {std::move(workspace), std::move(*code)};
}

base::Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString& folder, const Credentials& credentials, const base::Clock& clock, Options options)
{
    return openBy(
        folder,
        [&](vault::Vault& slotFile, const vault::KeyTest& test) {
            return slotFile.unlock(credentials.user, credentials.secret, test);
        },
        clock, options);
}

base::Result<std::unique_ptr<Workspace>> Workspace::openWithRecoveryCode(
    const QString& folder, const vault::RecoveryCode& code, const base::Clock& clock, Options options)
{
    return openBy(
        folder,
        [&](vault::Vault& slotFile, const vault::KeyTest& test) { return slotFile.unlockWithRecoveryCode(code, test); },
        clock, options);
}

base::Result<std::unique_ptr<Workspace>> Workspace::openBy(
    const QString& folder, const Unlock& unlock, const base::Clock& clock, Options options)
{
    auto opened = openExisting(folder, unlock, clock, options);
    const bool isUnfinished = creation::isUnfinished(folder, clock);
    using base::ErrorKind;
    if (!opened) {
        const ErrorKind kind = opened.error().kind;
        const bool isHalfMade
            = kind == ErrorKind::Damaged || kind == ErrorKind::NotFound || kind == ErrorKind::NotAVault;
        return isUnfinished && isHalfMade ? base::fail(ErrorKind::NotAVault, QStringLiteral("creation_cut_off"))
                                          : std::move(opened);
    }
    if (isUnfinished) {
        // Of a vault without any recovery code, or with one that nobody got, nobody was told that it was made.
        const auto info = (*opened)->m_slots.info();
        const bool hasNoCode = info && std::ranges::none_of(info->users, &vault::VaultUser::hasRecoveryCode);
        if (hasNoCode || creation::lacksCodeFile(folder))
            return base::fail(ErrorKind::NotAVault, QStringLiteral("creation_cut_off"));
    }
    // Whatever is entered from here on, no mark may call it empty any more.
    if ((*opened)->m_report.readOnly || !QFile::exists(creationMark(folder)))
        return opened;
    const auto ended = creation::end(folder);
    return ended ? std::move(opened) : base::fail(ended.error());
}

base::Result<std::unique_ptr<Workspace>> Workspace::openExisting(
    const QString& folder, const Unlock& unlock, const base::Clock& clock, Options options)
{
    auto slotFile = vault::Vault::open(folder, clock);
    if (!slotFile)
        return base::fail(slotFile.error());
    std::optional<base::Error> unwritable;
    if (options.readOnly)
        unwritable = base::Error {base::ErrorKind::ReadOnly, {}, 0};
    auto lock = unwritable ? vault::VaultLock::acquireForReading(folder)
                           : vault::VaultLock::acquire(folder, options.lockWait, options.foreignLock);
    if (!lock && isUnwritable(lock.error())) {
        unwritable = lock.error();
        lock = vault::VaultLock::acquireForReading(folder);
    }
    if (!lock)
        return base::fail(lock.error());
    if (!unwritable)
        removeUnfinishedFiles(folder);
    const auto info = slotFile->info();
    if (!info)
        return base::fail(info.error());
    // Before the key is tried: a file without its owner's right to write would make companions that lock him out.
    const QStringList closed = filesWithoutWriting(folder);
    auto permissions = vault::securePermissions(folder);
    const QString path = slotFile->databasePath();
    if (!QFile::exists(path))
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("vault.db"));
    // To open a pipe in its place would wait for ever.
    if (!QFileInfo(path).isFile())
        return base::fail(base::ErrorKind::Damaged, QStringLiteral("vault.db"));
    auto unlocked
        = unlock(*slotFile, [&path](const vault::SecretBytes& key) { return storage::Database::opensWith(path, key); });
    if (!unlocked)
        return base::fail(unlocked.error());
    std::unique_ptr<Workspace> workspace(
        new Workspace(folder, clock, std::move(*lock), std::move(*slotFile), std::move(*unlocked)));
    // Read again: until a key showed which copy is authentic, it may have been an edited one.
    const auto after = workspace->m_slots.info();
    workspace->m_business = after ? after->business : info->business;
    workspace->m_country = after ? after->country : info->country;
    workspace->m_nextCountry = workspace->m_country;
    workspace->m_report.slotCopyDamaged = info->copyDamaged;
    workspace->m_report.slotCopyRepaired = info->copyDamaged && after && !after->copyDamaged;
    for (const QString& name : closed) {
        if (permissions.repaired.removeOne(name))
            workspace->m_report.madeWritable << name;
    }
    workspace->m_report.permissions = std::move(permissions);
    workspace->m_pagesAtOpening = storage::pageSeal(path);
    auto opened = unwritable ? base::Result<void>(base::fail(*unwritable))
                             : workspace->openDatabase(false).and_then([&] { return workspace->start(); });
    if (!opened && isUnwritable(opened.error()))
        opened = workspace->openForReading({opened.error().kind, {}, 0});
    if (!opened)
        return base::fail(opened.error());
    return workspace;
}

base::Result<void> Workspace::openDatabase(bool create)
{
    storage::Database::Options options {m_slots.databasePath(), &m_clock, create, m_report.readOnly, {}};
    options.keepDeferred = [this](const std::vector<QByteArray>& entries) { m_audit->keepDeferred(entries); };
    auto database = storage::Database::open(options, m_unlocked.databaseKey);
    if (!database)
        return base::fail(database.error());
    m_database = std::move(*database);
    m_session = {m_unlocked.user, m_unlocked.userName, {m_unlocked.role, {}}};
    return {};
}

base::Result<void> Workspace::openForReading(const base::Error& reason)
{
    dropServices();
    m_report.readOnly = reason;
    return openDatabase(false).and_then([this] { return startReading(); });
}

base::Result<void> Workspace::initialise()
{
    return m_database
        ->write([this](storage::WriteTransaction& tx) -> base::Result<void> {
            audit::AuditService::initialise(tx, m_unlocked.auditFirstKey);
            users::UsersService::initialise(tx, m_unlocked.user, m_unlocked.userName);
            noteZone(tx, m_zone);
            log(tx, "vault.create");
            return {};
        })
        .result();
}

base::Result<void> Workspace::start()
{
    makeServices();
    if (m_unlocked.rotationPending) {
        const auto settled = m_slots.finishRotation(m_unlocked, m_unlocked.databaseKey.clone());
        if (!settled)
            return base::fail(settled.error());
        m_report.rotationSettled = true;
        m_report.rotationTakenBack = !*settled;
    }
    if (const auto compared = compareOutside(); !compared)
        return compared;
    m_database->setCommitListener([this](const std::vector<base::Change>& changes, qint64 commitCounter) {
        m_audit->afterCommit();
        m_tombstones->afterCommit(changes, commitCounter);
        publish(changes);
    });
    const auto slotFile = m_slots.info();
    if (!slotFile)
        return base::fail(slotFile.error());
    const auto noted = m_database
                           ->write([this, &slotFile](storage::WriteTransaction& tx) -> base::Result<void> {
                               return noteStart(tx, *slotFile);
                           })
                           .result();
    if (!noted)
        return noted;
    m_audit->settleDeferred();
    if (const auto settled = settleUsers(); !settled)
        return settled;
    auto kept = m_drafts->kept().result();
    if (!kept)
        return base::fail(kept.error());
    m_keptDrafts = std::move(*kept);
    // What was put aside for undo is not kept longer than was said.
    if (const auto removed = m_ownFields->removed().result(); removed && !removed->empty()) {
        // Their words go from the search indexes only when those are written anew.
        if (const auto gone = m_ownFields->forgetOld().result(); gone && *gone > 0)
            m_database->compact();
    }
    m_attachments->forgetOld();
    // What was cut off is brought to its end beside everything else; without any it ends at once.
    m_erasures->finishPending();
    // What a crash kept from the list of erasures is entered now.
    return m_tombstones->follow(true);
}

QDate Workspace::today() const
{
    return base::localDay(m_clock, m_zone);
}

void Workspace::publish(const std::vector<base::Change>& changes)
{
    // A block of an import touches thousands of records: nobody wants them told one by one.
    static constexpr std::size_t mostSingly = 100;
    QMetaObject::invokeMethod(
        this,
        [this, changes] {
            Q_EMIT committed(changes);
            if (changes.size() > mostSingly) {
                Q_EMIT changed({base::ChangeKind::Everything, 0, changes.front().revision});
                return;
            }
            for (const base::Change& change : changes)
                Q_EMIT changed(change);
        },
        Qt::QueuedConnection);
}

/// Where the vault holds none, the system's counts.
void Workspace::takeZone()
{
    const auto held = m_database
                          ->read([](storage::ReadTransaction& tx) -> base::Result<std::optional<QTimeZone>> {
                              return readZone(tx);
                          })
                          .result();
    if (held && *held)
        m_zone = **held;
}

void Workspace::makeServices()
{
    takeZone();
    m_audit = std::make_unique<audit::AuditService>(
        *m_database, m_session, m_folder, m_unlocked.vaultId, m_unlocked.auditFirstKey.clone());
    m_users = std::make_unique<users::UsersService>(*m_database, m_session, m_slots, m_unlocked);
    m_purposes = std::make_unique<purposes::PurposesService>(*m_database, m_session, m_country);
    m_purposes->setFollower(std::make_shared<consent::ProjectionFollower>(m_session, m_country, m_zone));
    m_purposes->setOwnFields([](storage::ReadTransaction& tx) {
        purposes::OwnFieldNames names;
        for (const customers::OwnField& field : customers::readOwnFields(tx)) {
            const bool isOrdinary = field.sensitivity == customers::Sensitivity::Ordinary;
            (isOrdinary ? names.ordinary : names.sensitive) << field.name;
        }
        return names;
    });
    m_notices = std::make_unique<purposes::NoticesService>(*m_database, m_session);
    m_customers = std::make_unique<customers::CustomersService>(*m_database, m_session, m_country, m_zone);
    m_customers->addSearchSource(std::make_shared<sales::OrderSearch>());
    m_ownFields = std::make_unique<customers::OwnFieldsService>(
        *m_database, m_session, m_country,
        [this](const QString& code) -> std::optional<purposes::Purpose> {
            const auto catalogue = m_purposes->catalogue();
            const purposes::Purpose* found = catalogue ? catalogue->find(code) : nullptr;
            return found && found->isUsable() ? std::optional(*found) : std::nullopt;
        },
        m_zone);
    m_attachments = std::make_unique<customers::AttachmentsService>(*m_database, m_session, m_privateFiles);
    m_attachments->setProofOf(consent::entriesProvenBy);
    m_products = std::make_unique<sales::ProductsService>(*m_database, m_session);
    m_orders = std::make_unique<sales::OrdersService>(*m_database, m_session);
    m_consent = std::make_unique<consent::ConsentService>(*m_database, m_session, *m_purposes, m_zone, m_clock);
    m_gate = std::make_unique<consent::GateService>(*m_database, m_session, *m_purposes, m_zone);
    m_gate->setRestricted(
        [this](auto& tx, auto who) { sharing::noteToTell(tx, m_session, who, sharing::Cause::Restricted); });
    m_sharing = std::make_unique<sharing::SharingService>(*m_database, m_session, *m_purposes, m_zone);
    m_receipts = std::make_unique<consent::ReceiptService>(*m_database, m_session);
    m_consentImports = std::make_unique<consent::ConsentImportService>(*m_database, m_session, *m_purposes, m_zone);
    m_imports = std::make_unique<exchange::ImportService>(*m_database, m_session, m_country, m_zone);
    m_imports->setGuard(std::make_shared<exchange::ImportGuards>(
        std::vector<std::shared_ptr<exchange::ImportGuard>> {std::make_shared<retention::ErasedListGuard>(),
            std::make_shared<consent::SuppressionGuard>(), std::make_shared<retention::HoldGuard>()}));
    m_customers->setRevisionFollower(&exchange::ImportService::followRevision);
    const auto follow = [zone = m_zone](auto& tx, const auto& session, const auto& before, const auto& after) {
        consent::keepMinorKnown(tx, session, before, after, zone);
        consent::keepObjectorListed(tx, session, before, after);
    };
    m_customers->setEditFollower(follow);
    m_customers->setLock(consent::isRestricted);
    m_customers->setHold(retention::holdOver);
    m_attachments->setLock(consent::isRestricted);
    m_imports->setEditFollower(follow);
    m_imports->setUndoGuard(std::make_shared<retention::HoldUndoGuard>());
    m_requests = std::make_unique<requests::RequestsService>(*m_database, m_session, m_country, m_zone);
    m_requests->setStopper([this](auto& tx, base::CustomerId who, base::UtcTime at, consent::How how, auto request) {
        return m_consent->objectToAdvertising(tx, who, at, how, QStringLiteral("request:%1").arg(request.value));
    });
    m_requests->setRestrictor([this](auto& tx, base::CustomerId who, auto request) -> base::Result<bool> {
        if (consent::isRestricted(tx, who))
            return false;
        // By the number of the request, before the restriction names the same recipients without one.
        sharing::noteToTell(tx, m_session, who, sharing::Cause::Restricted, request.value);
        return m_gate->restrictWithin(tx, who, consent::RestrictionGround::ObjectionPending, {}).map([](const auto&) {
            return true;
        });
    });
    m_requestFlows = std::make_unique<requests::FlowsService>(*m_database, m_session,
        requests::FlowsService::Services {*m_purposes, *m_customers, *m_consent, *m_gate}, m_country, m_zone);
    m_requestPackages = std::make_unique<requests::PackageService>(
        *m_database, m_session, *m_purposes, m_business, m_country, m_zone);
    m_requestLetters
        = std::make_unique<requests::LettersService>(*m_database, m_session, m_clock, m_business, m_country, m_zone);
    m_sample = std::make_unique<sample::SampleService>(*m_database, m_session, m_clock);
    m_sample->askForConsent(*m_purposes, m_zone);
    m_drafts = std::make_unique<drafts::DraftsService>(*m_database, m_session);
    m_erasures = std::make_unique<retention::ErasureService>(*m_database, m_session, m_zone);
    m_erasures->setCleaner([this] { m_privateFiles.removeAll(); });
    m_erasures->setDoubt([this](auto& tx) { return removalDoubt(tx, *this); });
    m_holds = std::make_unique<retention::HoldService>(*m_database, m_session, m_clock, m_zone);
    m_purges
        = std::make_unique<retention::PurgeService>(*m_database, m_session, *m_erasures, m_clock, m_country, m_zone);
    m_tombstones = std::make_unique<retention::TombstoneLog>(*m_database, m_folder);
    m_backups = std::make_unique<retention::BackupService>(*m_database, m_session, m_slots, m_unlocked, m_clock);
    m_backups->setDoubt([this](auto& tx) { return doubtIn(tx, *this); });
}

} // namespace aicms::workspace
