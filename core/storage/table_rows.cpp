// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_rows.h"

#include <QStringList>

#include <sqlite3.h>

namespace aicms::storage {

namespace {

QByteArray quoted(const QString& name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

/// As a text in SQL: what stands in double quotes is a name.
QByteArray literal(const QString& text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

sqlite3_stmt* prepare(Connection& connection, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &statement, nullptr);
    if (code != SQLITE_OK)
        connection.raise(code, sql.constData());
    return statement;
}

QStringList lines(Connection& connection, const QByteArray& sql)
{
    return connection.pragmaLines(sql.constData());
}

/// The row id's own column where it has one; for a table without row ids the first column of its key, if it is a
/// number.
QByteArray keyOf(Connection& connection, const QString& table, bool hasRowId)
{
    if (hasRowId)
        return "rowid";
    const QStringList first = lines(
        connection, "SELECT name FROM pragma_table_info(" + literal(table) + ") WHERE pk = 1 AND type = 'INTEGER'");
    return first.isEmpty() ? QByteArray() : quoted(first.front());
}

/// A foreign key, whole: column by column it would find no row whose version is missing where another purpose has a
/// version of that number.
struct Reference {
    QString table;
    QString parent;
    std::vector<std::pair<QString, QString>> columns; ///< of the table, of its parent
};

std::vector<Reference> references(Connection& connection)
{
    std::vector<Reference> all;
    const QStringList found = lines(connection,
        "SELECT f.seq || char(10) || t.name || char(10) || f.\"table\" || char(10) || f.\"from\" || char(10)"
        " || coalesce(f.\"to\", 'rowid') FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS f"
        " WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name, f.id, f.seq");
    for (const QString& line : found) {
        const QStringList parts = line.split(QLatin1Char('\n'));
        if (parts[0] == QLatin1String("0"))
            all.push_back({parts[1], parts[2], {}});
        all.back().columns.emplace_back(parts[3], parts[4]);
    }
    return all;
}

QByteArray orphaned(const Reference& reference)
{
    QByteArrayList isSet, isSame;
    for (const auto& [from, to] : reference.columns) {
        const QByteArray own = quoted(reference.table) + '.' + quoted(from);
        isSet << own + " IS NOT NULL";
        isSame << "parent." + quoted(to) + " = " + own;
    }
    return isSet.join(" AND ") + " AND NOT EXISTS (SELECT 1 FROM " + quoted(reference.parent) + " AS parent WHERE "
        + isSame.join(" AND ") + ')';
}

TableShape shapeOf(Connection& connection, const QString& table)
{
    TableShape shape;
    shape.name = table;
    const QStringList columns = lines(
        connection, "SELECT name FROM pragma_table_xinfo(" + literal(table) + ") WHERE hidden = 0 ORDER BY cid");
    QByteArrayList names;
    for (const QString& column : columns)
        names << quoted(column);
    shape.columns = names.join(',');
    shape.columnCount = static_cast<int>(columns.size());
    const bool hasRowId
        = lines(connection, "SELECT wr FROM pragma_table_list(" + literal(table) + ")").value(0) == QLatin1String("0");
    shape.key = keyOf(connection, table, hasRowId);
    return shape;
}

QStringList searchIndexes(Connection& connection)
{
    return lines(
        connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'");
}

} // namespace

std::vector<TableShape> tablesToCopy(Connection& connection)
{
    std::vector<TableShape> shapes;
    // Shadow and virtual tables have types of their own in this list.
    for (const QString& table : lines(connection,
             "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
             " ORDER BY name"))
        shapes.push_back(shapeOf(connection, table));
    // Which ids were given already: else an id of an erased person could come back.
    if (!lines(connection, "SELECT name FROM sqlite_master WHERE name = 'sqlite_sequence'").isEmpty())
        shapes.push_back(shapeOf(connection, QStringLiteral("sqlite_sequence")));
    return shapes;
}

void emptyTable(Connection& connection, const TableShape& shape)
{
    connection.run("DELETE FROM " + quoted(shape.name));
}

void rebuildIndexes(Connection& connection)
{
    for (const QString& index : searchIndexes(connection)) {
        const QByteArray name = quoted(index);
        connection.run("INSERT INTO " + name + " (" + name + ") VALUES ('rebuild')");
    }
}

void mergeIndexes(Connection& connection)
{
    for (const QString& index : searchIndexes(connection)) {
        const QByteArray name = quoted(index);
        connection.run("INSERT INTO " + name + " (" + name + ") VALUES ('optimize')");
    }
}

std::vector<Orphans> findOrphans(Connection& connection)
{
    std::vector<Orphans> all;
    for (const Reference& reference : references(connection)) {
        Orphans orphans {reference.table, reference.parent, orphaned(reference), {}};
        const QStringList missing = lines(connection,
            "SELECT DISTINCT " + quoted(reference.columns.front().first) + " FROM " + quoted(reference.table)
                + " WHERE " + orphans.condition);
        for (const QString& key : missing) {
            bool isNumber = false;
            const qint64 number = key.toLongLong(&isNumber);
            if (isNumber)
                orphans.missing.push_back(number);
        }
        if (!missing.isEmpty())
            all.push_back(std::move(orphans));
    }
    return all;
}

qint64 removeOrphans(Connection& connection, const Orphans& orphans)
{
    connection.run("DELETE FROM " + quoted(orphans.table) + " WHERE " + orphans.condition);
    return sqlite3_changes64(connection.handle());
}

TableReader::TableReader(Connection& connection, const TableShape& shape, qint64 from) : m_connection(connection)
{
    const QByteArray key = shape.key.isEmpty() ? QByteArray("0") : shape.key;
    QByteArray sql = "SELECT " + key + ',' + shape.columns + " FROM " + quoted(shape.name);
    if (!shape.key.isEmpty())
        sql += " WHERE " + key + " >= ?1 ORDER BY " + key;
    m_statement = prepare(connection, sql);
    if (!shape.key.isEmpty())
        sqlite3_bind_int64(m_statement, 1, from);
}

TableReader::~TableReader()
{
    sqlite3_finalize(m_statement);
}

bool TableReader::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_connection.raise(code, "salvage");
    return code == SQLITE_ROW;
}

qint64 TableReader::key() const
{
    return sqlite3_column_int64(m_statement, 0);
}

TableWriter::TableWriter(Connection& connection, const TableShape& shape)
    : m_connection(connection), m_columns(shape.columnCount)
{
    QByteArray places = "?";
    for (int column = 1; column < m_columns; ++column)
        places += ",?";
    m_statement = prepare(
        connection, "INSERT OR IGNORE INTO " + quoted(shape.name) + " (" + shape.columns + ") VALUES (" + places + ')');
}

TableWriter::~TableWriter()
{
    sqlite3_finalize(m_statement);
}

void TableWriter::put(const TableReader& row)
{
    for (int column = 0; column < m_columns; ++column)
        sqlite3_bind_value(m_statement, column + 1, sqlite3_column_value(row.m_statement, column + 1));
    const int code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    if (code != SQLITE_DONE)
        m_connection.raise(code, "salvage");
}

} // namespace aicms::storage
