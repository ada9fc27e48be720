// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace aicms::shell {

/// The name of the folder, where this computer knows other copies of the vault: they all bear the business's name.
/// Empty: there is one alone.
QString copyName(const QUuid& vaultId, const QString& folder);
/// "Lindenhof Cycles", or "Lindenhof Cycles (shop restored)" where copyName() has one.
QString vaultName(const QString& business, const QUuid& vaultId, const QString& folder);

} // namespace aicms::shell
