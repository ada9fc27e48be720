// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_format.h"
#include "core/exchange/csv/csv_parser.h"
#include "core/exchange/text/text_decoder.h"

#include <array>
#include <cmath>

namespace aicms::exchange {

namespace {

constexpr qint64 csvSampleBytes = 64 * 1024;
constexpr int sampleRecords = 60;
constexpr std::array<char16_t, 4> separators = {u',', u';', u'\t', u'|'};

bool hasBinarySignature(const QByteArray& sample)
{
    return sample.startsWith("PK\x03\x04") || sample.startsWith("%PDF") || sample.startsWith("\x89PNG")
        || sample.startsWith("\xD0\xCF\x11\xE0") || sample.startsWith("\x1F\x8B") || sample.startsWith("\xFF\xD8\xFF")
        || sample.startsWith("SQLite format 3");
}

/// Text holds hardly any control character. A stray one, NUL too, is the fault of its row and not of the file.
bool isText(const QString& text)
{
    constexpr qsizetype strays = 2;
    qsizetype controls = 0;
    for (const QChar c : text)
        controls += c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' ? 1 : 0;
    return controls <= strays || controls * 20 <= text.size();
}

std::vector<CsvRecord> firstRecords(const QString& text, char16_t separator, bool isWholeFile)
{
    CsvParser parser(separator, {});
    std::vector<CsvRecord> records;
    CsvRecord record;
    qsizetype at = 0;
    while (records.size() < sampleRecords && parser.parse(text, at, record)) {
        if (!record.isBlank())
            records.push_back(record);
    }
    if ((records.empty() || isWholeFile) && records.size() < sampleRecords && parser.finish(record))
        records.push_back(record);
    return records;
}

/// The most frequent number of cells over one among the records, and how many records have it.
struct Width {
    qsizetype cells = 1;
    qsizetype records = 0;
};
Width commonWidth(const std::vector<CsvRecord>& records)
{
    Width best;
    for (const CsvRecord& candidate : records) {
        qsizetype same = 0;
        for (const CsvRecord& record : records)
            same += record.cells.size() == candidate.cells.size() ? 1 : 0;
        if (candidate.cells.size() > 1 && same > best.records)
            best = {candidate.cells.size(), same};
    }
    return best;
}

/// How well the separator explains the file: rows of one width, and wide ones.
double separatorScore(const std::vector<CsvRecord>& records)
{
    const Width width = commonWidth(records);
    if (width.records == 0)
        return 0;
    const double even = static_cast<double>(width.records) / static_cast<double>(records.size());
    const qsizetype headerCells = records.front().cells.size();
    return (0.2 + even * even) * std::sqrt(static_cast<double>(std::max(width.cells, headerCells)));
}

char16_t guessSeparator(const QString& text, bool isWholeFile)
{
    char16_t best = u',';
    double bestScore = 0;
    for (const char16_t separator : separators) {
        const double score = separatorScore(firstRecords(text, separator, isWholeFile));
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

/// "sep=;" as Excel writes it into the first line.
std::optional<char16_t> declaredSeparator(const QString& text)
{
    static constexpr QStringView prefix = u"sep=";
    if (text.size() < prefix.size() + 2 || !text.startsWith(prefix, Qt::CaseInsensitive))
        return std::nullopt;
    const QChar end = text[prefix.size() + 1];
    if (end != u'\n' && end != u'\r')
        return std::nullopt;
    return text[prefix.size()].unicode();
}

/// Lines of prose above the header (LinkedIn): single cells, then rows of at least three.
int preambleRows(const QString& text, char16_t separator)
{
    CsvParser parser(separator, {});
    CsvRecord record;
    qsizetype at = 0;
    for (int row = 0; row < 6 && parser.parse(text, at, record); ++row) {
        qsizetype filled = 0;
        for (const QString& cell : record.cells)
            filled += cell.isEmpty() ? 0 : 1;
        if (filled >= 3)
            return row;
        if (filled > 1)
            return 0;
    }
    return 0;
}

} // namespace

base::Result<CsvFormat> detectCsvFormat(QIODevice& device, const CsvFormatChoice& choice, const CsvLimits& limits)
{
    if (device.size() > limits.fileBytes)
        return base::fail(base::ErrorKind::TooLarge, QStringLiteral("bytes"), limits.fileBytes);
    const QByteArray sample = device.peek(csvSampleBytes);
    if (sample.isEmpty())
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("empty"));
    const bool isWholeFile = sample.size() >= device.size() - device.pos();
    const EncodingGuess guess = guessEncoding(sample, isWholeFile);
    CsvFormat format;
    // The mark at the front is the file's own word for it, against which no choice can be right.
    format.encoding = guess.byteOrderMark > 0 ? guess.encoding : choice.encoding.value_or(guess.encoding);
    format.byteOrderMark = format.encoding == guess.encoding ? guess.byteOrderMark : 0;
    if (hasBinarySignature(sample))
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("binary"));
    if (!isEncodingAvailable(format.encoding))
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("encoding"));

    const QString text = TextDecoder(format.encoding).decode(sample.mid(format.byteOrderMark), isWholeFile);
    if (!isText(text))
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("binary"));
    if (text.trimmed().isEmpty())
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("empty"));
    const auto declared = declaredSeparator(text);
    format.separator = choice.separator.value_or(declared.value_or(guessSeparator(text, isWholeFile)));
    format.preambleRows = declared ? 1 : preambleRows(text, format.separator);
    return format;
}

} // namespace aicms::exchange
