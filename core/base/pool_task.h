// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

namespace aicms::base {

/// Runs `work` (which answers Result<T>) on the pool. Whatever it throws becomes an error: a Failure its own, anything
/// else Internal.
template <class Work> auto startOn(QThreadPool& pool, Work work) -> QFuture<std::invoke_result_t<Work&>>
{
    using Answer = std::invoke_result_t<Work&>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    pool.start([promise, work = std::move(work)]() mutable {
        Answer answer = fail(ErrorKind::Internal);
        try {
            answer = work();
        } catch (const Failure& failure) {
            answer = fail(failure.error());
        } catch (const std::exception&) {
            answer = fail(internalError());
        }
        promise->addResult(std::move(answer));
        promise->finish();
    });
    return future;
}

} // namespace aicms::base
