// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/when_done.h"
#include "ui/shell/notices.h"
#include "ui/shell/step_work.h"

#include <QFuture>

#include <type_traits>
#include <utility>

namespace aicms::shell {

/// Hands a service's answer to `use` on the thread of `owner`, as long as that lives; an error goes to the notices
/// instead. Both are part of the undoing that goes on, if one does.
template <class T, class Use> void onSuccess(QFuture<base::Result<T>> future, QObject* owner, Notices& notices, Use use)
{
    kit::whenDone(
        owner, future, [&notices, use = std::move(use), work = StepWork::current()](base::Result<T> answer) mutable {
            const StepWork::Scope scope(std::move(work));
            if (!answer) {
                notices.error(answer.error());
                return;
            }
            if constexpr (std::is_void_v<T>)
                use();
            else
                use(std::move(*answer));
        });
}

/// For undo and redo, whose outcome is seen on the page.
template <class T> void withoutWords(QFuture<base::Result<T>> future, Notices& notices)
{
    kit::whenDone(&notices, future, [&notices, work = StepWork::current()](const base::Result<T>& answer) mutable {
        const StepWork::Scope scope(std::move(work));
        if (!answer)
            notices.error(answer.error());
    });
}

} // namespace aicms::shell
