// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/text/text_encoding.h"

#include <QChar>
#include <QIODevice>
#include <QString>

#include <optional>

namespace aicms::exchange {

/// How a CSV file is written.
struct CsvFormat {
    char16_t separator = u','; ///< , ; TAB or |
    TextEncoding encoding = TextEncoding::Utf8;
    int byteOrderMark = 0; ///< bytes to skip at the start
    int preambleRows = 0; ///< rows above the header: "sep=;" of Excel, the notes that LinkedIn puts there
    friend bool operator==(const CsvFormat&, const CsvFormat&) = default;
};

/// What the reader takes at most (security.md 3.8 of the design: hostile files must not fill the memory).
struct CsvLimits {
    qint64 fileBytes = 4LL * 1024 * 1024 * 1024;
    qint64 rows = 5'000'000;
    int columns = 1'000;
    int cellCharacters = 1'048'576; ///< UTF-16 units
    int rowCharacters = 8 * 1'048'576; ///< of all its cells together
};

/// What a person fixed instead of leaving it to detection.
struct CsvFormatChoice {
    std::optional<char16_t> separator;
    std::optional<TextEncoding> encoding;
    std::optional<QString> sheet = {}; ///< of a workbook
};

/// Reads the start of the device (64 KiB) and goes back. Unsupported with subject "empty" (no bytes), "binary" (too
/// many control characters or a known binary signature) or "encoding" (no converter here); TooLarge over
/// limits.fileBytes.
base::Result<CsvFormat> detectCsvFormat(
    QIODevice& device, const CsvFormatChoice& choice = {}, const CsvLimits& limits = {});

} // namespace aicms::exchange
