// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/mapping/customer_rows.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

namespace aicms::test {

inline QString fixturePath(const QString& name)
{
    return qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/tests/core/exchange/fixtures/") + name;
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A whole file read: what the reader said.
struct CsvFile {
    base::Error error = {};
    bool failed = false;
    exchange::CsvFormat format;
    QStringList header;
    std::vector<exchange::CsvRow> rows;
};

inline CsvFile readCsv(
    QByteArray bytes, const exchange::CsvFormatChoice& choice = {}, const exchange::CsvLimits& limits = {})
{
    CsvFile file;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto stop = [&file](const base::Error& error) {
        file.error = error;
        file.failed = true;
        return file;
    };
    const auto format = exchange::detectCsvFormat(buffer, choice, limits);
    if (!format)
        return stop(format.error());
    file.format = *format;
    exchange::CsvReader reader(buffer, *format, limits);
    if (const auto header = reader.readHeader(); !header)
        return stop(header.error());
    file.header = reader.header();
    exchange::CsvRow row;
    while (true) {
        const auto found = reader.next(row);
        if (!found)
            return stop(found.error());
        if (!*found)
            return file;
        file.rows.push_back(row);
    }
}

/// A whole file turned into customers by the guessed mapping.
struct MappedFile {
    CsvFile csv;
    exchange::ColumnMapping mapping;
    std::vector<exchange::MappedRow> rows;

    const exchange::Column& column(const QString& header) const
    {
        for (const exchange::Column& column : mapping.columns) {
            if (column.header == header)
                return column;
        }
        qFatal("the file has no such column");
    }
};

inline MappedFile mapCsv(const QByteArray& bytes, exchange::RowOptions options = {})
{
    MappedFile file;
    file.csv = readCsv(bytes);
    file.mapping = exchange::guessMapping(file.csv.header);
    if (!options.today.isValid())
        options.today = QDate(2026, 5, 12);
    const exchange::CustomerRows rows(file.mapping, options);
    for (const exchange::CsvRow& row : file.csv.rows)
        file.rows.push_back(rows.map(row));
    return file;
}

} // namespace aicms::test
