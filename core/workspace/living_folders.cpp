// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/living_folders.h"

#include "core/base/error.h"
#include "core/retention/tombstone_log.h"
#include "core/vault/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace aicms::workspace {

namespace {

constexpr qint64 sizeLimit = 256 * 1024;

QString pathOf(const QUuid& vaultId)
{
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return config.filePath(QStringLiteral("restored/%1.json").arg(vaultId.toString(QUuid::WithoutBraces)));
}

QString canonical(const QString& folder)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    return path.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : path;
}

QStringList foldersOf(const QUuid& vaultId)
{
    QStringList folders;
    const auto text = vault::readWhole(pathOf(vaultId), sizeLimit);
    const QJsonArray list = QJsonDocument::fromJson(text.value_or(QByteArray())).array();
    for (const QJsonValue& each : list)
        folders << each.toString();
    return folders;
}

} // namespace

void noteRestored(const QUuid& vaultId, const QString& from, const QString& to)
{
    try {
        QStringList folders = foldersOf(vaultId);
        for (const QString& folder : {from, to}) {
            if (!folder.isEmpty() && !folders.contains(canonical(folder)))
                folders << canonical(folder);
        }
        folders.removeIf([](const QString& folder) { return !QFileInfo(folder).isDir(); });
        QDir().mkpath(QFileInfo(pathOf(vaultId)).path());
        vault::writeWhole(pathOf(vaultId), QJsonDocument(QJsonArray::fromStringList(folders)).toJson());
    } catch (const base::Failure&) {
        return; // the vault is in place, and its own marks hold
    }
}

QString newerElsewhere(const QUuid& vaultId, const QString& folder, const vault::SecretBytes& key)
{
    try {
        for (const QString& other : foldersOf(vaultId)) {
            if (other == canonical(folder))
                continue;
            if (const auto knows = retention::knowsOfOthers(other, folder, key); knows && *knows)
                return other;
        }
    } catch (const base::Failure&) {
        return {};
    }
    return {};
}

} // namespace aicms::workspace
