// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/source/table_source.h"

namespace aicms::exchange {

namespace {

class CsvSource : public TableSource {
public:
    explicit CsvSource(const QString& path) : TableSource(path, FileFormat::Csv) { }

    base::Result<void> open(const SourceChoice& choice)
    {
        const auto& mapping = choice.mapping;
        if (!m_file.open(QIODevice::ReadOnly))
            return base::fail(base::ErrorKind::InputOutput, m_file.errorString());
        const auto format = detectCsvFormat(m_file, mapping ? mapping->format : CsvFormatChoice {});
        if (!format)
            return base::fail(format.error());
        m_csvFormat = *format;
        return bind(choice);
    }
    CsvFormat csvFormat() const override { return m_csvFormat; }
    base::Result<std::unique_ptr<RowReader>> rows() override
    {
        if (!m_file.seek(0))
            return base::fail(base::ErrorKind::InputOutput, m_file.errorString());
        auto reader = std::make_unique<CsvReader>(m_file, m_csvFormat);
        if (auto header = reader->readHeader(); !header)
            return base::fail(header.error());
        return reader;
    }

private:
    CsvFormat m_csvFormat;
};

} // namespace

base::Result<std::unique_ptr<ImportSource>> openCsvSource(const QString& path, const SourceChoice& choice)
{
    auto source = std::make_unique<CsvSource>(path);
    if (const auto opened = source->open(choice); !opened)
        return base::fail(opened.error());
    return source;
}

} // namespace aicms::exchange
