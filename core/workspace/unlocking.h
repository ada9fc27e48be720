// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/key_file.h"
#include "core/vault/passphrase.h"
#include "core/vault/recovery_code.h"
#include "core/vault/vault.h"
#include "core/vault/vault_folder.h"
#include "core/workspace/workspace.h"

#include <QFuture>

/// What a window needs before a vault is open: the public face of core/vault for those who may not include it.
namespace aicms::workspace {

using vault::createKeyFile;
using vault::folderNameFor;
using vault::generatePassphrase;
using vault::isUserName;
using vault::isVaultFolder;
using vault::PassphraseReason;
using vault::PassphraseStrength;
using vault::passphraseStrength;
using vault::readKeyFile;
using vault::RecoveryCode;
using vault::Secret;
using vault::SecretText;
using vault::VaultInfo;
using vault::VaultUser;
using NewVault = vault::Vault::NewVault;
using NewUser = vault::Vault::NewUser;

/// What the lock screen shows before any password: errors of vault::Vault::open.
base::Result<VaultInfo> readVaultInfo(const QString& folder, const base::Clock& clock);

/// Whole seconds until the next password may be tried (vault::TryGate); 0 means now.
qint64 secondsUntilNextTry(const QString& folder, const base::Clock& clock);

/// Workspace::create and ::open take one to two seconds on purpose; these run them on a worker thread and hand the
/// result to the thread of `owner`.
QFuture<base::Result<std::shared_ptr<Workspace::Created>>> createInBackground(
    const QString& folder, vault::Vault::NewVault options, const base::Clock& clock, QObject* owner);
QFuture<base::Result<std::shared_ptr<Workspace>>> openInBackground(
    const QString& folder, Credentials credentials, const base::Clock& clock, QObject* owner);
QFuture<base::Result<std::shared_ptr<Workspace>>> openByRecoveryCodeInBackground(
    const QString& folder, RecoveryCode code, const base::Clock& clock, QObject* owner);

/// What UsersService does with a password takes about a second too. The workspace is kept alive until it is done;
/// nothing else may use its users() meanwhile.
QFuture<base::Result<void>> changePasswordInBackground(
    std::shared_ptr<Workspace> workspace, Secret current, Secret next);
QFuture<base::Result<void>> setRecoveryCodeInBackground(
    std::shared_ptr<Workspace> workspace, Secret current, std::shared_ptr<RecoveryCode> code);
QFuture<base::Result<base::UserId>> addUserInBackground(std::shared_ptr<Workspace> workspace, NewUser user);
QFuture<base::Result<void>> changeRoleInBackground(
    std::shared_ptr<Workspace> workspace, base::UserId user, const QString& role);
/// Workspace::setBusiness(); business() is the new name when it has answered.
QFuture<base::Result<void>> setBusinessInBackground(
    std::shared_ptr<Workspace> workspace, const QString& business, const QString& country);
QFuture<base::Result<void>> removeUserInBackground(std::shared_ptr<Workspace> workspace, base::UserId user);

/// Workspace::close() on a thread of its own, once everything that the calls above still do with it is done. The
/// workspace must live until then, and nothing else may use it any more.
QFuture<base::Result<void>> closeInBackground(Workspace& workspace);

} // namespace aicms::workspace
