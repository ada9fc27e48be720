// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/customer_feed.h"

#include <QIODevice>

#include <optional>
#include <span>

namespace aicms::exchange {

/// What customers can be written as. Each reads back as the same records; tables have no photo.
enum class ExportFormat {
    Csv,
    Xlsx,
    VCard, ///< 4.0 (RFC 6350)
    VCard3, ///< 3.0 (RFC 2426), which older telephones and programs expect
    Json, ///< our own, the only one that holds everything
};

QString exportFormatCode(ExportFormat format); ///< "csv", "xlsx", "vcard", "vcard3", "json"
std::optional<ExportFormat> exportFormatFromCode(const QString& code);
std::span<const ExportFormat> allExportFormats();
QString exportSuffix(ExportFormat format); ///< "csv", "xlsx", "vcf", "json"

/// Writes all of the feed; answers how many. InputOutput or DiskFull when the device does not take it, TooLarge "rows"
/// over what a sheet can have, and whatever the feed says. The device must be able to seek for Xlsx.
base::Result<qint64> writeCustomers(ExportFormat format, QIODevice& device, CustomerFeed& feed);

} // namespace aicms::exchange
