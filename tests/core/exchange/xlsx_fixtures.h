// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx/zip_writer.h"

#include <QBuffer>

namespace aicms::test {

/// The parts of a workbook, to be altered and packed.
struct WorkbookParts {
    QByteArray sheet; ///< what stands inside sheetData
    QByteArray strings; ///< inside sst
    QByteArray styles; ///< inside styleSheet
    QByteArray properties; ///< attributes of workbookPr
    QByteArray prefix; ///< of every element: "x:" with some programs
    std::vector<std::pair<QString, QByteArray>> others;

    /// Their names in the archive and what stands in them.
    std::vector<std::pair<QString, QByteArray>> all() const
    {
        const QByteArray space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray bond = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray declared = prefix.isEmpty() ? QByteArray(" xmlns=\"") + space + '"'
                                                     : " xmlns:" + prefix.chopped(1) + "=\"" + space + '"';
        const auto element = [this](const QByteArray& name, const QByteArray& head, const QByteArray& body) {
            return '<' + prefix + name + head + '>' + body + "</" + prefix + name + '>';
        };
        const auto relation = [&bond](const char* id, const char* type, const QByteArray& target) {
            return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + bond + '/' + type + "\" Target=\"" + target
                + "\"/>";
        };
        const QByteArray relations
            = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        std::vector<std::pair<QString, QByteArray>> parts;
        const auto add = [&parts](const QString& name, const QByteArray& bytes) { parts.emplace_back(name, bytes); };
        add(QStringLiteral("_rels/.rels"),
            relations + relation("rId1", "officeDocument", "/xl/workbook.xml") + "</Relationships>");
        add(QStringLiteral("xl/workbook.xml"),
            element("workbook", declared + " xmlns:r=\"" + bond + '"',
                '<' + prefix + "workbookPr " + properties + "/>"
                    + element("sheets", "",
                        '<' + prefix + "sheet name=\"Hidden\" sheetId=\"2\" state=\"hidden\" r:id=\"rId4\"/>" + '<'
                            + prefix + "sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/>")));
        add(QStringLiteral("xl/_rels/workbook.xml.rels"),
            relations + relation("rId1", "worksheet", "worksheets/../worksheets/sheet1.xml")
                + relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml")
                + relation("rId4", "worksheet", "worksheets/sheet2.xml") + "</Relationships>");
        add(QStringLiteral("xl/worksheets/sheet1.xml"),
            element("worksheet", declared, element("sheetData", "", sheet)));
        add(QStringLiteral("xl/worksheets/sheet2.xml"),
            element("worksheet", declared,
                element("sheetData", "",
                    "<row r=\"1\"><c t=\"inlineStr\"><is><t>Name</t></is></c></row>"
                    "<row r=\"2\"><c t=\"inlineStr\"><is><t>Secret</t></is></c></row>")));
        add(QStringLiteral("xl/sharedStrings.xml"), element("sst", declared, strings));
        add(QStringLiteral("xl/styles.xml"), element("styleSheet", declared, styles));
        parts.insert(parts.end(), others.begin(), others.end());
        return parts;
    }

    QByteArray packed() const
    {
        std::vector<exchange::ZipPart> parts;
        for (const auto& [name, bytes] : all())
            parts.push_back(exchange::wholePart(name, bytes));
        QByteArray file;
        QBuffer buffer(&file);
        buffer.open(QIODevice::WriteOnly);
        if (!exchange::writeZip(buffer, std::move(parts)))
            qFatal("cannot pack the test's workbook");
        return file;
    }
};

} // namespace aicms::test
