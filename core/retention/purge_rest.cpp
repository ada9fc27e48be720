// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the rest of a run that was cut off.
#include "core/audit/audit.h"
#include "core/base/pool_task.h"
#include "core/base/refusal.h"
#include "core/retention/confirmed_list.h"
#include "core/retention/purge_service.h"
#include "core/retention/purge_store.h"

namespace aicms::retention {

using base::ErrorKind;
using base::refused;
using base::startOn;
using storage::ReadTransaction;
using storage::WriteTransaction;

PurgeService::Future<Run> PurgeService::resume(Progress progress, storage::CancelToken token)
{
    if (const auto permitted = access::permit(m_session, access::Operation::RunPurge); !permitted)
        return refused<Run>(permitted.error());
    return startOn(m_worker, [this, progress = std::move(progress), token = std::move(token)]() -> base::Result<Run> {
        PurgePlan plan;
        LeftOut leftOut;
        const auto running = m_database
                                 .read([&](ReadTransaction& tx) -> base::Result<std::optional<Run>> {
                                     auto run = store::runningRun(tx);
                                     if (!run)
                                         return run;
                                     if (const auto may = mayGoOn(tx, *run); !may)
                                         return base::fail(may.error());
                                     // By the day on which it was confirmed, and of that plan just what was confirmed:
                                     // nothing goes that nobody saw in the dry run.
                                     plan = planPurge(tx, rulesIn(tx), contextOf(*run));
                                     const ConfirmedList list = unpacked(store::readList(tx, run->id));
                                     leftOut = beyond(plan, list);
                                     run->difference = differenceOf(plan, list);
                                     return run;
                                 })
                                 .result();
        if (!running)
            return base::fail(running.error());
        if (!*running) {
            Run none;
            none.state = RunState::Finished;
            return none;
        }
        return work(**running, plan, leftOut, progress, token);
    });
}

base::Result<void> PurgeService::mayGoOn(ReadTransaction& tx, const Run& run) const
{
    // Whoever goes on with what another began is the second person.
    const bool isOneAlone = !run.first.isValid() && run.by == m_session.user;
    if (isOneAlone && retention::twoPeople(tx) != TwoPeople::Off)
        return base::fail(ErrorKind::Conflict, QStringLiteral("second_person_goes_on"));
    return mayRemove(tx);
}

void PurgeService::close(WriteTransaction& tx, Run run) const
{
    run.state = RunState::Finished;
    run.finishedAt = tx.now();
    store::setRun(tx, run);
    audit::append(tx, m_session,
        {QStringLiteral("retention.give_up"), audit::ObjectKind::Erasure, run.erasure.value, {},
            QStringLiteral("removed=%1 of=%2").arg(run.total()).arg(run.plannedTotal())});
    tx.publish(base::ChangeKind::Retention, 0);
}

PurgeService::Future<Run> PurgeService::giveUp()
{
    if (const auto permitted = access::permit(m_session, access::Operation::RunPurge); !permitted)
        return refused<Run>(permitted.error());
    return startOn(m_worker, [this]() -> base::Result<Run> {
        const auto given = m_database
                               .write([this](WriteTransaction& tx) -> base::Result<Run> {
                                   auto run = store::runningRun(tx);
                                   if (!run)
                                       return base::fail(ErrorKind::NotFound, QStringLiteral("run"));
                                   close(tx, *run);
                                   run->state = RunState::Finished;
                                   return *run;
                               })
                               .result();
        if (!given)
            return base::fail(given.error());
        // What it had removed by then is proved all the same.
        if (const auto proved = m_erasures.prove({}); !proved)
            return base::fail(proved.error());
        return *given;
    });
}

} // namespace aicms::retention
