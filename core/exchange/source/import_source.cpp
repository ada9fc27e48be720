// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source/import_source.h"

#include "core/base/file_problem.h"
#include "core/exchange/source/customer_source.h"
#include "core/exchange/source/table_source.h"

#include <QCryptographicHash>

namespace aicms::exchange {

namespace {

base::Result<FileFormat> formatOf(const QString& path, const SourceChoice& choice)
{
    // Before it is opened: a pipe would keep the program waiting.
    if (const auto isFile = base::requireRegularFile(path); !isFile)
        return base::fail(isFile.error());
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::fileError(errno != 0 ? errno : EIO));
    return choice.format.value_or(detectFileFormat(file));
}

} // namespace

base::Result<std::unique_ptr<ImportSource>> ImportSource::open(const QString& path, const SourceChoice& choice)
{
    const auto format = formatOf(path, choice);
    if (!format)
        return base::fail(format.error());
    if (*format == FileFormat::Csv)
        return openCsvSource(path, choice);
    if (*format == FileFormat::Xlsx)
        return openXlsxSource(path, choice);
    return openCustomerSource(path, *format);
}

base::Result<QByteArray> ImportSource::digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!m_file.seek(0) || !hash.addData(&m_file))
        return base::fail(base::ErrorKind::InputOutput, m_file.errorString());
    return hash.result();
}

} // namespace aicms::exchange
