// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/workbook.h"

#include "core/exchange/xlsx/rich_text.h"
#include "core/exchange/xlsx/xml_pull.h"

#include <QDir>
#include <QHash>

namespace aicms::exchange {

namespace {

constexpr QLatin1String rootRelations("_rels/.rels");
constexpr std::size_t mostSheets = 1'000;
constexpr std::size_t mostFormats = 65'536;

struct Relation {
    QString type; ///< the last part of the address
    QString target; ///< a member of the archive
};
using Relations = QHash<QString, Relation>;

/// Calls `take` for every element that starts.
template <class Take> base::Result<void> eachElement(const ZipArchive& archive, const QString& name, Take take)
{
    auto member = archive.member(name);
    if (!member)
        return base::fail(member.error());
    XmlPull xml(std::move(*member));
    while (true) {
        const auto found = xml.next();
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return {};
        if (xml.isStart())
            take(xml);
    }
}

QString folderOf(const QString& member)
{
    return member.section(QLatin1Char('/'), 0, -2);
}

/// The member that a relation of another member names.
QString resolved(const QString& folder, const QString& target)
{
    const QString path = target.startsWith(QLatin1Char('/')) ? target.mid(1)
        : folder.isEmpty()                                   ? target
                                                             : folder + QLatin1Char('/') + target;
    return QDir::cleanPath(path);
}

base::Result<Relations> readRelations(const ZipArchive& archive, const QString& member, const QString& folder)
{
    Relations relations;
    const auto read = eachElement(archive, member, [&](const XmlPull& xml) {
        const bool isOutside = xml.attribute(QLatin1String("TargetMode")) == QLatin1String("External");
        if (xml.name() == QLatin1String("Relationship") && !isOutside)
            relations.insert(xml.attribute(QLatin1String("Id")),
                {xml.attribute(QLatin1String("Type")).section(QLatin1Char('/'), -1),
                    resolved(folder, xml.attribute(QLatin1String("Target")))});
    });
    if (!read)
        return base::fail(read.error());
    return relations;
}

QString targetOfType(const Relations& relations, QLatin1String type)
{
    for (const Relation& relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

base::Result<std::vector<CellFormat>> readFormats(const ZipArchive& archive, const QString& member)
{
    QHash<int, CellFormat> own;
    std::vector<CellFormat> formats;
    bool isInCells = false;
    const auto read = eachElement(archive, member, [&](const XmlPull& xml) {
        const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
        if (xml.name() == QLatin1String("numFmt"))
            own.insert(id, readFormatCode(xml.attribute(QLatin1String("formatCode"))));
        else if (xml.name() == QLatin1String("cellXfs"))
            isInCells = true;
        else if (xml.name() == QLatin1String("cellStyles") || xml.name() == QLatin1String("dxfs"))
            isInCells = false;
        else if (isInCells && xml.name() == QLatin1String("xf") && formats.size() < mostFormats)
            formats.push_back(own.contains(id) ? own.value(id) : builtInFormat(id));
    });
    if (!read)
        return base::fail(read.error());
    return formats;
}

base::Result<void> readSheets(
    const ZipArchive& archive, const QString& member, const Relations& relations, Workbook& workbook)
{
    return eachElement(archive, member, [&](const XmlPull& xml) {
        if (xml.name() == QLatin1String("workbookPr")) {
            const QString epoch = xml.attribute(QLatin1String("date1904"));
            workbook.startsIn1904 = epoch == QLatin1String("1") || epoch == QLatin1String("true");
        }
        if (xml.name() != QLatin1String("sheet") || workbook.sheets.size() >= mostSheets)
            return;
        const Relation relation = relations.value(xml.attribute(QLatin1String("id")));
        const QString state = xml.attribute(QLatin1String("state"));
        if (relation.type == QLatin1String("worksheet"))
            workbook.sheets.push_back({xml.attribute(QLatin1String("name")), relation.target,
                state == QLatin1String("hidden") || state == QLatin1String("veryHidden")});
    });
}

} // namespace

QStringList Workbook::sheetNames() const
{
    QStringList names;
    for (const Sheet& sheet : sheets)
        names.append(sheet.name);
    return names;
}

base::Result<Workbook> readWorkbook(const ZipArchive& archive)
{
    const auto root = readRelations(archive, rootRelations, {});
    if (!root)
        return base::fail(root.error());
    const QString member = targetOfType(*root, QLatin1String("officeDocument"));
    if (member.isEmpty())
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("workbook"));
    const QString folder = folderOf(member);
    const QString relationsOf = QStringLiteral("%1/_rels/%2.rels").arg(folder, member.section(QLatin1Char('/'), -1));
    const auto relations = readRelations(archive, QDir::cleanPath(relationsOf), folder);
    if (!relations)
        return base::fail(relations.error());
    Workbook workbook;
    if (const auto read = readSheets(archive, member, *relations, workbook); !read)
        return base::fail(read.error());
    if (workbook.sheets.empty())
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("workbook"));
    workbook.sharedStrings = targetOfType(*relations, QLatin1String("sharedStrings"));
    if (const QString styles = targetOfType(*relations, QLatin1String("styles")); archive.has(styles)) {
        auto formats = readFormats(archive, styles);
        if (!formats)
            return base::fail(formats.error());
        workbook.formats = std::move(*formats);
    }
    return workbook;
}

base::Result<SharedStrings> SharedStrings::read(const ZipArchive& archive, const QString& name)
{
    SharedStrings strings;
    if (name.isEmpty() || !archive.has(name))
        return strings;
    auto member = archive.member(name);
    if (!member)
        return base::fail(member.error());
    XmlPull xml(std::move(*member));
    while (true) {
        const auto found = xml.next();
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return strings;
        if (!xml.isStart(QLatin1String("si")))
            continue;
        auto text = readRichText(xml, QLatin1String("si"));
        if (!text)
            return base::fail(text.error());
        strings.m_bytes += text->toUtf8();
        if (strings.m_bytes.size() > mostBytes || strings.m_ends.size() >= mostTexts)
            return base::fail(base::ErrorKind::TooLarge, QStringLiteral("unpacked"), mostBytes);
        strings.m_ends.push_back(static_cast<quint32>(strings.m_bytes.size()));
    }
}

QString SharedStrings::at(std::size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const quint32 begin = index == 0 ? 0 : m_ends[index - 1];
    return QString::fromUtf8(m_bytes.constData() + begin, static_cast<qsizetype>(m_ends[index] - begin));
}

} // namespace aicms::exchange
