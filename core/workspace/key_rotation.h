// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QFuture>

namespace aicms::workspace {

/// UsersService::rotateKey() on a worker thread: the whole database is written anew under another key, so that what old
/// sectors and old copies of the file still hold opens under a key that is gone. The vault must live until it is done;
/// nothing else may use its users() meanwhile.
QFuture<base::Result<void>> rotateKeyInBackground(Workspace& vault);

} // namespace aicms::workspace
