// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>
#include <QString>

namespace aicms::cli {

/// Names of the users by id, as far as the asking user may know them: none where that is refused.
QHash<qint64, QString> userNames(workspace::Workspace& vault);

} // namespace aicms::cli
