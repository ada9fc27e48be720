// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/retention/purge_plan.h"
#include "ui/shell/screen.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <optional>

namespace aicms::ui_retention {

/// How much is past its time, for the rail and the page of the day. To count anew reads all that is stored, so it is
/// not done at every change: but what came meanwhile is counted once some rest is over, or the number would stay wrong
/// when an import is taken back.
class DueCount : public std::enable_shared_from_this<DueCount> {
public:
    /// Of what is past its time.
    struct Figures {
        qint64 goes = 0; ///< would go with a run
        qint64 toDecide = 0; ///< its rule asks a person
    };

    void forget();
    void showTo(std::function<void(qint64)> show); ///< what is past, as it is known and whenever it is counted anew
    void tellTo(std::function<void(const base::Result<Figures>&)> tell); ///< the same
    /// Hangs on the notices, which go with the window: the vault outlives its services while it is being closed.
    void count(const shell::Context& context);
    void setPast(qint64 past); ///< counted by somebody else

private:
    static constexpr qint64 leastRest = 5'000; ///< milliseconds
    static constexpr qint64 restPerWork = 50; ///< so that counting takes a fiftieth of the time at most

    void take(const base::Result<retention::PurgePlan>& plan);

    QElapsedTimer m_since; ///< the last count began, or ended
    qint64 m_rest = 0; ///< milliseconds from then on; 0: none was made
    std::optional<qint64> m_past; ///< with what is on hold, or stays for another reason
    std::optional<base::Result<Figures>> m_figures;
    bool m_isCounting = false;
    bool m_isWaiting = false; ///< to be counted when the rest is over
    int m_vault = 0; ///< goes up when another one is open
    std::function<void(qint64)> m_show;
    std::function<void(const base::Result<Figures>&)> m_tell;
};

} // namespace aicms::ui_retention
