// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/migrator.h"
#include "core/storage/read_pool.h"
#include "core/storage/table_rows.h"
#include "core/storage/write_queue.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace aicms::storage {

using base::ErrorKind;
using base::Failure;

namespace {

constexpr int writerCacheMiB = 8;
constexpr int searchCacheMiB = 40; // reader 0; the lists' reader has the rest of the 64 MiB
constexpr int listCacheMiB = 16;
constexpr int readerCount = 2;

/// Makes a rename survive a power cut. Windows has no such call; its renames are journalled.
void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder)
#endif
}

QString rotatingPath(const QString& path)
{
    return path + QStringLiteral(".rotating");
}

/// What migrations saved before they changed the schema.
QStringList migrationCopies(const QString& path)
{
    static const QRegularExpression afterVersion(QStringLiteral("-(journal|wal|shm)$"));
    const QFileInfo file(path);
    QStringList copies;
    const QFileInfoList found
        = QDir(file.path()).entryInfoList({file.fileName() + QStringLiteral(".before-*")}, QDir::Files);
    for (const QFileInfo& copy : found)
        copies << copy.filePath().remove(afterVersion);
    copies.removeDuplicates();
    return copies;
}

/// They hold everybody who was erased since, and open with a key that was changed since.
void removeMigrationCopies(const QString& path)
{
    for (const QString& copy : migrationCopies(path))
        removeDatabase(copy);
}

/// Left over where a new key was swapped in and the program ended before it removed them.
void removeCopiesOfOtherKeys(const QString& path, const vault::SecretBytes& key)
{
    for (const QString& copy : migrationCopies(path)) {
        try {
            Connection(copy, key, Access::ReadAlone, 1);
        } catch (const Failure& failure) {
            if (failure.error().kind == ErrorKind::Damaged)
                removeDatabase(copy);
        }
    }
}

/// Opens, tidies up and migrates.
std::unique_ptr<Connection> openWriter(const Database::Options& options, const vault::SecretBytes& key)
{
    auto writer = std::make_unique<Connection>(
        options.path, key, options.create ? Access::Create : Access::Write, writerCacheMiB);
    QFile::setPermissions(options.path, QFile::ReadOwner | QFile::WriteOwner);
    // Left over when a rotation was cut off before its swap.
    removeDatabase(rotatingPath(options.path));
    removeCopiesOfOtherKeys(options.path, key);
    writer->checkpoint();
    migrate(*writer, options.path, key);
    writer->checkpoint();
    return writer;
}

/// As it lies there, or the reason why that cannot be.
std::unique_ptr<Connection> openAlone(const Database::Options& options, const vault::SecretBytes& key)
{
    const auto refuse = [&options](const QString& subject) {
        throw Failure(options.readOnly->kind, subject, options.readOnly->number);
    };
    std::unique_ptr<Connection> connection;
    try {
        connection = std::make_unique<Connection>(options.path, key, Access::ReadAlone, writerCacheMiB);
    } catch (const Failure& failure) {
        if (failure.error().kind == ErrorKind::Damaged || failure.error().kind == ErrorKind::NotEncrypted)
            throw;
        refuse(QStringLiteral("journal"));
    }
    const auto version = static_cast<int>(connection->pragmaNumber("PRAGMA user_version"));
    if (version > latestSchemaVersion())
        throw Failure(ErrorKind::TooNew, {}, version);
    if (version < latestSchemaVersion())
        refuse(QStringLiteral("schema"));
    return connection;
}

} // namespace

struct Database::Private {
    QString path;
    vault::SecretBytes key;
    QString cipherVersion;
    int schemaVersion = 0;
    const base::Clock* clock = nullptr;
    std::optional<base::Error> readOnly;
    std::unique_ptr<WriteQueue> writes;
    std::unique_ptr<ReadPool> reads;

    Access readAccess() const { return readOnly ? Access::ReadAlone : Access::Read; }
    std::unique_ptr<Connection> openReader(int reader) const
    {
        return std::make_unique<Connection>(path, key, readAccess(), reader == 0 ? searchCacheMiB : listCacheMiB);
    }
    void swapIn(std::unique_ptr<Connection>& writer, vault::SecretBytes newKey);
};

