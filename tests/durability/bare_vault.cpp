// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/bare_vault.h"

#include "core/storage/page_seal.h"
#include "core/vault/slot_seal.h"
#include "core/vault/vault_folder.h"
#include "core/workspace/content_digest.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>

namespace aicms::test {

using base::ErrorKind;

namespace {

const QString region = QStringLiteral("DE");

template <class T> T orDie(base::Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(base::errorCode(result.error().kind)), qPrintable(result.error().subject));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

customers::Customer person(int number)
{
    customers::Customer customer;
    customer.givenName = QStringLiteral("Ada");
    customer.familyName = QStringLiteral("Person%1").arg(number);
    customer.emails.push_back({QStringLiteral("person%1@example.com").arg(number)});
    customer.notes.emplace_back();
    customer.notes.back().text = QStringLiteral("Asked about lights for the %1. time. ").arg(number).repeated(12);
    return customer;
}

/// The newer of the two copies that hold, as the vault itself reads them.
base::Result<vault::SlotFile> slotsIn(const QString& folder)
{
    base::Result<vault::SlotFile> newest = base::fail(ErrorKind::Damaged, QStringLiteral("vault.keys"));
    for (const QLatin1String name : {vault::slotFileName, vault::secondSlotFileName}) {
        QFile file(folder + QLatin1Char('/') + name);
        auto parsed = vault::SlotFile::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (parsed && (!newest || newest->generation < parsed->generation))
            newest = std::move(parsed);
    }
    return newest;
}

/// The slot file is sealed with that key, and every slot of it leads to that key or an older one.
bool holdsUnder(const QString& folder, const vault::SecretBytes& key)
{
    const auto file = slotsIn(folder);
    return file && std::ranges::any_of(file->tags, [&](const vault::KeyedBytes& tag) {
        return tag.bytes == vault::slotListTag(*file, key);
    });
}

vault::Secret secretOf(const QString& password)
{
    vault::Secret secret;
    secret.password = password;
    return secret;
}

} // namespace

vault::Unlocked copyOf(const vault::Unlocked& unlocked, const vault::SecretBytes& key)
{
    return {unlocked.vaultId, unlocked.user, unlocked.userName, unlocked.role, unlocked.kind, key.clone(),
        unlocked.auditFirstKey.clone(), unlocked.rotationPending};
}

BareVault::BareVault(int customers)
{
    QDir().mkpath(root());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(root() + QStringLiteral("/config")));
    vault::Vault::NewVault options {QStringLiteral("Lindenhof Cycles"), region, ownerName, secretOf(password),
        vault::SecretBytes::random(32), vault::KdfParameters::floor()};
    orDie(orDie(workspace::Workspace::create(folder(), std::move(options), m_clock), "create").workspace->close(),
        "close");
    vault::Vault slotFile = orDie(vault::Vault::open(folder(), m_clock), "slots");
    m_unlocked = orDie(slotFile.unlock(ownerName, secretOf(password),
                           [&slotFile](const vault::SecretBytes& key) {
                               return storage::Database::opensWith(slotFile.databasePath(), key);
                           }),
        "unlock");
    const vault::SlotFile file = orDie(slotsIn(folder()), "slots");
    m_slotSecret = vault::unlockSlot(file.vaultId, file.keySlots.front(), *vault::passwordBytes(password), {});
    {
        auto session = orDie(open(), "open");
        for (int i = 1; i <= customers; ++i)
            orDie(session->customers->add(person(i)).result(), "add");
        orDie(session->close(), "close");
    }
    m_fresh = readFolder(root());
    m_freshSlotKey = slotKeyOnDisk();
}

QByteArray BareVault::slotKeyOnDisk() const
{
    const auto file = slotsIn(folder());
    return file ? file->keySlots.front().publicKey : QByteArray();
}

