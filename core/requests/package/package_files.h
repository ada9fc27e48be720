// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace aicms::requests {

struct PackageFile {
    QString name; ///< in the archive
    QByteArray bytes;
};

/// One CSV per table, as spreadsheets read it; cells that could run as a formula are made harmless.
std::vector<PackageFile> tablesAsCsv(const QJsonObject& data);

/// Writes a ZIP with AES-256 over every file (WinZip AE-2), never the old ZIP cipher. What stands at `path` is whole or
/// not there, and nothing is ever on the disk in the clear. AlreadyExists, DiskFull, InputOutput.
base::Result<void> writeZip(const QString& path, const std::vector<PackageFile>& files, const QString& passphrase);

} // namespace aicms::requests
