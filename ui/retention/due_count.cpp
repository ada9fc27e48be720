// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/due_count.h"

#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"
#include "ui/shell/notices.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace aicms::ui_retention {

void DueCount::forget()
{
    m_since = {};
    m_rest = 0;
    m_past.reset();
    m_figures.reset();
    m_isCounting = false;
    m_isWaiting = false;
    ++m_vault;
    m_show = nullptr;
    m_tell = nullptr;
}

void DueCount::showTo(std::function<void(qint64)> show)
{
    m_show = std::move(show);
    if (m_past)
        m_show(*m_past);
}

void DueCount::tellTo(std::function<void(const base::Result<Figures>&)> tell)
{
    m_tell = std::move(tell);
    if (m_figures)
        m_tell(*m_figures);
}

void DueCount::count(const shell::Context& context)
{
    if (m_isWaiting)
        return;
    const qint64 left = m_isCounting ? leastRest : m_rest > 0 ? m_rest - m_since.elapsed() : 0;
    const auto self = shared_from_this();
    if (left > 0) {
        m_isWaiting = true;
        QTimer::singleShot(std::chrono::milliseconds(left), &context.notices, [self, context] {
            self->m_isWaiting = false;
            self->count(context);
        });
        return;
    }
    m_isCounting = true;
    m_since.start();
    kit::whenDone(&context.notices, context.workspace.purges().preview(),
        [self, asked = m_vault](const base::Result<retention::PurgePlan>& plan) {
            if (asked != self->m_vault)
                return;
            self->m_isCounting = false;
            self->m_rest = std::max(leastRest, restPerWork * self->m_since.restart());
            self->take(plan);
        });
}

void DueCount::take(const base::Result<retention::PurgePlan>& plan)
{
    setPast(plan ? std::ssize(plan->items) : 0);
    m_figures = plan.map([](const retention::PurgePlan& counted) {
        using retention::PurgeItem;
        using retention::Verdict;
        return Figures {std::ranges::count(counted.items, Verdict::Goes, &PurgeItem::verdict),
            std::ranges::count(counted.items, Verdict::Review, &PurgeItem::verdict)};
    });
    if (m_tell)
        m_tell(*m_figures);
}

void DueCount::setPast(qint64 past)
{
    m_past = past;
    if (m_show)
        m_show(past);
}

} // namespace aicms::ui_retention
