// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include <QLoggingCategory>

#include <sqlite3.h>

#include <cstring>

namespace aicms::storage {

using base::ErrorKind;
using base::Failure;

// Off unless asked for by QT_LOGGING_RULES; SQL text is ours and holds no value.
static Q_LOGGING_CATEGORY(logStorage, "aicms.storage", QtCriticalMsg);

namespace {

/// SQLite says in words what is wrong with a statement; SQLCipher has none of its own for a page whose authentication
/// code does not hold. Asked before another statement takes its place.
bool isWordless(sqlite3* db)
{
    return std::strcmp(sqlite3_errmsg(db), sqlite3_errstr(SQLITE_ERROR)) == 0;
}

/// The codec answers SQLite with no page at all when one does not hold, which SQLite takes for want of memory. The
/// codec itself remembers that it failed.
bool isCodecBroken(sqlite3* db)
{
    sqlite3_stmt* statement = nullptr;
    bool isWhole = false;
    if (sqlite3_prepare_v2(db, "PRAGMA cipher_status", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        isWhole = sqlite3_column_int(statement, 0) != 0;
    sqlite3_finalize(statement);
    return !isWhole;
}

} // namespace

void Connection::raise(int code, const char* sql) const
{
    const int extended = m_db ? sqlite3_extended_errcode(m_db) : code;
    qCDebug(logStorage, "code %d/%d, system %d in: %s", code, extended, m_db ? sqlite3_system_errno(m_db) : 0, sql);
    switch (code & 0xff) {
    case SQLITE_ERROR:
        // SQLCipher answers this when a page's authentication code does not hold; SQLite for a statement that is wrong.
        if (m_db && isWordless(m_db))
            throw Failure(ErrorKind::Damaged, QStringLiteral("vault.db"), extended);
        break;
    case SQLITE_NOMEM:
        if (m_db && isCodecBroken(m_db))
            throw Failure(ErrorKind::Damaged, QStringLiteral("vault.db"), extended);
        break;
    case SQLITE_FULL: throw Failure(ErrorKind::DiskFull);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: throw Failure(ErrorKind::ReadOnly);
    case SQLITE_CANTOPEN: {
        const base::Error error = base::fileError(m_db ? sqlite3_system_errno(m_db) : 0);
        if (error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::ReadOnly)
            throw Failure(error);
        throw Failure(ErrorKind::InputOutput, QStringLiteral("open"), extended);
    }
    case SQLITE_IOERR:
        throw Failure(m_db && sqlite3_system_errno(m_db) != 0 ? base::fileError(sqlite3_system_errno(m_db))
                                                              : base::Error {ErrorKind::InputOutput, {}, extended});
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: throw Failure(ErrorKind::Damaged, QStringLiteral("vault.db"), extended);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw Failure(ErrorKind::InUse, QStringLiteral("vault.db"));
    case SQLITE_INTERRUPT: throw Failure(ErrorKind::Cancelled);
    case SQLITE_TOOBIG: throw Failure(ErrorKind::TooLarge);
    case SQLITE_CONSTRAINT:
        if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY)
            throw Failure(ErrorKind::AlreadyExists);
        // The refusals of triggers that people can bring about (migrations/0017, 0020).
        if (extended == SQLITE_CONSTRAINT_TRIGGER && m_db && std::strcmp(sqlite3_errmsg(m_db), "legal hold") == 0)
            throw Failure(ErrorKind::Conflict, QStringLiteral("legal_hold"));
        if (extended == SQLITE_CONSTRAINT_TRIGGER && m_db && std::strcmp(sqlite3_errmsg(m_db), "kept by law") == 0)
            throw Failure(ErrorKind::Conflict, QStringLiteral("kept_by_law"));
        break;
    default: break;
    }
    base::Error error = base::internalError();
    error.number = extended;
    throw Failure(error);
}

sqlite3_stmt* Connection::takeStatement(const char* sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end()) {
        sqlite3_stmt* statement = found->second;
        m_statements.erase(found);
        // A text that was composed at run time may stand where another one stood before.
        if (std::strcmp(sqlite3_sql(statement), sql) == 0)
            return statement;
        sqlite3_finalize(statement);
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        raise(code, sql);
    return statement;
}

void Connection::giveBack(const char* sql, sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    // The same literal may run twice at a time (a query inside its own loop): one of the two stays cached.
    if (!m_statements.try_emplace(sql, statement).second)
        sqlite3_finalize(statement);
}

Rows::Rows(Connection& connection, const char* sql)
    : m_connection(&connection), m_sql(sql), m_statement(connection.takeStatement(sql))
{
}

Rows::~Rows()
{
    if (m_statement)
        m_connection->giveBack(m_sql, m_statement);
}

Rows::Rows(Rows&& other) noexcept
    : m_connection(other.m_connection), m_sql(other.m_sql), m_statement(std::exchange(other.m_statement, nullptr))
{
}

bool Rows::next()
{
    // SQLite forgets an interrupt that comes between two statements.
    if (m_connection->isInterrupted())
        throw Failure(ErrorKind::Cancelled);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection->raise(code, m_sql);
    return false;
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Rows::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Rows::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Rows::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

int Rows::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QByteArrayView Rows::bytes(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type != SQLITE_TEXT && type != SQLITE_BLOB)
        return {};
    const auto* begin = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {begin, begin ? sqlite3_column_bytes(m_statement, column) : 0};
}

void Rows::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Rows::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Rows::bind(int index, const QString& value)
{
    if (value.isNull()) {
        sqlite3_bind_null(m_statement, index);
        return;
    }
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(
        m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Rows::bind(int index, const QByteArray& value)
{
    if (value.isNull())
        sqlite3_bind_null(m_statement, index);
    else
        sqlite3_bind_blob64(
            m_statement, index, value.constData(), static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
}

void Rows::bind(int index, std::nullptr_t)
{
    sqlite3_bind_null(m_statement, index);
}

Snapshot ReadTransaction::snapshot()
{
    auto rows = query("PRAGMA data_version");
    return {&m_connection, rows.next() ? rows.integer(0) : 0};
}

qint64 WriteTransaction::changedRows() const
{
    return sqlite3_changes64(m_connection.handle());
}

qint64 WriteTransaction::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection.handle());
}

void Connection::inReadTransaction(const std::function<void(ReadTransaction&)>& work)
{
    run("BEGIN");
    try {
        ReadTransaction transaction(*this);
        work(transaction);
    } catch (...) {
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
    run("COMMIT");
}

std::vector<base::Change> Connection::inWriteTransaction(
    base::UtcTime now, const std::function<bool(WriteTransaction&)>& work, const KeepDeferred& keepDeferred)
{
    run(m_isReadOnly ? "BEGIN" : "BEGIN IMMEDIATE");
    try {
        WriteTransaction transaction(*this, now, m_isReadOnly);
        if (!work(transaction)) {
            run("ROLLBACK");
            return {};
        }
        if (!transaction.deferred().empty())
            keepDeferred(transaction.deferred());
        run("COMMIT");
        return transaction.changes();
    } catch (...) {
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

} // namespace aicms::storage
