// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

#include "core/exchange/csv/csv_parser.h"
#include "core/exchange/csv/formula_cell.h"
#include "core/exchange/text/text_decoder.h"

namespace aicms::exchange {

namespace {

constexpr qint64 csvPieceBytes = 64 * 1024;

/// Puts U+FFFD for that character; true when there were any.
bool showReplaced(QString& cell, QChar character)
{
    if (!cell.contains(character))
        return false;
    cell.replace(character, QChar(QChar::ReplacementCharacter));
    return true;
}

/// For the decoder's marks.
bool showInvalidBytes(QString& cell)
{
    return showReplaced(cell, QChar(TextDecoder::invalidMark));
}

bool showZeros(QString& cell)
{
    return showReplaced(cell, QChar(QChar::Null));
}

} // namespace

struct CsvReader::Private {
    Private(QIODevice& source, const CsvFormat& csvFormat, const CsvLimits& csvLimits,
        CsvLines lines = CsvLines::MayBeQuoted)
        : device(source), limits(csvLimits), format(csvFormat), decoder(csvFormat.encoding),
          parser(csvFormat.separator, csvLimits, lines)
    {
    }

    base::Result<bool> nextRecord(CsvRecord& record);
    base::Result<void> readPiece();
    void judge(CsvRecord& record, TableRow& row) const;

    QIODevice& device;
    CsvLimits limits;
    CsvFormat format;
    TextDecoder decoder;
    CsvParser parser;
    QString text;
    qsizetype at = 0;
    qint64 bytes = 0;
    bool atEnd = false;
    qint64 number = 0;
    qint64 delivered = 0;
    qint64 blank = 0;
    QStringList header;
};

base::Result<void> CsvReader::Private::readPiece()
{
    const QByteArray piece = device.read(csvPieceBytes);
    if (piece.isEmpty() && !device.atEnd())
        return base::fail(base::ErrorKind::InputOutput, device.errorString());
    QByteArray useful = piece;
    if (bytes == 0)
        useful = piece.mid(format.byteOrderMark);
    bytes += piece.size();
    if (bytes > limits.fileBytes)
        return base::fail(base::ErrorKind::TooLarge, QStringLiteral("bytes"), limits.fileBytes);
    atEnd = piece.isEmpty() || device.atEnd();
    text = decoder.decode(useful, atEnd);
    at = 0;
    return {};
}

base::Result<bool> CsvReader::Private::nextRecord(CsvRecord& record)
{
    while (true) {
        if (parser.parse(text, at, record))
            return true;
        if (header.isEmpty() && parser.hasTooManyCells())
            return base::fail(base::ErrorKind::TooLarge, QStringLiteral("columns"), limits.columns);
        if (atEnd)
            return parser.finish(record);
        if (auto read = readPiece(); !read)
            return base::fail(read.error());
    }
}

void CsvReader::Private::judge(CsvRecord& record, TableRow& row) const
{
    row.number = number;
    row.firstLine = record.firstLine;
    row.lastLine = record.lastLine;
    row.isTorn = record.isTorn;
    row.fault = RowFault::None;
    bool hasInvalidBytes = false;
    bool hasZeros = false;
    bool hasExtra = record.hasLostCells;
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        QString& cell = record.cells[i];
        hasInvalidBytes = showInvalidBytes(cell) || hasInvalidBytes;
        if (cell.contains(QLatin1Char('\'')))
            cell = undoDefuseCsvCell(cell);
        hasZeros = showZeros(cell) || hasZeros;
        hasExtra = hasExtra || (i >= header.size() && !cell.isEmpty());
    }
    row.cells = std::move(record.cells);
    row.missingCells = static_cast<int>(qMax<qsizetype>(0, header.size() - row.cells.size()));
    while (row.cells.size() < header.size())
        row.cells.append(QString());
    if (!hasExtra)
        row.cells.resize(header.size()); // empty cells behind the last column say nothing
    if (record.isUnterminated)
        row.fault = RowFault::UnterminatedQuote;
    else if (record.isCut)
        row.fault = RowFault::CellTooLong;
    else if (hasInvalidBytes)
        row.fault = RowFault::InvalidBytes;
    else if (hasZeros)
        row.fault = RowFault::ZeroCharacter;
    else if (hasExtra)
        row.fault = RowFault::TooManyCells;
    else if (repeatsHeader(header, row.cells))
        row.fault = RowFault::RepeatedHeader;
}

CsvReader::CsvReader(QIODevice& device, const CsvFormat& format, const CsvLimits& limits)
    : d(std::make_unique<Private>(device, format, limits))
{
}

CsvReader::CsvReader(QIODevice& device, const CsvFormat& format, const QStringList& header, const CsvLimits& limits)
    : d(std::make_unique<Private>(device, format, limits, CsvLines::StandAlone))
{
    d->header = header;
}

CsvReader::~CsvReader() = default;

base::Result<void> CsvReader::readHeader()
{
    CsvRecord record;
    int preamble = d->format.preambleRows;
    while (true) {
        const auto found = d->nextRecord(record);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("header"));
        ++d->number;
        if (preamble-- > 0 || record.isBlank())
            continue;
        break;
    }
    if (record.hasLostCells)
        return base::fail(base::ErrorKind::TooLarge, QStringLiteral("columns"), d->limits.columns);
    if (record.isUnterminated || record.isCut)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("header"));
    for (QString& cell : record.cells) {
        showInvalidBytes(cell);
        showZeros(cell);
        cell = undoDefuseCsvCell(cell).trimmed();
    }
    while (record.cells.size() > 1 && record.cells.last().isEmpty())
        record.cells.removeLast();
    d->header = record.cells;
    return {};
}

const QStringList& CsvReader::header() const
{
    return d->header;
}

base::Result<bool> CsvReader::next(TableRow& row)
{
    CsvRecord record;
    while (true) {
        const auto found = d->nextRecord(record);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return false;
        ++d->number;
        if (!record.isBlank())
            break;
        ++d->blank;
    }
    if (++d->delivered > d->limits.rows)
        return base::fail(base::ErrorKind::TooLarge, QStringLiteral("rows"), d->limits.rows);
    d->judge(record, row);
    return true;
}

qint64 CsvReader::blankRows() const
{
    return d->blank;
}

qint64 CsvReader::bytesRead() const
{
    return d->bytes;
}

} // namespace aicms::exchange
