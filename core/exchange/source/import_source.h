// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_format.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/source/entry_reader.h"
#include "core/exchange/source/file_format.h"

#include <QFile>

#include <functional>
#include <memory>
#include <optional>

namespace aicms::exchange {

/// What a person or a saved matching fixed about a file; what is empty is found out.
struct SourceChoice {
    std::optional<FileFormat> format = {};
    std::optional<ColumnMapping> mapping = {}; ///< for tables only
    /// Asked where no mapping is given: the one that was saved for such a header.
    std::function<std::optional<SavedMatching>(const QStringList& header)> findMatching = {};
    std::vector<customers::OwnField> ownFields = {}; ///< those in use, which columns may go into
};

/// How closely the reader looks at the values on the way.
enum class Figures {
    LeftOut, ///< counts what is left out
    All, ///< the figures of every column, as the preview shows them
};

/// A file that is about to be imported: opened, its format known.
class ImportSource {
public:
    /// Errors of QFile, of the format's detection and of bindMapping. A file of the wrong kind for a format that was
    /// chosen is Unsupported.
    static base::Result<std::unique_ptr<ImportSource>> open(const QString& path, const SourceChoice& choice);
    virtual ~ImportSource() = default;
    ImportSource(const ImportSource&) = delete;
    ImportSource& operator=(const ImportSource&) = delete;

    FileFormat format() const { return m_format; }
    qint64 size() const { return m_file.size(); }
    /// SHA-256 of the whole file. Any reader must be gone.
    base::Result<QByteArray> digest();

    /// From the start of the file; the former reader must be gone.
    virtual base::Result<std::unique_ptr<EntryReader>> entries(const RowOptions& options, Figures figures) = 0;

    /// Tables: the header and the mapping bound to it; null for whole customers.
    virtual const ColumnMapping* mapping() const { return nullptr; }
    virtual QStringList header() const { return {}; }
    virtual QString matching() const { return {}; } ///< the name of the saved one that is used
    virtual bool isMatchingNear() const { return false; } ///< it was saved for other columns, too
    virtual CsvFormat csvFormat() const { return {}; } ///< of a CSV file
    virtual QStringList sheets() const { return {}; } ///< of a workbook
    virtual QString sheet() const { return {}; } ///< the one that is read
    /// False when no column could tell who a row is about.
    virtual bool canIdentify() const { return true; }

protected:
    ImportSource(const QString& path, FileFormat format) : m_file(path), m_format(format) { }
    QFile m_file;

private:
    FileFormat m_format;
};

} // namespace aicms::exchange
