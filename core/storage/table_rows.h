// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArray>

/// Rows of any table, column by column, whatever they mean: for copying.
namespace aicms::storage {

struct TableShape {
    QString name;
    QByteArray columns; ///< all of them, quoted and separated by commas
    int columnCount = 0;
    QByteArray key; ///< a number by which rows can be found: the row id or the first column of the key; empty: none
};

/// Every table with rows of its own: neither SQLite's nor those that belong to a search index.
std::vector<TableShape> tablesToCopy(Connection& connection);
void emptyTable(Connection& connection, const TableShape& shape); ///< of what migrations put in
void rebuildIndexes(Connection& connection); ///< every full-text index from its content
/// Every full-text index into one segment: words that no row holds any more go, and so do their beginnings.
void mergeIndexes(Connection& connection);

/// Rows that refer to a row which is not there.
struct Orphans {
    QString table;
    QString parent;
    QByteArray condition; ///< which rows of `table`, as SQL
    /// The keys that are referred to; of keys with several columns the first one. None where it is no number.
    std::vector<qint64> missing;
};
std::vector<Orphans> findOrphans(Connection& connection);
qint64 removeOrphans(Connection& connection, const Orphans& orphans); ///< answers how many rows went

/// Reads rows with a key of at least `from` in order of it; without a key all rows.
class TableReader {
public:
    TableReader(Connection& connection, const TableShape& shape, qint64 from);
    ~TableReader();
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;
    bool next(); ///< throws base::Failure
    qint64 key() const;

private:
    friend class TableWriter;
    Connection& m_connection;
    sqlite3_stmt* m_statement = nullptr;
};

class TableWriter {
public:
    TableWriter(Connection& connection, const TableShape& shape);
    ~TableWriter();
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;
    /// A row whose key is there already is left out: damage can show the same row twice.
    void put(const TableReader& row);

private:
    Connection& m_connection;
    sqlite3_stmt* m_statement = nullptr;
    int m_columns;
};

} // namespace aicms::storage
