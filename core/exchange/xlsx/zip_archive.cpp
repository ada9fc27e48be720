// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/zip_archive.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

namespace aicms::exchange {

namespace {

base::Error damagedZip(const QString& subject = QStringLiteral("zip"))
{
    return {base::ErrorKind::Unsupported, subject};
}

base::Error tooLarge(const char* what, qint64 limit)
{
    return {base::ErrorKind::TooLarge, QString::fromLatin1(what), limit};
}

} // namespace

ZipMember::ZipMember(zip_file* file, qint64 size, std::shared_ptr<qint64> budget)
    : m_file(file), m_size(size), m_budget(std::move(budget))
{
}

ZipMember::~ZipMember()
{
    zip_fclose(m_file);
}

base::Result<QByteArray> ZipMember::read(qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    const zip_int64_t count = zip_fread(m_file, bytes.data(), static_cast<zip_uint64_t>(most));
    if (count < 0)
        return base::fail(damagedZip());
    bytes.truncate(count);
    m_read += count;
    *m_budget -= count;
    if (*m_budget < 0 || m_read > m_size)
        return base::fail(tooLarge("unpacked", ZipLimits {}.unpackedBytes));
    return bytes;
}

ZipArchive::ZipArchive(zip* archive, const ZipLimits& limits)
    : m_archive(archive), m_limits(limits), m_budget(std::make_shared<qint64>(limits.unpackedBytes))
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

base::Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path, const ZipLimits& limits)
{
    const qint64 fileBytes = QFileInfo(path).size();
    if (fileBytes > limits.fileBytes)
        return base::fail(tooLarge("bytes", limits.fileBytes));
    int error = 0;
    zip* const handle = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (handle == nullptr)
        return base::fail(damagedZip());
    std::unique_ptr<ZipArchive> archive(new ZipArchive(handle, limits));
    if (const auto judged = archive->judge(fileBytes); !judged)
        return base::fail(judged.error());
    return archive;
}

/// By what the archive says of itself, before anything is unpacked.
base::Result<void> ZipArchive::judge(qint64 fileBytes) const
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > m_limits.members)
        return base::fail(tooLarge("members", m_limits.members));
    qint64 unpacked = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0)
            return base::fail(damagedZip());
        if (stat.size > static_cast<zip_uint64_t>(m_limits.unpackedBytes))
            return base::fail(tooLarge("unpacked", m_limits.unpackedBytes));
        unpacked += static_cast<qint64>(stat.size);
    }
    if (unpacked > m_limits.mostUnpacked(fileBytes))
        return base::fail(tooLarge("unpacked", m_limits.unpackedBytes));
    return {};
}

bool ZipArchive::has(const QString& name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE) >= 0;
}

base::Result<std::unique_ptr<ZipMember>> ZipArchive::member(const QString& name) const
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return base::fail(damagedZip(QStringLiteral("workbook")));
    zip_file* const file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (file == nullptr)
        return base::fail(damagedZip());
    return std::make_unique<ZipMember>(file, static_cast<qint64>(stat.size), m_budget);
}

} // namespace aicms::exchange
