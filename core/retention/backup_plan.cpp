// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup_plan.h"

#include "core/base/file_problem.h"
#include "core/retention/backup.h"
#include "core/vault/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <functional>

namespace aicms::retention {

namespace {

constexpr qint64 planSizeLimit = 64 * 1024;
const QString hourFormat = QStringLiteral("HH:mm");

QString planPath(const QUuid& vaultId)
{
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return config.filePath(QStringLiteral("backups/%1.json").arg(vaultId.toString(QUuid::WithoutBraces)));
}

} // namespace

BackupPlan readBackupPlan(const QUuid& vaultId)
{
    BackupPlan plan;
    try {
        const auto text = vault::readWhole(planPath(vaultId), planSizeLimit);
        if (!text)
            return plan;
        const QJsonObject object = QJsonDocument::fromJson(*text).object();
        plan.folder = object[QLatin1String("folder")].toString();
        plan.root = object[QLatin1String("root")].toString();
        plan.isOn = object[QLatin1String("on")].toBool() && !plan.folder.isEmpty();
        if (const QTime at = QTime::fromString(object[QLatin1String("at")].toString(), hourFormat); at.isValid())
            plan.at = at;
    } catch (const base::Failure&) {
        return {};
    }
    return plan;
}

base::Result<void> writeBackupPlan(const QUuid& vaultId, const BackupPlan& plan)
{
    const QString path = planPath(vaultId);
    errno = 0;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return base::fail(base::fileError(errno));
    try {
        vault::writeWhole(path,
            QJsonDocument(
                QJsonObject {{QStringLiteral("on"), plan.isOn}, {QStringLiteral("folder"), plan.folder},
                    {QStringLiteral("root"), plan.root}, {QStringLiteral("at"), plan.at.toString(hourFormat)}})
                .toJson());
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
    return {};
}

QString rootOf(const QString& folder)
{
    return QFileInfo(folder).isDir() ? QStorageInfo(folder).rootPath() : QString();
}

bool isFolderThere(const BackupPlan& plan)
{
    const QString root = rootOf(plan.folder);
    return !root.isEmpty() && root == plan.root;
}

bool isOnSameDrive(const QString& folder, const QString& other)
{
    const QByteArray device = QStorageInfo(folder).device();
    return !device.isEmpty() && device == QStorageInfo(other).device();
}

bool isBackupDue(const BackupPlan& plan, const std::optional<QDateTime>& last, const QDateTime& now)
{
    if (!plan.isOn)
        return false;
    // One from after now was made while the clock was wrong, and says nothing.
    if (!last || *last > now)
        return true;
    const QDate day = now.time() >= plan.at ? now.date() : now.date().addDays(-1);
    return last->date() < day || (last->date() == day && last->time() < plan.at);
}

QString newestWholeBackup(const QString& folder, const QUuid& vaultId)
{
    // The names are alike but for the time in them.
    const QString begin = backupName(vaultId, {}).section(QLatin1Char('-'), 0, 1) + QLatin1Char('-');
    const QDir dir(folder);
    QStringList names = dir.entryList({begin + QLatin1Char('*') + backupSuffix}, QDir::Files);
    std::ranges::sort(names, std::greater());
    for (const QString& name : std::as_const(names)) {
        const auto file = readBackup(dir.filePath(name));
        if (file && file->manifest.vaultId == vaultId)
            return file->path;
    }
    return {};
}

} // namespace aicms::retention
