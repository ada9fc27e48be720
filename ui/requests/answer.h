// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/when_done.h"
#include "ui/shell/notices.h"

namespace aicms::ui_requests {

/// Calls `use` with the answer on the owner's thread, unless the owner is gone by then; an error goes to the notices.
template <class T, class Use>
void onSuccess(QObject* owner, const QFuture<base::Result<T>>& future, shell::Notices& notices, Use use)
{
    kit::whenDone(owner, future, [&notices, use = std::move(use)](const base::Result<T>& answer) {
        if (answer)
            use(*answer);
        else
            notices.error(answer.error());
    });
}

} // namespace aicms::ui_requests
