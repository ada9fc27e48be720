// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/notices.h"

#include <QFutureWatcher>

namespace aicms::ui_requests {

/// Calls `use` with the answer on the owner's thread, unless the owner is gone by then; an error goes to the notices.
template <class T, class Use>
void onSuccess(QObject* owner, const QFuture<base::Result<T>>& future, shell::Notices& notices, Use use)
{
    auto* watcher = new QFutureWatcher<base::Result<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, &notices, use = std::move(use)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            return;
        const base::Result<T> answer = watcher->result();
        if (answer)
            use(*answer);
        else
            notices.error(answer.error());
    });
    watcher->setFuture(future);
}

} // namespace aicms::ui_requests
