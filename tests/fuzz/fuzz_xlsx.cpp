// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a workbook: as they are, or, because hardly any come through the checksums of ZIP, as the cells, the
// shared strings or the styles of one.
#include "core/exchange/source/import_source.h"
#include "tests/core/exchange/xlsx_fixtures.h"
#include "tests/fuzz/read_entries.h"

#include <QTemporaryFile>

#include <array>
#include <cstdint>

using namespace aicms;

namespace {

/// CRC-32 of ZIP (APPNOTE.TXT 4.4.7), for each value of a byte.
constexpr std::array<std::uint32_t, 256> checksumTable()
{
    std::array<std::uint32_t, 256> table {};
    for (std::uint32_t value = 0; value < table.size(); ++value) {
        std::uint32_t crc = value;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0);
        table[value] = crc;
    }
    return table;
}

std::uint32_t checksum(const QByteArray& bytes)
{
    static constexpr std::array<std::uint32_t, 256> table = checksumTable();
    std::uint32_t crc = ~0U;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<unsigned char>(byte)) & 0xFF];
    return ~crc;
}

void put(QByteArray& target, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        target += static_cast<char>(value >> (8 * i));
}

/// An archive that compresses nothing: many times faster to make and to open than one that does.
QByteArray stored(const std::vector<std::pair<QString, QByteArray>>& members)
{
    QByteArray file;
    QByteArray directory;
    for (const auto& [name, bytes] : members) {
        QByteArray head; // what both headers of a member have in common: version, flags, method, time, checksum, sizes
        put(head, 20, 2);
        put(head, 0, 4);
        put(head, 0x00210000, 4);
        put(head, checksum(bytes), 4);
        put(head, std::uint32_t(bytes.size()), 4);
        put(head, std::uint32_t(bytes.size()), 4);
        put(head, std::uint32_t(name.size()), 2);
        put(head, 0, 2);
        put(directory, 0x02014B50, 4);
        put(directory, 20, 2);
        directory += head;
        directory += QByteArray(2 + 2 + 2 + 4, 0);
        put(directory, std::uint32_t(file.size()), 4);
        directory += name.toLatin1();
        put(file, 0x04034B50, 4);
        file += head + name.toLatin1() + bytes;
    }
    QByteArray end;
    put(end, 0x06054B50, 4);
    put(end, 0, 4);
    put(end, std::uint32_t(members.size()), 2);
    put(end, std::uint32_t(members.size()), 2);
    put(end, std::uint32_t(directory.size()), 4);
    put(end, std::uint32_t(file.size()), 4);
    put(end, 0, 2);
    return file + directory + end;
}

QByteArray workbook(std::uint8_t choice, const QByteArray& bytes)
{
    test::WorkbookParts parts;
    parts.sheet = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Name</t></is></c><c t=\"s\"><v>0</v></c>"
                  "<c s=\"0\"><v>33283.5</v></c></row><row><c t=\"s\"><v>1</v></c><c s=\"1\"><v>1</v></c></row>";
    parts.strings = "<si><t>E-mail</t></si><si><t>Ayla</t></si>";
    parts.styles = "<cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/></cellXfs>";
    switch (choice & 3) {
    case 1: parts.sheet = bytes; break;
    case 2: parts.strings = bytes; break;
    case 3: parts.styles = bytes; break;
    default: return bytes;
    }
    return stored(parts.all());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    // One file for all runs: making and removing one took longer than reading it.
    static QTemporaryFile file;
    const QByteArray packed = workbook(data[0], bytes);
    if ((!file.isOpen() && !file.open()) || !file.resize(0) || !file.seek(0) || file.write(packed) != packed.size()
        || !file.flush())
        return 0;
    const auto source = exchange::ImportSource::open(file.fileName(), {exchange::FileFormat::Xlsx, {}});
    if (!source)
        return 0;
    const auto reader = (*source)->entries(fuzz::options(true), exchange::Figures::All);
    if (reader)
        fuzz::readAll(**reader);
    return 0;
}
