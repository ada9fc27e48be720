// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/package_files.h"

#include "core/exchange/csv/csv_writer.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zip.h>

#include <cerrno>
#include <memory>

namespace aicms::requests {

namespace {

QString cellText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    case QJsonValue::Double: return QString::number(value.toInteger());
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default: return {};
    }
}

QByteArray csvOf(const QJsonArray& rows)
{
    QStringList header;
    for (const QJsonValue& row : rows) {
        for (const QString& name : row.toObject().keys()) {
            if (!header.contains(name))
                header << name;
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::CsvWriter writer(buffer);
    bool isGood = writer.writeRow(header).has_value();
    for (const QJsonValue& row : rows) {
        QStringList cells;
        for (const QString& name : header)
            cells << cellText(row[name]);
        isGood = isGood && writer.writeRow(cells).has_value();
    }
    if (!isGood) // memory takes everything
        throw base::Failure(base::internalError());
    return buffer.data();
}

base::Error zipError(zip_error_t& error)
{
    return zip_error_code_system(&error) != 0 ? base::fileError(zip_error_code_system(&error))
                                              : base::Error {base::ErrorKind::InputOutput, QStringLiteral("zip")};
}

bool addFile(zip_t* archive, const PackageFile& file, const QByteArray& passphrase)
{
    zip_source_t* source
        = zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, passphrase.constData())
        == 0;
}

} // namespace

std::vector<PackageFile> tablesAsCsv(const QJsonObject& data)
{
    std::vector<PackageFile> files;
    for (auto table = data.begin(); table != data.end(); ++table) {
        if (!table->toArray().isEmpty())
            files.push_back({QStringLiteral("csv/%1.csv").arg(table.key()), csvOf(table->toArray())});
    }
    return files;
}

base::Result<void> writeZip(const QString& path, const std::vector<PackageFile>& files, const QString& passphrase)
{
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!archive) {
        const int reason = errno;
        return code == ZIP_ER_EXISTS ? base::fail(base::ErrorKind::AlreadyExists, QStringLiteral("file"))
                                     : base::fail(base::fileError(reason));
    }
    const QByteArray secret = passphrase.toUtf8();
    for (const PackageFile& file : files) {
        if (!addFile(archive, file, secret)) {
            const base::Error error = zipError(*zip_get_error(archive));
            zip_discard(archive);
            return base::fail(error);
        }
    }
    if (zip_close(archive) != 0) { // writes to a file beside it, which then takes its name
        const base::Error error = zipError(*zip_get_error(archive));
        zip_discard(archive);
        return base::fail(error);
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace aicms::requests
