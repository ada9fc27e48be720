// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/mapping/column_mapping.h"

#include <QFile>

namespace aicms::exchange {

/// A file that is about to be imported: opened, its format known, its mapping bound and the order of its dates settled.
class ImportSource {
public:
    /// `mapping` empty: guessed. Errors of QFile, detectCsvFormat, readHeader and bindMapping.
    static base::Result<std::unique_ptr<ImportSource>> open(
        const QString& path, const std::optional<ColumnMapping>& mapping);

    const CsvFormat& format() const { return m_format; }
    const QStringList& header() const { return m_header; }
    const ColumnMapping& mapping() const { return m_mapping; }
    qint64 size() const { return m_file.size(); }

    /// A reader behind the header, from the start of the file; the former one must be gone.
    base::Result<std::unique_ptr<CsvReader>> reader();
    /// SHA-256 of the whole file.
    base::Result<QByteArray> digest();

private:
    explicit ImportSource(const QString& path) : m_file(path) { }
    base::Result<void> settleDateOrder();

    QFile m_file;
    CsvFormat m_format;
    QStringList m_header;
    ColumnMapping m_mapping;
};

/// True when some column could tell who a row is about (a name, e-mail, phone or number).
bool canIdentify(const ColumnMapping& mapping);

} // namespace aicms::exchange
