// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/open_errors.h"
#include "core/vault/atomic_file.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QVersionNumber>

#include <sqlite3.h>

#include <array>
#include <cstring>

namespace aicms::storage {

using base::ErrorKind;
using base::Failure;

namespace {

/// "x'<64 hex digits>'": the raw-key form of SQLCipher, which skips its own key derivation. Wiped when it goes.
class RawKeyText {
public:
    explicit RawKeyText(const vault::SecretBytes& key)
    {
        static const char digits[] = "0123456789abcdef";
        if (key.size() != 32)
            throw Failure(base::internalError());
        char* out = m_text.data();
        *out++ = 'x';
        *out++ = '\'';
        for (const unsigned char byte : key.span()) {
            *out++ = digits[byte >> 4];
            *out++ = digits[byte & 15];
        }
        *out = '\'';
    }
    ~RawKeyText()
    {
        volatile char* bytes = m_text.data();
        for (std::size_t i = 0; i < m_text.size(); ++i)
            bytes[i] = 0;
    }
    RawKeyText(const RawKeyText&) = delete;
    RawKeyText& operator=(const RawKeyText&) = delete;
    const char* data() const { return m_text.data(); }
    int size() const { return static_cast<int>(m_text.size()); }

private:
    std::array<char, 67> m_text {};
};

/// SQLite keeps the journal it has where it cannot make the other one, and does not say why.
base::Error refusedJournal(const QString& path)
{
    constexpr qint64 leastRoom = 128 * 1024; // for the log's first pages and its index
    const QStorageInfo storage(QFileInfo(path).path());
    if (storage.isReadOnly() || !QFileInfo(QFileInfo(path).path()).isWritable())
        return {ErrorKind::ReadOnly, {}, 0};
    return storage.bytesAvailable() < leastRoom ? base::Error {ErrorKind::DiskFull, {}, 0} : base::internalError();
}

/// What is only ever added to: the log, and what people were told and agreed to.
int refuseLedgerChanges(void*, int action, const char* first, const char* second, const char*, const char*)
{
    const auto isOfLedger = [](const char* name) {
        return name
            && (std::strncmp(name, "audit_", 6) == 0 || std::strncmp(name, "consent_", 8) == 0
                || std::strncmp(name, "notice_", 7) == 0 || std::strncmp(name, "purpose_", 8) == 0);
    };
    switch (action) {
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TEMP_TABLE: return isOfLedger(first) || isOfLedger(second) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_ALTER_TABLE: return isOfLedger(second) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_ATTACH:
    case SQLITE_DETACH: return SQLITE_DENY;
    default: return SQLITE_OK;
    }
}

} // namespace

bool isAcceptableCipherVersion(const QString& version)
{
    return QVersionNumber::fromString(version) >= QVersionNumber(4, 5);
}

bool isPlainDatabase(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == QByteArrayLiteral("SQLite format 3");
}

void removeDatabase(const QString& path)
{
    for (const char* end : {"", "-journal", "-wal", "-shm"}) {
        const QString file = path + QLatin1String(end);
        if (QFile::exists(file) && !QFile::remove(file))
            throw Failure(ErrorKind::InputOutput, QStringLiteral("remove"));
    }
}

void writeVerifiedCopy(Connection& source, const QString& path, const vault::SecretBytes& key, int cacheMiB)
{
    removeDatabase(path);
    try {
        Connection copy(path, key, Access::Create, cacheMiB);
        source.copyTo(copy);
        copy.checkpoint();
        if (copy.pragmaText("PRAGMA quick_check") != QLatin1String("ok"))
            throw Failure(ErrorKind::Damaged, QStringLiteral("vault.db"));
    } catch (...) {
        removeDatabase(path); // half a copy would only fill the disk
        throw;
    }
}

void writeCompactCopy(const QString& path, const QString& target, const vault::SecretBytes& key, int cacheMiB)
{
    removeDatabase(target);
    try {
        {
            // A connection of its own: the writer's refuses to attach anything.
            Connection source(path, key, Access::Read, cacheMiB);
            // The new file takes this over: else its pages keep bytes of others in their gaps.
            source.run("PRAGMA secure_delete=ON");
            source.run("VACUUM INTO '" + target.toUtf8().replace('\'', "''") + '\'');
        }
        Connection copy(target, key, Access::Write, cacheMiB);
        if (copy.pragmaText("PRAGMA quick_check") != QLatin1String("ok"))
            throw Failure(ErrorKind::Damaged, QStringLiteral("vault.db"));
        copy.checkpoint();
    } catch (...) {
        removeDatabase(target);
        throw;
    }
    vault::syncFile(target);
}

void writeSealedCopy(Connection& source, const QString& path, const vault::SecretBytes& key, int cacheMiB)
{
    writeVerifiedCopy(source, path, key, cacheMiB);
    try {
        {
            Connection copy(path, key, Access::Write, cacheMiB);
            const QStringList damage = copy.pragmaLines("PRAGMA cipher_integrity_check");
            if (!damage.isEmpty() || copy.pragmaText("PRAGMA journal_mode=DELETE") != QLatin1String("delete"))
                throw Failure(ErrorKind::Damaged, QStringLiteral("vault.db"));
        }
        vault::syncFile(path);
    } catch (...) {
        removeDatabase(path);
        throw;
    }
}

void assertWrongKeyFails(const QString& path, const vault::SecretBytes& key, Access access)
{
    vault::SecretBytes wrong = key.clone();
    wrong.data()[0] ^= 1;
    try {
        Connection connection(path, wrong, access, 1);
    } catch (const Failure& failure) {
        if (failure.error().kind == ErrorKind::Damaged)
            return;
        throw;
    }
    throw Failure(ErrorKind::NotEncrypted);
}

Connection::Connection(const QString& path, const vault::SecretBytes& key, Access access, int cacheMiB)
{
    try {
        open(path, key, access);
        configure(cacheMiB);
        m_path = path;
        m_file = base::identityOf(path);
    } catch (...) {
        closeHandle();
        throw;
    }
}

Connection::~Connection()
{
    closeHandle();
}

void Connection::requireInPlace() const
{
    if (base::identityOf(m_path) != m_file)
        throw Failure(ErrorKind::Damaged, QStringLiteral("vault_replaced"));
}

void Connection::closeHandle()
{
    for (const auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close_v2(m_db);
    m_db = nullptr;
}

void Connection::open(const QString& path, const vault::SecretBytes& key, Access access)
{
    if (access != Access::Create && !QFile::exists(path))
        throw Failure(ErrorKind::NotFound, QStringLiteral("vault.db"));
    if (isPlainDatabase(path))
        throw Failure(ErrorKind::NotEncrypted);
    m_isReadOnly = access == Access::Read || access == Access::ReadAlone;
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    flags |= m_isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    flags |= access == Access::Create ? SQLITE_OPEN_CREATE : 0;
    // A write-ahead log needs files of its own even for reading. Where it is empty the main file alone is the whole
    // database; where it is not, what stands in it must not be overlooked.
    const bool isWhole = access == Access::ReadAlone && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
    flags |= isWhole ? SQLITE_OPEN_URI : 0;
    const QByteArray name
        = isWhole ? QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded) + "?immutable=1" : path.toUtf8();
    keepErrorsOfOpening();
    const int code = sqlite3_open_v2(name.constData(), &m_db, flags, nullptr);
    if (code != SQLITE_OK)
        raise(code, "open");
    run("PRAGMA cipher_log_level=NONE");
    const RawKeyText rawKey(key);
    if (sqlite3_key_v2(m_db, "main", rawKey.data(), rawKey.size()) != SQLITE_OK)
        throw Failure(ErrorKind::NotEncrypted);
    if (!isAcceptableCipherVersion(pragmaText("PRAGMA cipher_version")))
        throw Failure(ErrorKind::NotEncrypted);
}

void Connection::configure(int cacheMiB)
{
    struct Setting {
        const char* set;
        const char* ask;
        qint64 expected;
        bool maySaySoByNothing = false;
    };
    sqlite3_busy_timeout(m_db, 5000);
    int isDefensive = 0;
    if (sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, &isDefensive) != SQLITE_OK || isDefensive != 1)
        throw Failure(base::internalError());
    const std::array settings = {
        Setting {"PRAGMA cipher_memory_security=ON", "PRAGMA cipher_memory_security", 1},
        Setting {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", 1},
        // REPLACE would else delete rows past the triggers that refuse it.
        Setting {"PRAGMA recursive_triggers=ON", "PRAGMA recursive_triggers", 1},
        Setting {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", 0},
        Setting {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", 1},
        Setting {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", 2},
        Setting {"PRAGMA mmap_size=0", "PRAGMA mmap_size", 0, true}, // a library without it has no answer
        Setting {"PRAGMA fullfsync=ON", "PRAGMA fullfsync", 1},
        Setting {"PRAGMA checkpoint_fullfsync=ON", "PRAGMA checkpoint_fullfsync", 1},
    };
    for (const Setting& setting : settings) {
        run(setting.set);
        const QString answer = pragmaText(setting.ask);
        if (answer != QString::number(setting.expected) && !(setting.maySaySoByNothing && answer.isEmpty()))
            throw Failure(base::internalError());
    }
    const qint64 cacheSize = -1024LL * cacheMiB; // below zero: KiB
    run("PRAGMA cache_size=" + QByteArray::number(cacheSize));
    if (pragmaNumber("PRAGMA cache_size") != cacheSize)
        throw Failure(base::internalError());
    // The first real read: a wrong key or a damaged first page shows here.
    pragmaLines("SELECT count(*) FROM sqlite_master");
    if (m_isReadOnly)
        return;
    if (pragmaText("PRAGMA journal_mode=WAL") != QLatin1String("wal"))
        throw Failure(refusedJournal(QString::fromUtf8(sqlite3_db_filename(m_db, "main"))));
    run("PRAGMA synchronous=FULL");
    if (pragmaNumber("PRAGMA synchronous") != 2 || pragmaNumber("PRAGMA secure_delete=ON") != 1
        || pragmaNumber("PRAGMA auto_vacuum") != 0 || pragmaNumber("PRAGMA page_size") != 4096)
        throw Failure(base::internalError());
}

void Connection::run(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raise(code, "run");
}

QStringList Connection::pragmaLines(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr);
    QStringList lines;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            lines += QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        raise(code, sql);
    return lines;
}

QString Connection::pragmaText(const char* sql)
{
    return pragmaLines(sql).value(0);
}

qint64 Connection::pragmaNumber(const char* sql)
{
    return pragmaText(sql).toLongLong();
}

void Connection::rollBack() noexcept
{
    sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Connection::checkpoint()
{
    run("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Connection::emptyLog()
{
    // The first column: whether somebody who reads or writes stood in the way.
    if (pragmaText("PRAGMA wal_checkpoint(TRUNCATE)") != QLatin1String("0"))
        throw Failure(ErrorKind::InUse);
}

void Connection::interrupt()
{
    m_isInterrupted = true;
    sqlite3_interrupt(m_db);
}

void Connection::copyTo(Connection& target)
{
    sqlite3_backup* backup = sqlite3_backup_init(target.m_db, "main", m_db, "main");
    if (!backup)
        target.raise(sqlite3_extended_errcode(target.m_db), "backup");
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    // Reading fails at the source, writing at the target: each keeps what the system said.
    if (code != SQLITE_OK && sqlite3_errcode(m_db) == SQLITE_OK)
        target.raise(code, "backup");
    if (code != SQLITE_OK)
        raise(code, "backup");
}

void Connection::forbidLedgerChanges()
{
    sqlite3_set_authorizer(m_db, refuseLedgerChanges, nullptr);
}

} // namespace aicms::storage
