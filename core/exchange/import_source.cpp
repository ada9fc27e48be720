// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_source.h"

#include "core/base/file_problem.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>

namespace aicms::exchange {

namespace {

constexpr int dateSampleRows = 5'000;

} // namespace

base::Result<std::unique_ptr<ImportSource>> ImportSource::open(
    const QString& path, const std::optional<ColumnMapping>& mapping)
{
    // Before it is opened: a pipe would keep the program waiting.
    if (const auto isFile = base::requireRegularFile(path); !isFile)
        return base::fail(isFile.error());
    auto source = std::unique_ptr<ImportSource>(new ImportSource(path));
    errno = 0;
    if (!source->m_file.open(QIODevice::ReadOnly))
        return base::fail(base::fileError(errno != 0 ? errno : EIO));
    auto format = detectCsvFormat(source->m_file, mapping ? mapping->format : CsvFormatChoice {});
    if (!format)
        return base::fail(format.error());
    source->m_format = *format;
    auto reader = source->reader();
    if (!reader)
        return base::fail(reader.error());
    source->m_header = (*reader)->header();
    reader->reset();
    if (mapping) {
        auto bound = bindMapping(*mapping, source->m_header);
        if (!bound)
            return base::fail(bound.error());
        source->m_mapping = std::move(*bound);
    } else {
        source->m_mapping = guessMapping(source->m_header);
    }
    if (auto settled = source->settleDateOrder(); !settled)
        return base::fail(settled.error());
    return source;
}

base::Result<std::unique_ptr<CsvReader>> ImportSource::reader()
{
    if (!m_file.seek(0))
        return base::fail(base::ErrorKind::InputOutput, m_file.errorString());
    auto reader = std::make_unique<CsvReader>(m_file, m_format);
    if (auto header = reader->readHeader(); !header)
        return base::fail(header.error());
    return reader;
}

base::Result<QByteArray> ImportSource::digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!m_file.seek(0) || !hash.addData(&m_file))
        return base::fail(base::ErrorKind::InputOutput, m_file.errorString());
    return hash.result();
}

base::Result<void> ImportSource::settleDateOrder()
{
    const auto isBirthday = [](const Column& column) {
        return column.field == Field::Birthday || column.recognisedAs == Field::Birthday;
    };
    const auto found = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(), isBirthday);
    if (m_mapping.dateOrder || found == m_mapping.columns.end())
        return {};
    const auto index = found - m_mapping.columns.begin();
    auto rows = reader();
    if (!rows)
        return base::fail(rows.error());
    QStringList values;
    CsvRow row;
    for (int i = 0; i < dateSampleRows; ++i) {
        const auto next = (*rows)->next(row);
        if (!next)
            return base::fail(next.error());
        if (!*next)
            break;
        values.append(row.cells.value(index));
    }
    m_mapping.dateOrder = guessDateOrder(values);
    return {};
}

bool canIdentify(const ColumnMapping& mapping)
{
    const auto identifies = [](const Column& column) {
        switch (column.field) {
        case Field::Number:
        case Field::Name:
        case Field::GivenName:
        case Field::AdditionalName:
        case Field::FamilyName:
        case Field::Organisation:
        case Field::Email:
        case Field::Phone: return true;
        default: return false;
        }
    };
    return std::any_of(mapping.columns.begin(), mapping.columns.end(), identifies);
}

} // namespace aicms::exchange
