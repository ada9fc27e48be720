// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace aicms::vault {

/// Replaces a small file whole or not at all, readable by its owner only, on disk before it returns. Throws
/// base::Failure (ReadOnly, DiskFull, InputOutput).
void writeWhole(const QString& path, const QByteArray& bytes);
/// Empty when there is no such file; no bytes where a folder, a pipe or a device stands in its place. Reads at most
/// `limit` + 1 bytes, so that a longer file is seen to be longer. Throws base::Failure when a file that exists cannot
/// be read.
std::optional<QByteArray> readWhole(const QString& path, qint64 limit);
/// What was written to the file lasts through a power cut.
void syncFile(const QString& path);
/// Makes renames in the folder last through a power cut.
void syncFolder(const QString& folder);

} // namespace aicms::vault