Database::Database(std::unique_ptr<Private> priv) : d(std::move(priv)) { }

Database::~Database()
{
    close();
}

base::Result<std::unique_ptr<Database>> Database::open(const Options& options, const vault::SecretBytes& key)
{
    try {
        auto priv = std::make_unique<Private>();
        priv->path = options.path;
        priv->clock = options.clock;
        priv->key = key.clone();
        if (options.create && QFile::exists(options.path))
            return base::fail(ErrorKind::AlreadyExists, QStringLiteral("vault.db"));
        auto writer = options.readOnly ? openAlone(options, key) : openWriter(options, key);
        priv->readOnly = options.readOnly;
        if (isPlainDatabase(options.path))
            throw Failure(ErrorKind::NotEncrypted);
        assertWrongKeyFails(options.path, key, priv->readAccess());
        writer->forbidLedgerChanges();
        priv->cipherVersion = writer->pragmaText("PRAGMA cipher_version");
        priv->schemaVersion = static_cast<int>(writer->pragmaNumber("PRAGMA user_version"));
        priv->writes
            = std::make_unique<WriteQueue>(std::move(writer), *options.clock, options.readOnly, options.keepDeferred);
        priv->reads
            = std::make_unique<ReadPool>(readerCount, [p = priv.get()](int reader) { return p->openReader(reader); });
        return std::unique_ptr<Database>(new Database(std::move(priv)));
    } catch (const Failure& failure) {
        return base::fail(failure.error());
    }
}

bool Database::opensWith(const QString& path, const vault::SecretBytes& key)
{
    // The second for folders and disks that take no write-ahead log.
    for (const Access access : {Access::Write, Access::ReadAlone}) {
        try {
            Connection connection(path, key, access, 1);
            return true;
        } catch (const Failure& failure) {
            // A key that does not fit gives no database at all; one whose pages are wrong has been read with it.
            if (failure.error().kind == ErrorKind::Damaged)
                return (failure.error().number & 0xff) == SQLITE_CORRUPT;
        }
    }
    return false;
}

void Database::close()
{
    if (!d->writes)
        return;
    // The readers first: the checkpoint can only empty the log when nobody reads from it.
    const auto writer = d->writes->finish();
    d->reads->finish();
    d->reads.reset();
    d->writes.reset();
    if (writer && !writer->isReadOnly()) {
        try {
            writer->checkpoint();
        } catch (const Failure&) {
            // Everything acknowledged stands in the log; the next opening reads it from there.
        }
    }
}

void Database::enqueueWrite(
    std::function<bool(WriteTransaction&)> job, std::function<void(const std::optional<base::Error>&)> done)
{
    if (d->writes)
        d->writes->add(std::move(job), std::move(done));
    else
        done(base::Error {ErrorKind::Cancelled, {}, 0});
}

void Database::enqueueRead(std::function<void(ReadTransaction&)> job,
    std::function<void(const std::optional<base::Error>&)> done, CancelToken token)
{
    if (d->reads)
        d->reads->add(std::move(job), std::move(done), std::move(token));
    else
        done(base::Error {ErrorKind::Cancelled, {}, 0});
}

void Database::setCommitListener(CommitListener listener)
{
    d->writes->setCommitListener(std::move(listener));
}

const base::Clock& Database::clock() const
{
    return *d->clock;
}

const std::optional<base::Error>& Database::readOnly() const
{
    return d->readOnly;
}

QString Database::cipherVersion() const
{
    return d->cipherVersion;
}

int Database::schemaVersion() const
{
    return d->schemaVersion;
}

qint64 Database::commitCounter() const
{
    return d->writes ? d->writes->commitCounter() : 0;
}

