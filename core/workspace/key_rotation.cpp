// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/key_rotation.h"

#include "core/base/pool_task.h"

namespace aicms::workspace {

QFuture<base::Result<void>> rotateKeyInBackground(Workspace& vault)
{
    return base::startOn(*QThreadPool::globalInstance(), [&vault] { return vault.users().rotateKey(); });
}

} // namespace aicms::workspace
