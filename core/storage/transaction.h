// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace aicms::storage {

class Connection;

/// The rows of one running statement. Bind by the arguments of Transaction::query, then call next() until it is false.
/// Columns count from 0. Returns its statement to the cache when it goes out of scope.
class Rows {
public:
    Rows(Connection& connection, const char* sql);
    ~Rows();
    Rows(Rows&& other) noexcept;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    Rows& operator=(Rows&&) = delete;

    /// Steps to the next row. Throws base::Failure (Cancelled after an interrupt, Damaged, DiskFull, InputOutput...).
    bool next();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    int columnCount() const;
    /// What stands in a text or BLOB, in UTF-8; empty for numbers and NULL. Not copied: valid until the next step.
    QByteArrayView bytes(int column) const;
    base::UtcTime time(int column) const { return {integer(column)}; }
    template <class AnyId> AnyId id(int column) const { return {integer(column)}; }

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, double value);
    void bind(int index, const QString& value); ///< a null QString binds NULL, an empty one ''
    void bind(int index, const QByteArray& value); ///< as BLOB; null binds NULL
    void bind(int index, std::nullptr_t);
    void bind(int index, base::UtcTime value) { bind(index, value.microseconds); }
    template <class Tag> void bind(int index, base::Id<Tag> value)
    {
        if (value.isValid())
            bind(index, value.value);
        else
            bind(index, nullptr); // an id of 0 means "none"
    }
    template <class T> void bind(int index, const std::optional<T>& value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }

private:
    Connection* m_connection;
    const char* m_sql;
    sqlite3_stmt* m_statement;
};

/// One state of the database as one connection sees it. Two that are equal: between them nobody wrote anything, neither
/// this program nor another one (SQLite, PRAGMA data_version). Says nothing of what its own connection wrote.
struct Snapshot {
    const void* connection = nullptr;
    qint64 version = 0;
    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

/// A consistent view of the database. The type says what may be done: nothing can be read outside a transaction.
/// SQL is given as a string literal (its address is the cache's key) with numbered parameters ?1, ?2, ...
class ReadTransaction {
public:
    template <class... Args> Rows query(const char* sql, const Args&... args)
    {
        Rows rows(m_connection, sql);
        int index = 0;
        (rows.bind(++index, args), ...);
        return rows;
    }
    Snapshot snapshot();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

protected:
    friend class Connection;
    explicit ReadTransaction(Connection& connection) : m_connection(connection) { }
    ~ReadTransaction() = default;
    Connection& m_connection;
};

/// BEGIN IMMEDIATE ... COMMIT. Made by the WriteQueue, one for each job.
class WriteTransaction : public ReadTransaction {
public:
    /// Runs a statement that returns no rows. Returns the number of rows it changed.
    template <class... Args> qint64 execute(const char* sql, const Args&... args)
    {
        Rows rows(m_connection, sql);
        int index = 0;
        (rows.bind(++index, args), ...);
        while (rows.next()) { }
        return changedRows();
    }
    /// Runs an INSERT and returns the new row's id.
    template <class... Args> qint64 insert(const char* sql, const Args&... args)
    {
        execute(sql, args...);
        return lastInsertId();
    }

    base::UtcTime now() const { return m_now; } ///< one time for the whole transaction
    /// To be published once the commit has been acknowledged; forgotten on rollback.
    void publish(base::ChangeKind kind, qint64 id) { m_changes.push_back({kind, id, 0}); }
    const std::vector<base::Change>& changes() const { return m_changes; }

    /// In a database that is open for reading only every statement that writes fails with ReadOnly. What has to be
    /// written all the same is deferred: it is handed to Database::Options::keepDeferred before the transaction counts.
    bool isReadOnly() const { return m_isReadOnly; }
    void defer(QByteArray bytes) { m_deferred.push_back(std::move(bytes)); }
    const std::vector<QByteArray>& deferred() const { return m_deferred; }

private:
    friend class Connection;
    WriteTransaction(Connection& connection, base::UtcTime now, bool isReadOnly)
        : ReadTransaction(connection), m_now(now), m_isReadOnly(isReadOnly)
    {
    }
    qint64 changedRows() const;
    qint64 lastInsertId() const;

    base::UtcTime m_now;
    bool m_isReadOnly;
    std::vector<base::Change> m_changes;
    std::vector<QByteArray> m_deferred;
};

} // namespace aicms::storage
