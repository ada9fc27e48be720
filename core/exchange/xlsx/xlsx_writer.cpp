// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsx_writer.h"

#include "core/exchange/csv/formula_cell.h"
#include "core/exchange/xlsx/zip_writer.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <memory>

namespace aicms::exchange {

namespace {

constexpr qint64 mostRows = 1'048'576; // of a sheet
constexpr qsizetype sheetPieceBytes = 256 * 1024;

const QString sheetSpace = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString relationSpace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString packageSpace = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

/// 0 -> "A", 27 -> "AB".
QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(static_cast<char16_t>(u'A' + rest % 26)));
    return name;
}

/// Characters that XML does not have as _x0007_; a text that looks like one of those is protected.
QString encodeCell(const QString& text)
{
    static const QRegularExpression looksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString safe = text;
    safe.replace(looksEscaped, QStringLiteral("_x005F_"));
    QString encoded;
    encoded.reserve(safe.size());
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const QChar c = safe[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < safe.size() && safe[i + 1].isLowSurrogate();
        const bool isControl = c.unicode() < 0x20 && c != u'\n' && c != u'\t';
        if (isPair) {
            encoded += c;
            encoded += safe[++i];
        } else if (isControl || c == QChar(0xFFFE) || c == QChar(0xFFFF)) {
            encoded += QStringLiteral("_x%1_").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            encoded += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return encoded;
}

/// A cell of text is no formula whatever it begins with, so it needs no apostrophe. One that begins with an apostrophe
/// like ours gets another, which reading takes off again.
QString textOf(const QString& cell)
{
    return undoDefuse(cell) == cell ? cell : defuseFormula(cell);
}

/// The sheet's XML, a few rows at a time.
class SheetText {
public:
    explicit SheetText(const NextRow& next) : m_next(next), m_xml(&m_buffer) { m_buffer.open(QIODevice::WriteOnly); }

    base::Result<QByteArray> nextPiece()
    {
        if (m_isDone)
            return QByteArray();
        m_buffer.buffer().clear();
        m_buffer.seek(0);
        if (m_row == 0)
            begin();
        QStringList row;
        while (m_buffer.size() < sheetPieceBytes) {
            const auto found = m_next(row);
            if (!found)
                return base::fail(found.error());
            if (!*found) {
                m_xml.writeEndDocument();
                m_isDone = true;
                break;
            }
            if (++m_row > mostRows)
                return base::fail(base::ErrorKind::TooLarge, QStringLiteral("rows"), mostRows);
            writeRow(row);
        }
        return m_buffer.data();
    }

private:
    void begin()
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeStartElement(QStringLiteral("worksheet"));
        m_xml.writeAttribute(QStringLiteral("xmlns"), sheetSpace);
        // The header stays in sight.
        m_xml.writeStartElement(QStringLiteral("sheetViews"));
        m_xml.writeStartElement(QStringLiteral("sheetView"));
        m_xml.writeAttribute(QStringLiteral("workbookViewId"), QStringLiteral("0"));
        m_xml.writeEmptyElement(QStringLiteral("pane"));
        m_xml.writeAttribute(QStringLiteral("ySplit"), QStringLiteral("1"));
        m_xml.writeAttribute(QStringLiteral("topLeftCell"), QStringLiteral("A2"));
        m_xml.writeAttribute(QStringLiteral("activePane"), QStringLiteral("bottomLeft"));
        m_xml.writeAttribute(QStringLiteral("state"), QStringLiteral("frozen"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("sheetData"));
    }
    void writeRow(const QStringList& cells)
    {
        m_xml.writeStartElement(QStringLiteral("row"));
        m_xml.writeAttribute(QStringLiteral("r"), QString::number(m_row));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].isEmpty())
                continue;
            m_xml.writeStartElement(QStringLiteral("c"));
            m_xml.writeAttribute(QStringLiteral("r"), columnName(i) + QString::number(m_row));
            m_xml.writeAttribute(QStringLiteral("s"), m_row == 1 ? QStringLiteral("2") : QStringLiteral("1"));
            m_xml.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
            m_xml.writeStartElement(QStringLiteral("is"));
            m_xml.writeStartElement(QStringLiteral("t"));
            m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
            m_xml.writeCharacters(encodeCell(textOf(cells[i])));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const NextRow& m_next;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    qint64 m_row = 0;
    bool m_isDone = false;
};

QByteArray part(const QString& body)
{
    return (QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") + body).toUtf8();
}

QByteArray relations(const QStringList& typesAndTargets)
{
    QString body = QStringLiteral("<Relationships xmlns=\"%1relationships\">").arg(packageSpace);
    for (qsizetype i = 0; i + 1 < typesAndTargets.size(); i += 2)
        body += QStringLiteral("<Relationship Id=\"rId%1\" Type=\"%2/%3\" Target=\"%4\"/>")
                    .arg(QString::number(i / 2 + 1), relationSpace, typesAndTargets[i], typesAndTargets[i + 1]);
    return part(body + QStringLiteral("</Relationships>"));
}

QByteArray contentTypes()
{
    const QString kind = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
    return part(QStringLiteral(
        "<Types xmlns=\"%1content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%2sheet.main+xml\"/>"
        "<Override PartName=\"/xl/styles.xml\" ContentType=\"%2styles+xml\"/>"
        "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%2worksheet+xml\"/></Types>")
            .arg(packageSpace, kind));
}

/// Style 1 is text, style 2 bold text: number format 49 is "@", so that a program leaves "0123" and "1-2" alone.
QByteArray styles()
{
    return part(QStringLiteral(
        "<styleSheet xmlns=\"%1\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
        "applyFont=\"1\"/></cellXfs></styleSheet>")
            .arg(sheetSpace));
}

} // namespace

base::Result<void> writeXlsx(QIODevice& device, const NextRow& next)
{
    const auto sheet = std::make_shared<SheetText>(next);
    std::vector<ZipPart> parts;
    parts.push_back(wholePart(QStringLiteral("[Content_Types].xml"), contentTypes()));
    parts.push_back(wholePart(QStringLiteral("_rels/.rels"),
        relations({QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml")})));
    parts.push_back(wholePart(QStringLiteral("xl/workbook.xml"),
        part(QStringLiteral("<workbook xmlns=\"%1\" xmlns:r=\"%2\"><bookViews><workbookView/></bookViews><sheets>"
                            "<sheet name=\"Customers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .arg(sheetSpace, relationSpace))));
    parts.push_back(wholePart(QStringLiteral("xl/_rels/workbook.xml.rels"),
        relations({QStringLiteral("worksheet"), QStringLiteral("worksheets/sheet1.xml"), QStringLiteral("styles"),
            QStringLiteral("styles.xml")})));
    parts.push_back(wholePart(QStringLiteral("xl/styles.xml"), styles()));
    parts.push_back({QStringLiteral("xl/worksheets/sheet1.xml"), [sheet] { return sheet->nextPiece(); }});
    return writeZip(device, std::move(parts));
}

} // namespace aicms::exchange
