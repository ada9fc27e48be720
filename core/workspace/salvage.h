// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/salvage.h"
#include "core/workspace/workspace.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace aicms::workspace {

struct SalvageResult {
    QString copy; ///< folder with the damaged vault as it was, byte for byte
    storage::SalvageReport rows;
    bool logHolds = true; ///< the audit log is whole and its chain unbroken
    bool isWhole() const { return rows.isWhole() && rows.standIns.empty() && rows.orphansRemoved == 0 && logHolds; }
};

/// The stand-ins of every folder that has some (storage::StandIn).
bool makeStandIns(storage::WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids);

using SalvageProgress = std::function<void(const QString& table, qint64 rows)>;

/// Saves what can be read of a damaged vault into a new folder with the same users and passphrases. First the damaged
/// folder is copied aside, to `newFolder` with ".damaged" behind it; the rows are read from a second copy, so neither
/// the damaged database nor the first copy is ever written to. Owners only (NotAllowed); AlreadyExists ("folder" or
/// "copy") when there is something already; InUse; DiskFull before anything is written; Damaged when not even the list
/// of tables can be read (the copy stays); errors of vault::Vault::open and unlock. Nothing of the new folder is left
/// when it fails. Blocks.
base::Result<SalvageResult> salvageVault(const QString& folder, const QString& newFolder,
    const Credentials& credentials, const base::Clock& clock, const SalvageProgress& progress = {});

/// The same on a worker thread; the progress is told on that thread.
QFuture<base::Result<std::shared_ptr<SalvageResult>>> salvageInBackground(const QString& folder,
    const QString& newFolder, Credentials credentials, const base::Clock& clock, SalvageProgress progress);

/// The newest backup of that vault that reads back whole, in the folder where this computer puts them (BackupPlan);
/// empty: there is none. Never an error. On a worker thread, as whole files are read.
QFuture<base::Result<QString>> newestCheckedBackup(const QString& folder, const base::Clock& clock);

} // namespace aicms::workspace
