// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace aicms::kit {

/// Calls `take` with the future's result on the owner's thread, unless the owner is gone by then. The one way in which
/// screens wait for a service: QFuture::then() with a context asserts in Qt 6.4 when the context died first, which is
/// what happens to screens when the vault is locked.
template <class T, class Take> void whenDone(QObject* owner, const QFuture<T>& future, Take take)
{
    auto* watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace aicms::kit
