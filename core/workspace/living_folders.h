// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret_bytes.h"

#include <QString>
#include <QStringList>
#include <QUuid>

namespace aicms::workspace {

/// A restored vault goes on in a folder of its own beside the one that it was measured by. This computer's settings
/// know both, so that a later restore is not measured by the one that nobody works in any more.
void noteRestored(const QUuid& vaultId, const QString& from, const QString& to);
/// Another of those folders whose list knows of people who were erased or said no what that of `folder` does not;
/// empty: none does.
QString newerElsewhere(const QUuid& vaultId, const QString& folder, const vault::SecretBytes& key);

/// This computer's settings know each folder in which this vault was opened. Written where it is not known yet.
void noteOpened(const QUuid& vaultId, const QString& folder);
/// The others of those, restored ones too, as far as they are there.
QStringList otherCopies(const QUuid& vaultId, const QString& folder);

} // namespace aicms::workspace
