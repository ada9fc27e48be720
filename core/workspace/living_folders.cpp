// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/living_folders.h"

#include "core/base/error.h"
#include "core/retention/tombstone_log.h"
#include "core/vault/atomic_file.h"
#include "core/vault/vault_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace aicms::workspace {

namespace {

constexpr qint64 sizeLimit = 256 * 1024;

/// Folders that a restore made or was measured by.
constexpr QLatin1String restoredList("restored");
/// Folders that were opened.
constexpr QLatin1String openedList("opened");

QString pathOf(QLatin1String list, const QUuid& vaultId)
{
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return config.filePath(QStringLiteral("%1/%2.json").arg(list, vaultId.toString(QUuid::WithoutBraces)));
}

QString canonical(const QString& folder)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    return path.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : path;
}

QStringList foldersOf(QLatin1String which, const QUuid& vaultId)
{
    QStringList folders;
    const auto text = vault::readWhole(pathOf(which, vaultId), sizeLimit);
    const QJsonArray list = QJsonDocument::fromJson(text.value_or(QByteArray())).array();
    for (const QJsonValue& each : list)
        folders << each.toString();
    return folders;
}

void note(QLatin1String which, const QUuid& vaultId, const QStringList& more)
{
    try {
        const QStringList before = foldersOf(which, vaultId);
        QStringList folders = before;
        for (const QString& folder : more) {
            if (!folder.isEmpty() && !folders.contains(canonical(folder)))
                folders << canonical(folder);
        }
        folders.removeIf([](const QString& folder) { return !QFileInfo(folder).isDir(); });
        if (folders == before)
            return;
        const QString path = pathOf(which, vaultId);
        QDir().mkpath(QFileInfo(path).path());
        vault::writeWhole(path, QJsonDocument(QJsonArray::fromStringList(folders)).toJson());
    } catch (const base::Failure&) {
        return; // the vault is in place, and its own marks hold
    }
}

} // namespace

void noteRestored(const QUuid& vaultId, const QString& from, const QString& to)
{
    note(restoredList, vaultId, {from, to});
}

void noteOpened(const QUuid& vaultId, const QString& folder)
{
    note(openedList, vaultId, {folder});
}

QStringList otherCopies(const QUuid& vaultId, const QString& folder)
{
    QStringList others;
    for (const QLatin1String which : {restoredList, openedList}) {
        try {
            others << foldersOf(which, vaultId);
        } catch (const base::Failure&) {
            continue; // what cannot be read names none
        }
    }
    others.removeDuplicates();
    others.removeAll(canonical(folder));
    others.removeIf([](const QString& each) { return !vault::isVaultFolder(each); });
    return others;
}

QString newerElsewhere(const QUuid& vaultId, const QString& folder, const vault::SecretBytes& key)
{
    try {
        for (const QString& other : foldersOf(restoredList, vaultId)) {
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
