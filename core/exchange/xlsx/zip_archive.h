// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <memory>

struct zip;
struct zip_file;

namespace aicms::exchange {

/// What is unpacked at most (security.md 3.8 of the design: a small file must not become a large one).
struct ZipLimits {
    qint64 fileBytes = 50LL * 1024 * 1024;
    qint64 unpackedBytes = 500LL * 1024 * 1024; ///< of all members together, as read
    qint64 ratio = 100; ///< unpacked to packed, of the whole archive
    qint64 freeBytes = 10LL * 1024 * 1024; ///< below this the ratio does not matter
    int members = 1'000;

    /// What a file of that size may become.
    qint64 mostUnpacked(qint64 packedBytes) const
    {
        return std::min(unpackedBytes, std::max(freeBytes, packedBytes * ratio));
    }
};

/// One file inside an archive, from front to back.
class ZipMember {
public:
    ZipMember(zip_file* file, qint64 size, std::shared_ptr<qint64> budget);
    ~ZipMember();
    ZipMember(const ZipMember&) = delete;
    ZipMember& operator=(const ZipMember&) = delete;

    /// At most `most` bytes; none at the end. Unsupported "zip" when it cannot be unpacked; TooLarge "unpacked" when it
    /// holds more than the archive said or may.
    base::Result<QByteArray> read(qint64 most);
    qint64 size() const { return m_size; } ///< unpacked, as the archive says
    qint64 bytesRead() const { return m_read; }

private:
    zip_file* m_file;
    qint64 m_size;
    qint64 m_read = 0;
    std::shared_ptr<qint64> m_budget; ///< what all members together may still give
};

/// A ZIP file that is read by the names of its members; nothing is ever written to the disk, and no path is followed.
class ZipArchive {
public:
    /// TooLarge "bytes", "members" or "unpacked" by the limits; Unsupported "zip" when it is no archive.
    static base::Result<std::unique_ptr<ZipArchive>> open(const QString& path, const ZipLimits& limits = {});
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    bool has(const QString& name) const;
    /// Unsupported "workbook" when it is not there. Must be gone before the archive.
    base::Result<std::unique_ptr<ZipMember>> member(const QString& name) const;

private:
    ZipArchive(zip* archive, const ZipLimits& limits);
    base::Result<void> judge(qint64 fileBytes) const;

    zip* m_archive;
    ZipLimits m_limits;
    std::shared_ptr<qint64> m_budget;
};

} // namespace aicms::exchange
