// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vault_name.h"

#include "core/workspace/living_folders.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace aicms::shell {

QString copyName(const QUuid& vaultId, const QString& folder)
{
    return workspace::otherCopies(vaultId, folder).isEmpty() ? QString() : QFileInfo(folder).completeBaseName();
}

QString vaultName(const QString& business, const QUuid& vaultId, const QString& folder)
{
    const QString copy = copyName(vaultId, folder);
    return copy.isEmpty()
        ? business
        : QCoreApplication::translate("aicms::shell::VaultName", "%1 (%2)", "business, folder").arg(business, copy);
}

} // namespace aicms::shell
