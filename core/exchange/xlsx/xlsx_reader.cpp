// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsx_reader.h"

#include "core/exchange/csv/csv_format.h"
#include "core/exchange/csv/formula_cell.h"
#include "core/exchange/xlsx/rich_text.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

constexpr CsvLimits tableLimits; // a table is a table
constexpr int titleRows = 6; ///< above the header at most

/// "B7" -> 1; -1 when it is no place of a cell.
int columnOf(const QString& reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 100'000)
            return -1;
    }
    return column - 1;
}

qsizetype filledCells(const TableRow& row)
{
    return std::count_if(row.cells.begin(), row.cells.end(), [](const QString& cell) { return !cell.isEmpty(); });
}

} // namespace

XlsxReader::XlsxReader(
    std::unique_ptr<ZipMember> sheet, const Workbook& workbook, const SharedStrings& strings, qint64 fileBytes)
    : m_xml(std::move(sheet)), m_workbook(workbook), m_strings(strings), m_fileBytes(fileBytes)
{
}

qint64 XlsxReader::bytesRead() const
{
    const double part
        = m_xml.size() > 0 ? static_cast<double>(m_xml.bytesRead()) / static_cast<double>(m_xml.size()) : 1;
    return static_cast<qint64>(part * static_cast<double>(m_fileBytes));
}

QString XlsxReader::valueOf(const Cell& cell) const
{
    if (cell.type == u"s") {
        bool isNumber = false;
        const auto index = cell.text.trimmed().toULongLong(&isNumber);
        return isNumber ? m_strings.at(index) : QString();
    }
    if (cell.type == u"b")
        return cell.text.trimmed() == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (cell.type == u"str")
        return decodeCellEscapes(cell.text);
    if (cell.type == u"inlineStr" || cell.type == u"e" || cell.type == u"d")
        return cell.text;
    const CellFormat format = cell.style < m_workbook.formats.size() ? m_workbook.formats[cell.style] : CellFormat {};
    return cellNumber(cell.text, format, m_workbook.startsIn1904);
}

base::Result<QString> XlsxReader::readCell()
{
    Cell cell;
    cell.type = m_xml.attribute(QLatin1String("t"));
    cell.style = m_xml.attribute(QLatin1String("s")).toUInt();
    bool isInValue = false;
    while (true) {
        const auto found = m_xml.next();
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return base::fail(base::ErrorKind::Unsupported, QStringLiteral("xml"));
        if (m_xml.isEnd(QLatin1String("c")))
            return valueOf(cell);
        if (m_xml.isStart(QLatin1String("is"))) {
            auto text = readRichText(m_xml, QLatin1String("is"));
            if (!text)
                return text;
            cell.text = *text;
        } else if (m_xml.isStart(QLatin1String("v"))) {
            isInValue = true;
        } else if (m_xml.isEnd(QLatin1String("v"))) {
            isInValue = false;
        } else if (isInValue && m_xml.isText() && cell.text.size() <= mostCellCharacters) {
            cell.text += m_xml.text().left(mostCellCharacters + 1 - cell.text.size());
        }
    }
}

void XlsxReader::put(TableRow& row, int column, QString text)
{
    if (text.isEmpty())
        return;
    if (column < 0 || column >= tableLimits.columns) {
        m_hasLost = true;
        return;
    }
    const qsizetype room = std::max<qsizetype>(0, tableLimits.rowCharacters - m_characters);
    const qsizetype most = std::min<qsizetype>(tableLimits.cellCharacters, room);
    m_isCut = m_isCut || text.size() > most;
    text.truncate(most);
    m_characters += text.size();
    while (row.cells.size() <= column)
        row.cells.append(QString());
    row.cells[column] = undoDefuse(text);
}

base::Result<void> XlsxReader::readCells(TableRow& row)
{
    int column = -1;
    while (true) {
        const auto found = m_xml.next();
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return base::fail(base::ErrorKind::Unsupported, QStringLiteral("xml"));
        if (m_xml.isEnd(QLatin1String("row")))
            return {};
        if (!m_xml.isStart(QLatin1String("c")))
            continue;
        const int named = columnOf(m_xml.attribute(QLatin1String("r")));
        column = named >= 0 ? named : column + 1;
        auto text = readCell();
        if (!text)
            return base::fail(text.error());
        m_unfolded += text->size();
        if (m_unfolded > ZipLimits {}.mostUnpacked(m_fileBytes))
            return base::fail(base::ErrorKind::TooLarge, QStringLiteral("unpacked"), ZipLimits {}.unpackedBytes);
        put(row, column, std::move(*text));
    }
}

/// The next row that is not blank, as wide as it is filled.
base::Result<bool> XlsxReader::nextRow(TableRow& row)
{
    while (true) {
        const auto found = m_xml.next();
        if (!found || !*found)
            return found;
        if (!m_xml.isStart(QLatin1String("row")))
            continue;
        bool isNumber = false;
        const qint64 named = m_xml.attribute(QLatin1String("r")).toLongLong(&isNumber);
        row = {};
        row.number = m_number = isNumber && named > m_number ? named : m_number + 1;
        m_characters = 0;
        m_hasLost = m_isCut = false;
        if (const auto read = readCells(row); !read)
            return base::fail(read.error());
        if (m_isCut)
            row.fault = RowFault::CellTooLong;
        else if (m_hasLost)
            row.fault = RowFault::TooManyCells;
        const bool isBlank = std::all_of(
            row.cells.begin(), row.cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (!isBlank || row.fault != RowFault::None)
            return true;
    }
}

base::Result<void> XlsxReader::readHeader()
{
    TableRow row;
    for (int i = 0; i < titleRows; ++i) {
        const auto found = nextRow(row);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            break;
        m_waiting.push_back(row);
        if (filledCells(row) >= 2)
            break;
    }
    if (m_waiting.empty())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("header"));
    // Titles stand above a table of several columns; a table of one column has none.
    if (filledCells(m_waiting.back()) >= 3)
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - 1);
    TableRow& head = m_waiting.front();
    if (head.fault == RowFault::TooManyCells)
        return base::fail(base::ErrorKind::TooLarge, QStringLiteral("columns"), tableLimits.columns);
    if (head.fault != RowFault::None)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("header"));
    for (const QString& cell : std::as_const(head.cells))
        m_header.append(cell.trimmed());
    m_waiting.erase(m_waiting.begin());
    std::ranges::reverse(m_waiting);
    return {};
}

void XlsxReader::fit(TableRow& row) const
{
    row.missingCells = static_cast<int>(std::max<qsizetype>(0, m_header.size() - row.cells.size()));
    while (row.cells.size() < m_header.size())
        row.cells.append(QString());
    if (row.cells.size() > m_header.size() && row.fault == RowFault::None)
        row.fault = RowFault::TooManyCells; // rows end with a filled cell
    if (row.fault == RowFault::None && repeatsHeader(m_header, row.cells))
        row.fault = RowFault::RepeatedHeader;
}

base::Result<bool> XlsxReader::next(TableRow& row)
{
    if (!m_waiting.empty()) {
        row = std::move(m_waiting.back());
        m_waiting.pop_back();
    } else {
        auto found = nextRow(row);
        if (!found || !*found)
            return found;
    }
    if (++m_delivered > tableLimits.rows)
        return base::fail(base::ErrorKind::TooLarge, QStringLiteral("rows"), tableLimits.rows);
    fit(row);
    return true;
}

} // namespace aicms::exchange