QFuture<base::Result<QStringList>> Database::check(bool deep)
{
    auto promise = std::make_shared<QPromise<base::Result<QStringList>>>();
    promise->start();
    auto damage = std::make_shared<QStringList>();
    d->writes->addMaintenance(
        [deep, damage](std::unique_ptr<Connection>& writer) {
            if (!writer->isReadOnly())
                writer->checkpoint();
            if (deep)
                *damage += writer->pragmaLines("PRAGMA cipher_integrity_check");
            try {
                *damage += writer->pragmaLines(deep ? "PRAGMA integrity_check" : "PRAGMA quick_check");
                damage->removeAll(QStringLiteral("ok"));
                if (deep)
                    *damage += writer->pragmaLines("PRAGMA foreign_key_check");
            } catch (const Failure& failure) {
                // A page that cannot be decrypted ends these checks; that is their finding.
                if (failure.error().kind != ErrorKind::Damaged)
                    throw;
                *damage += QStringLiteral("vault.db holds a page that cannot be read");
            }
        },
        [promise, damage](const std::optional<base::Error>& error) {
            if (error)
                promise->addResult(base::Result<QStringList>(base::fail(*error)));
            else
                promise->addResult(base::Result<QStringList>(*damage));
            promise->finish();
        });
    return promise->future();
}

QFuture<base::Result<void>> Database::maintain(std::function<void(Private&, std::unique_ptr<Connection>&)> work)
{
    if (d->readOnly)
        return QtFuture::makeReadyFuture(base::Result<void>(base::fail(*d->readOnly)));
    if (!d->writes)
        return QtFuture::makeReadyFuture(base::Result<void>(base::fail(ErrorKind::Cancelled)));
    auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    d->writes->addMaintenance([this, work = std::move(work)](std::unique_ptr<Connection>& writer) { work(*d, writer); },
        [promise](const std::optional<base::Error>& error) {
            promise->addResult(error ? base::Result<void>(base::fail(*error)) : base::Result<void>());
            promise->finish();
        });
    return promise->future();
}

QFuture<base::Result<void>> Database::rotate(vault::SecretBytes newKey)
{
    auto key = std::make_shared<vault::SecretBytes>(std::move(newKey));
    return maintain([key](Private& self, std::unique_ptr<Connection>& writer) {
        writer->checkpoint();
        writeVerifiedCopy(*writer, rotatingPath(self.path), *key, writerCacheMiB);
        self.swapIn(writer, std::move(*key));
        removeMigrationCopies(self.path);
    });
}

QFuture<base::Result<void>> Database::compact()
{
    return maintain([](Private& self, std::unique_ptr<Connection>& writer) {
        mergeIndexes(*writer);
        writer->checkpoint();
        writeCompactCopy(self.path, rotatingPath(self.path), self.key, writerCacheMiB);
        self.swapIn(writer, self.key.clone());
        removeMigrationCopies(self.path);
    });
}

QFuture<base::Result<void>> Database::copyTo(const QString& path, vault::SecretBytes key)
{
    auto newKey = std::make_shared<vault::SecretBytes>(std::move(key));
    return maintain([newKey, path](Private&, std::unique_ptr<Connection>& writer) {
        writer->checkpoint();
        writeSealedCopy(*writer, path, *newKey, writerCacheMiB);
    });
}

void Database::Private::swapIn(std::unique_ptr<Connection>& writer, vault::SecretBytes newKey)
{
    const QString side = rotatingPath(path);
    QFile::setPermissions(side, QFile::ReadOwner | QFile::WriteOwner);
    // Whoever waits for an answer gets one: nothing more can be read or written before the next opening.
    const auto giveUp = [&] {
        writer.reset();
        reads->giveUp();
    };
    reads->pause();
    try {
        writer->emptyLog();
    } catch (...) {
        try {
            reads->resume(); // the vault is as it was
        } catch (const std::exception&) {
            giveUp();
        }
        removeDatabase(side);
        throw;
    }
    writer.reset();
    // Both logs are empty and gone with their connections: the rename alone decides which file is the vault.
    const bool isSwapped = ::rename(QFile::encodeName(side).constData(), QFile::encodeName(path).constData()) == 0;
    const base::Error renameError = isSwapped ? base::Error {} : base::fileError(errno);
    if (isSwapped) {
        syncFolder(QFileInfo(path).path());
        key = std::move(newKey);
    }
    try {
        writer = std::make_unique<Connection>(path, key, Access::Write, writerCacheMiB);
        writer->forbidLedgerChanges();
        reads->resume();
    } catch (...) {
        giveUp();
        throw;
    }
    if (!isSwapped)
        throw Failure(renameError);
}

} // namespace aicms::storage
