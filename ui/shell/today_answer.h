// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"
#include "ui/shell/today.h"

#include <QFuture>

#include <utility>

namespace aicms::shell {

/// Hands a service's answer to `use` as long as the vault is open; an error is told in the part's place.
template <class T, class Use>
void forToday(workspace::Workspace& vault, const QFuture<base::Result<T>>& future, const ShowToday& show, Use use)
{
    kit::whenDone(&vault, future, [&vault, show, use = std::move(use)](const base::Result<T>& answer) mutable {
        if (!vault.isServing())
            return;
        if (answer)
            use(*answer);
        else
            show(base::fail(answer.error()));
    });
}

/// The first days of the last `months` months, oldest first; this month is the last of them.
inline std::vector<QDate> monthsUntil(QDate today, int months)
{
    std::vector<QDate> firsts;
    for (int back = months - 1; back >= 0; --back)
        firsts.push_back(QDate(today.year(), today.month(), 1).addMonths(-back));
    return firsts;
}

} // namespace aicms::shell
