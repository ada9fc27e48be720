// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/file_problem.h"
#include "core/storage/transaction.h"
#include "core/vault/secret_bytes.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace aicms::storage {

enum class Access {
    Create,
    Write,
    Read, ///< beside a writer
    ReadAlone, ///< nobody writes, and nothing can be written: also from a folder or disk that takes no file
};

/// Makes what a transaction could not write last elsewhere; throws base::Failure when it cannot.
using KeepDeferred = std::function<void(const std::vector<QByteArray>&)>;

/// One SQLCipher connection, used by one thread at a time. Everything that is set is read back and asserted.
class Connection {
public:
    /// `cacheMiB` is the page cache. Throws base::Failure: NotEncrypted, Damaged, ReadOnly, DiskFull, InputOutput.
    Connection(const QString& path, const vault::SecretBytes& key, Access access, int cacheMiB);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// BEGIN (deferred) ... COMMIT, for reading.
    void inReadTransaction(const std::function<void(ReadTransaction&)>& work);
    /// BEGIN IMMEDIATE ... COMMIT. `work` answers false to roll back. Returns the changes, empty after a rollback.
    /// `keepDeferred` is for what is deferred where nothing can be written.
    std::vector<base::Change> inWriteTransaction(
        base::UtcTime now, const std::function<bool(WriteTransaction&)>& work, const KeepDeferred& keepDeferred = {});
    bool isReadOnly() const { return m_isReadOnly; }

    /// Throws Damaged "vault_replaced" when another file stands under the name that was opened, or none: what is
    /// written into the open one would be gone with it.
    void requireInPlace() const;

    /// Statements of our own without values (pragmas, migrations), outside the cache.
    void run(const QByteArray& sql);
    qint64 pragmaNumber(const char* sql);
    QString pragmaText(const char* sql);
    QStringList pragmaLines(const char* sql);

    void rollBack() noexcept; ///< also where SQLite has done so by itself (a full disk)
    void checkpoint(); ///< wal_checkpoint(TRUNCATE): as much of it as those who read leave
    void emptyLog(); ///< the same whole; throws InUse where somebody else reads or writes
    /// The one call that is allowed from another thread. Holds until it is cleared, also between two statements.
    void interrupt();
    void clearInterrupt() { m_isInterrupted = false; }
    bool isInterrupted() const { return m_isInterrupted.load(std::memory_order_relaxed); }
    void copyTo(Connection& target); ///< every page, by the online backup call
    /// From now on no statement may drop or alter the tables that are only added to: log, purposes, notices, consent.
    void forbidLedgerChanges();

    sqlite3* handle() const { return m_db; }
    sqlite3_stmt* takeStatement(const char* sql);
    void giveBack(const char* sql, sqlite3_stmt* statement);
    [[noreturn]] void raise(int code, const char* sql) const;

private:
    void open(const QString& path, const vault::SecretBytes& key, Access access);
    void configure(int cacheMiB);
    void closeHandle();

    sqlite3* m_db = nullptr;
    QString m_path;
    base::FileIdentity m_file;
    std::atomic_bool m_isInterrupted = false;
    bool m_isReadOnly = false;
    std::unordered_map<const char*, sqlite3_stmt*> m_statements; ///< those not in use, by the address of the literal
};

/// Removes a database file with everything that SQLite may have put beside it. Throws base::Failure.
void removeDatabase(const QString& path);

/// Every page of `source` into a new file under `key`, in place of what may stand there; read back before it counts. On
/// failure (Damaged, DiskFull...) nothing is left of it.
void writeVerifiedCopy(Connection& source, const QString& path, const vault::SecretBytes& key, int cacheMiB);

/// Every row of the database at `path`, and nothing else, into a new file under the same key: free pages and what rows
/// left in the gaps of pages stay behind. Nobody may write meanwhile. On failure nothing is left of it.
void writeCompactCopy(const QString& path, const QString& target, const vault::SecretBytes& key, int cacheMiB);

/// A copy as writeVerifiedCopy makes it, with a rollback journal: readable from folders and disks that take no file.
void writeSealedCopy(Connection& source, const QString& path, const vault::SecretBytes& key, int cacheMiB);

/// SQLCipher 4.5 or later answers; anything else would write readable files.
bool isAcceptableCipherVersion(const QString& version);

/// True when the file begins with SQLite's plain header.
bool isPlainDatabase(const QString& path);

/// Opens with a key that differs in one bit and expects to be refused: proof that the key matters.
void assertWrongKeyFails(const QString& path, const vault::SecretBytes& key, Access access);

} // namespace aicms::storage
