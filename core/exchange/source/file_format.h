// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <optional>
#include <span>

namespace aicms::exchange {

/// The kinds of file that can be imported. Csv and Xlsx hold tables, whose columns are matched to fields; the others
/// hold whole customers and say themselves what each value is.
enum class FileFormat { Csv, VCard, Ldif, Xlsx, Json };

QString fileFormatCode(FileFormat format); ///< "csv", "vcard", "ldif", "xlsx", "json"
std::optional<FileFormat> fileFormatFromCode(const QString& code);
bool isTable(FileFormat format);

/// Told by the content of the first 64 KiB, never by the name. Csv for whatever is none of the others. Leaves the
/// device where it was.
FileFormat detectFileFormat(QIODevice& device);

} // namespace aicms::exchange
