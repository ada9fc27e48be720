// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/table_row.h"
#include "core/exchange/source/import_source.h"

namespace aicms::exchange {

/// A table whose columns go where a mapping says. What CSV and spreadsheets have in common.
class TableSource : public ImportSource {
public:
    base::Result<std::unique_ptr<EntryReader>> entries(const RowOptions& options, Figures figures) override;
    const ColumnMapping* mapping() const override { return &m_mapping; }
    QStringList header() const override { return m_header; }
    QString matching() const override { return m_matching; }
    bool isMatchingNear() const override { return m_isNear; }
    bool canIdentify() const override;

    /// A reader behind the header, from the start of the file; the former one must be gone.
    virtual base::Result<std::unique_ptr<RowReader>> rows() = 0;

protected:
    using ImportSource::ImportSource;
    /// Reads the header, lays the mapping over it (empty: a saved one, else guessed) and settles the order of dates by
    /// the values.
    base::Result<void> bind(const SourceChoice& choice);

private:
    void takeSaved(const SourceChoice& choice);
    void addUnnamed(ColumnMapping& wanted) const;
    base::Result<void> settleDateOrder();

    QStringList m_header;
    ColumnMapping m_mapping;
    QString m_matching;
    bool m_isNear = false;
};

base::Result<std::unique_ptr<ImportSource>> openCsvSource(const QString& path, const SourceChoice& choice);
/// Unsupported when it is no workbook; TooLarge over the limits of ZipArchive; Invalid names a sheet that is not there.
base::Result<std::unique_ptr<ImportSource>> openXlsxSource(const QString& path, const SourceChoice& choice);

} // namespace aicms::exchange
