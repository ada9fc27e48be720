// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/transaction.h"
#include "core/vault/secret_bytes.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace aicms::storage {

class Connection;

/// Set by whoever asked, read by the reader: a cancelled query ends with ErrorKind::Cancelled.
class CancelToken {
public:
    CancelToken();
    void cancel();
    bool isCancelled() const;

private:
    friend class ReadPool;
    struct State;
    std::shared_ptr<State> m_state;
};

/// The open, encrypted database: one writer thread with a job queue and two read-only connections on threads of their
/// own. Every call returns at once; the future resolves when the job is done. A future may be waited for (CLI, tests)
/// or continued on the window's thread with QFuture::then(context, ...).
class Database {
public:
    struct Options {
        QString path;
        const base::Clock* clock = nullptr; ///< must outlive the database
        bool create = false;
        /// Why nothing can be written (ReadOnly, DiskFull): the database is opened for reading only, and jobs that try
        /// to write answer this.
        std::optional<base::Error> readOnly = {};
        /// Then: gets what write jobs defer (WriteTransaction::defer), on the writer thread, before they are
        /// acknowledged.
        std::function<void(const std::vector<QByteArray>&)> keepDeferred = {};
    };

    /// Opens (or creates) and asserts that the library is SQLCipher >= 4.5, that every pragma took, that the file is
    /// not readable without the key, and that a wrong key fails; then migrates. Blocks.
    /// For reading only nothing is migrated: an older schema answers options.readOnly, and so does a write-ahead log
    /// that cannot be read without writing (subject "journal").
    static base::Result<std::unique_ptr<Database>> open(const Options& options, const vault::SecretBytes& key);
    ~Database();

    /// Whether this key opens the database file. Reads its first page only.
    static bool opensWith(const QString& path, const vault::SecretBytes& key);

    /// `job` is `Result<T>(WriteTransaction&)`: an error or an exception rolls back, nothing is published.
    template <class Job> auto write(Job job) -> QFuture<std::invoke_result_t<Job, WriteTransaction&>>
    {
        using R = std::invoke_result_t<Job, WriteTransaction&>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        auto result = std::make_shared<std::optional<R>>();
        enqueueWrite(
            [job = std::move(job), result](WriteTransaction& tx) mutable -> bool {
                result->emplace(job(tx));
                return result->value().has_value();
            },
            [promise, result](const std::optional<base::Error>& error) {
                if (error)
                    promise->addResult(R(base::fail(*error)));
                else
                    promise->addResult(std::move(**result));
                promise->finish();
            });
        return future;
    }

    /// `job` is `Result<T>(ReadTransaction&)`, run on a reader.
    template <class Job>
    auto read(Job job, CancelToken token = {}) -> QFuture<std::invoke_result_t<Job, ReadTransaction&>>
    {
        using R = std::invoke_result_t<Job, ReadTransaction&>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        auto result = std::make_shared<std::optional<R>>();
        enqueueRead([job = std::move(job), result](ReadTransaction& tx) mutable { result->emplace(job(tx)); },
            [promise, result](const std::optional<base::Error>& error) {
                if (error)
                    promise->addResult(R(base::fail(*error)));
                else
                    promise->addResult(std::move(**result));
                promise->finish();
            },
            std::move(token));
        return future;
    }

    using CommitListener = std::function<void(const std::vector<base::Change>&, qint64 commitCounter)>;
    /// Called on the writer thread after each acknowledged commit. Set once, before the first write.
    void setCommitListener(CommitListener listener);

    /// Everything queued ends first; then checkpoint(TRUNCATE) and close. Blocks. Later jobs answer Cancelled.
    void close();

    const base::Clock& clock() const; ///< Options::clock
    /// Options::readOnly.
    const std::optional<base::Error>& readOnly() const;
    QString cipherVersion() const;
    int schemaVersion() const;
    qint64 commitCounter() const;

    /// quick_check; deep: cipher_integrity_check, integrity_check and foreign_key_check. Lists the damage in SQLite's
    /// words; empty means sound. A WAL checkpoint goes first: without it the cipher check gives false alarms.
    QFuture<base::Result<QStringList>> check(bool deep);

    /// Copies everything into a side file under `newKey`, checks it, swaps it in, goes on with it, and removes the
    /// copies that migrations had left under the old key. Jobs that arrive meanwhile wait, none is lost.
    QFuture<base::Result<void>> rotate(vault::SecretBytes newKey);

    /// Takes out of the file what deleted rows left behind: merges the search indexes, writes every row into a side
    /// file, swaps it in and goes on with it; also removes the copies that migrations had left. Reading goes on
    /// meanwhile; jobs that write wait and none is lost. Needs the room of the file once more.
    QFuture<base::Result<void>> compact();

    /// Everything as it stands now into a new file under another key, with a rollback journal, read back and checked.
    /// Jobs that write wait.
    QFuture<base::Result<void>> copyTo(const QString& path, vault::SecretBytes key);

private:
    struct Private;
    QFuture<base::Result<void>> maintain(std::function<void(Private&, std::unique_ptr<Connection>&)> work);
    explicit Database(std::unique_ptr<Private> d);
    void enqueueWrite(
        std::function<bool(WriteTransaction&)> job, std::function<void(const std::optional<base::Error>&)> done);
    void enqueueRead(std::function<void(ReadTransaction&)> job,
        std::function<void(const std::optional<base::Error>&)> done, CancelToken token);
    std::unique_ptr<Private> d;
};

} // namespace aicms::storage
