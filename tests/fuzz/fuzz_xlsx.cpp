// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a workbook: as they are, or, because hardly any come through the checksums of ZIP, as the cells, the
// shared strings or the styles of one.
#include "core/exchange/source/import_source.h"
#include "tests/core/exchange/xlsx_fixtures.h"
#include "tests/fuzz/read_entries.h"

#include <QTemporaryFile>

#include <cstdint>

using namespace aicms;

namespace {

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
    return parts.packed();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    QTemporaryFile file;
    const QByteArray packed = workbook(data[0], bytes);
    if (!file.open() || file.write(packed) != packed.size() || !file.flush())
        return 0;
    const auto source = exchange::ImportSource::open(file.fileName(), {exchange::FileFormat::Xlsx, {}});
    if (!source)
        return 0;
    const auto reader = (*source)->entries(fuzz::options(true), exchange::Figures::All);
    if (reader)
        fuzz::readAll(**reader);
    return 0;
}
