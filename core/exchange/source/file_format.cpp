// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source/file_format.h"

#include "core/exchange/text/text_decoder.h"

#include <array>

namespace aicms::exchange {

namespace {

constexpr qint64 sampleBytes = 64 * 1024;
constexpr std::array formatCodes {"csv", "vcard", "ldif", "xlsx", "json"};

/// The first line that says anything; comments of LDIF are passed over.
QStringView firstLine(QStringView text)
{
    while (!text.isEmpty()) {
        qsizetype end = 0;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        const QStringView line = text.left(end).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            return line;
        text = text.mid(std::min(end + 1, text.size()));
    }
    return {};
}

} // namespace

QString fileFormatCode(FileFormat format)
{
    return QString::fromLatin1(formatCodes.at(static_cast<std::size_t>(format)));
}

std::optional<FileFormat> fileFormatFromCode(const QString& code)
{
    for (std::size_t i = 0; i < formatCodes.size(); ++i) {
        if (code == QLatin1String(formatCodes[i]))
            return static_cast<FileFormat>(i);
    }
    return std::nullopt;
}

bool isTable(FileFormat format)
{
    return format == FileFormat::Csv || format == FileFormat::Xlsx;
}

FileFormat detectFileFormat(QIODevice& device)
{
    const QByteArray sample = device.peek(sampleBytes);
    if (sample.startsWith("PK\x03\x04"))
        return FileFormat::Xlsx;
    const bool isWholeFile = sample.size() >= device.size() - device.pos();
    const EncodingGuess guess = guessEncoding(sample, isWholeFile);
    const QString text = TextDecoder(guess.encoding).decode(sample.mid(guess.byteOrderMark), isWholeFile);
    const QStringView line = firstLine(text);
    if (line.startsWith(u"BEGIN:VCARD", Qt::CaseInsensitive))
        return FileFormat::VCard;
    // The line feed of "dn:" in a table's header would need a column named "dn:...", which nobody has.
    if (line.startsWith(u"dn:", Qt::CaseInsensitive) || line.startsWith(u"version:", Qt::CaseInsensitive))
        return FileFormat::Ldif;
    if (line.startsWith(u'{') || line.startsWith(u'['))
        return FileFormat::Json;
    return FileFormat::Csv;
}

} // namespace aicms::exchange
