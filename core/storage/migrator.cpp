// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>

namespace aicms::storage {

namespace {

const QString migrationsFolder = QStringLiteral(":/aicms/migrations");

QStringList migrationFiles()
{
    return QDir(migrationsFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

void keepVerifiedCopy(Connection& connection, const QString& path, const vault::SecretBytes& key, int version)
{
    writeVerifiedCopy(connection, path + QStringLiteral(".before-%1").arg(version), key, 4);
}

} // namespace

int latestSchemaVersion()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : files.last().left(4).toInt();
}

void migrate(Connection& connection, const QString& path, const vault::SecretBytes& key, int newest)
{
    const int version = static_cast<int>(connection.pragmaNumber("PRAGMA user_version"));
    if (version > latestSchemaVersion())
        throw base::Failure(base::ErrorKind::TooNew, {}, version);
    if (version > 0 && version < latestSchemaVersion())
        keepVerifiedCopy(connection, path, key, version);
    for (const QString& name : migrationFiles()) {
        const int number = name.left(4).toInt();
        if (number <= version || number > newest)
            continue;
        QFile file(migrationsFolder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            throw base::Failure(base::internalError());
        connection.run("BEGIN IMMEDIATE");
        try {
            connection.run(file.readAll());
            connection.run("PRAGMA user_version=" + QByteArray::number(number));
            connection.run("COMMIT");
        } catch (...) {
            connection.rollBack();
            throw;
        }
    }
}

} // namespace aicms::storage
