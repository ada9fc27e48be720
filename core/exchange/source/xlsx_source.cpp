// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source/table_source.h"
#include "core/exchange/xlsx/xlsx_reader.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

class XlsxSource : public TableSource {
public:
    explicit XlsxSource(const QString& path) : TableSource(path, FileFormat::Xlsx) { }

    base::Result<void> open(const SourceChoice& choice)
    {
        const auto& mapping = choice.mapping;
        if (!m_file.open(QIODevice::ReadOnly))
            return base::fail(base::ErrorKind::InputOutput, m_file.errorString());
        auto archive = ZipArchive::open(m_file.fileName());
        if (!archive)
            return base::fail(archive.error());
        auto workbook = readWorkbook(**archive);
        if (!workbook)
            return base::fail(workbook.error());
        auto strings = SharedStrings::read(**archive, workbook->sharedStrings);
        if (!strings)
            return base::fail(strings.error());
        m_workbook = std::move(*workbook);
        m_strings = std::move(*strings);
        if (const auto chosen = chooseSheet(mapping ? mapping->format.sheet : std::nullopt); !chosen)
            return chosen;
        return bind(choice);
    }
    QStringList sheets() const override { return m_workbook.sheetNames(); }
    QString sheet() const override { return m_sheet.name; }
    base::Result<std::unique_ptr<RowReader>> rows() override
    {
        // Each reader has the archive to itself, with a budget of its own.
        m_archive.reset();
        auto archive = ZipArchive::open(m_file.fileName());
        if (!archive)
            return base::fail(archive.error());
        m_archive = std::move(*archive);
        auto member = m_archive->member(m_sheet.member);
        if (!member)
            return base::fail(member.error());
        auto reader = std::make_unique<XlsxReader>(std::move(*member), m_workbook, m_strings, m_file.size());
        if (const auto header = reader->readHeader(); !header)
            return base::fail(header.error());
        return reader;
    }

private:
    /// The one that is named; else the first that is shown and not empty.
    base::Result<void> chooseSheet(const std::optional<QString>& name)
    {
        const auto& all = m_workbook.sheets;
        if (name) {
            const auto found = std::ranges::find(all, *name, &Workbook::Sheet::name);
            if (found == all.end())
                return base::fail(base::ErrorKind::Invalid, *name);
            m_sheet = *found;
            return {};
        }
        for (const Workbook::Sheet& sheet : all) {
            m_sheet = sheet;
            if (sheet.isHidden)
                continue;
            const auto found = rows();
            if (found)
                return {};
            if (found.error().kind != base::ErrorKind::Invalid) // else it is empty
                return base::fail(found.error());
        }
        const auto shown = std::ranges::find(all, false, &Workbook::Sheet::isHidden);
        m_sheet = shown == all.end() ? all.front() : *shown;
        return {};
    }

    std::unique_ptr<ZipArchive> m_archive;
    Workbook m_workbook;
    SharedStrings m_strings;
    Workbook::Sheet m_sheet;
};

} // namespace

base::Result<std::unique_ptr<ImportSource>> openXlsxSource(const QString& path, const SourceChoice& choice)
{
    auto source = std::make_unique<XlsxSource>(path);
    if (const auto opened = source->open(choice); !opened)
        return base::fail(opened.error());
    return source;
}

} // namespace aicms::exchange