QString BareVault::csv(int rows, int first)
{
    QByteArray text = "Given name,Family name,E-mail,Mobile phone,City\n";
    for (int row = first; row < first + rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += "Ben,Row" + number + ",row" + number + "@example.com,+49 170 " + QByteArray::number(3000000 + row)
            + ",Hamburg\n";
    }
    QFile file(m_folder.path(QStringLiteral("people-%1-%2.csv").arg(rows).arg(first)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test's own file cannot be written");
    return file.fileName();
}

base::Result<std::unique_ptr<BareVault::Session>> BareVault::open()
{
    auto session = std::make_unique<Session>();
    auto slotFile = vault::Vault::open(folder(), m_clock);
    if (!slotFile)
        return base::fail(slotFile.error());
    session->slotFile = std::make_unique<vault::Vault>(std::move(*slotFile));
    const QString path = session->slotFile->databasePath();
    try {
        const auto found = slotsIn(folder());
        if (!found)
            return base::fail(found.error());
        const vault::SlotFile& file = *found;
        const vault::KeySlot& slot = file.keySlots.front();
        // Another passphrase gives another slot; the database key is the same then.
        if (storage::Database::opensWith(path, m_unlocked.databaseKey))
            session->unlocked = copyOf(m_unlocked, m_unlocked.databaseKey);
        for (std::size_t i = 0; i < slot.seals.size() && session->unlocked.databaseKey.isEmpty(); ++i) {
            const vault::SecretBytes key = vault::openKey(file.vaultId, slot, slot.seals[i], m_slotSecret);
            if (storage::Database::opensWith(path, key))
                session->unlocked = copyOf(m_unlocked, key);
        }
        session->unlocked.rotationPending = file.tags.size() > 1;
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
    if (session->unlocked.databaseKey.isEmpty())
        return base::fail(base::ErrorKind::Damaged, QStringLiteral("vault.db"));
    const QByteArray pages = storage::pageSeal(path);
    auto database = storage::Database::open({path, &m_clock, false}, session->unlocked.databaseKey);
    if (!database)
        return base::fail(database.error());
    session->database = std::move(*database);
    session->session = {m_unlocked.user, ownerName, access::presetRoles().front()};
    session->audit = std::make_unique<audit::AuditService>(
        *session->database, session->session, folder(), m_unlocked.vaultId, m_unlocked.auditFirstKey.clone());
    if (session->unlocked.rotationPending) {
        const auto settled
            = session->slotFile->finishRotation(session->unlocked, session->unlocked.databaseKey.clone());
        if (!settled)
            return base::fail(settled.error());
    }
    const auto anchor = session->audit->compareWithAnchor(pages);
    if (!anchor)
        return base::fail(anchor.error());
    session->anchor = *anchor;
    session->database->setCommitListener(
        [audit = session->audit.get()](const std::vector<base::Change>&, qint64) { audit->afterCommit(); });
    session->users = std::make_unique<users::UsersService>(
        *session->database, session->session, *session->slotFile, session->unlocked);
    if (const auto settled = session->users->settle(); !settled)
        return base::fail(settled.error());
    session->customers = std::make_unique<customers::CustomersService>(*session->database, session->session, region);
    session->imports = std::make_unique<exchange::ImportService>(*session->database, session->session, region);
    return session;
}

base::Result<void> BareVault::Session::close()
{
    imports.reset();
    if (!database)
        return {};
    const auto anchored = audit->writeAnchor();
    auto seal = audit->pendingSeal();
    database->close();
    if (seal)
        static_cast<void>(std::move(*seal).seal(storage::pageSeal(slotFile->databasePath())));
    customers.reset();
    users.reset();
    audit.reset();
    database.reset();
    return anchored ? base::Result<void>() : base::fail(anchored.error());
}

BareVault::Session::~Session()
{
    static_cast<void>(close());
}

QStringList BareVault::damageOf(Session& session)
{
    const auto damage = session.database->check(true).result();
    if (!damage)
        return {base::errorCode(damage.error().kind)};
    QStringList all = *damage;
    const auto verified = session.audit->verify(true).result();
    if (!verified || !verified->ok)
        all << QStringLiteral("audit");
    if (number(session, "SELECT count(*) FROM search_document")
        != number(session, "SELECT count(*) FROM customer WHERE deleted_at IS NULL"))
        all << QStringLiteral("search index");
    if (!holdsUnder(session.slotFile->folder(), session.unlocked.databaseKey))
        all << QStringLiteral("vault.keys");
    if (session.anchor.pagesReplaced)
        all << QStringLiteral("older pages");
    if (session.anchor.isBehind())
        all << QStringLiteral("older %1 %2").arg(session.anchor.lastOutside).arg(session.anchor.lastInside);
    return all;
}

qint64 BareVault::number(Session& session, const char* sql)
{
    return session.database
        ->read([sql](storage::ReadTransaction& tx) -> base::Result<qint64> {
            auto rows = tx.query(sql);
            return rows.next() ? rows.integer(0) : -1;
        })
        .result()
        .value_or(-1);
}

QByteArray BareVault::digestOf(Session& session)
{
    return session.database
        ->read([](storage::ReadTransaction& tx) -> base::Result<QByteArray> { return workspace::contentDigest(tx); })
        .result()
        .value_or(QByteArray());
}

} // namespace aicms::test
