// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace aicms::retention {

/// Where and when the backups of a vault are made by themselves. A thing of this computer, whose drives these are: it
/// stands in the user's configuration under the vault's id, so that a vault that opens no more still finds its backups.
struct BackupPlan {
    bool isOn = false;
    QString folder = {}; ///< empty: none was chosen yet
    /// Of the file system on which the folder was when it was chosen. Where a drive is taken away its folder may stay
    /// as an empty one of the disk below, and a backup there would help nobody.
    QString root = {};
    QTime at = QTime(18, 0); ///< of each day, when its work is done; by the business's calendar
    friend bool operator==(const BackupPlan&, const BackupPlan&) = default;
};

/// As it was saved; a plan that is off where there is none, or where it cannot be read.
BackupPlan readBackupPlan(const QUuid& vaultId);
/// ReadOnly, DiskFull, InputOutput.
base::Result<void> writeBackupPlan(const QUuid& vaultId, const BackupPlan& plan);

/// The root of the file system on which the folder is; empty where it is not there.
QString rootOf(const QString& folder);
/// Whether backups can go there now: the folder is there, on the drive on which it was chosen.
bool isFolderThere(const BackupPlan& plan);
/// What breaks or is stolen with one of them is lost with the other.
bool isOnSameDrive(const QString& folder, const QString& other);

/// Whether a backup is to be made now: none was made since the hour of the plan came last. One that was missed, as the
/// program was closed or the drive away, is due until it is made. `last`, `now`: in the business's calendar.
bool isBackupDue(const BackupPlan& plan, const std::optional<QDateTime>& last, const QDateTime& now);

/// The newest file of that vault in the folder that is whole, by its name and by its digest; empty: there is none.
/// Reads each file that it looks at.
QString newestWholeBackup(const QString& folder, const QUuid& vaultId);

} // namespace aicms::retention
