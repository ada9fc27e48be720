// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/purge_service.h"

#include "core/audit/audit.h"
#include "core/base/pool_task.h"
#include "core/base/refusal.h"
#include "core/consent/restriction.h"
#include "core/purposes/purposes_service.h"
#include "core/retention/class_removal.h"
#include "core/retention/confirmed_list.h"
#include "core/retention/erasure_store.h"
#include "core/retention/purge_store.h"

#include <algorithm>
#include <map>

namespace aicms::retention {

using base::ErrorKind;
using base::refused;
using base::startOn;
using storage::ReadTransaction;
using storage::WriteTransaction;

namespace {

constexpr std::size_t peoplePerBlock = 500;

void add(std::vector<std::pair<DataClass, qint64>>& counts, DataClass dataClass, qint64 count)
{
    const auto found = std::ranges::find(counts, dataClass, &std::pair<DataClass, qint64>::first);
    if (found == counts.end())
        counts.emplace_back(dataClass, count);
    else
        found->second += count;
}

bool goes(const PurgeItem& item, const LeftOut& leftOut)
{
    return item.verdict == Verdict::Goes && !leftOut.contains({item.dataClass, item.id});
}

/// What is done at once: one class, one way; in the order of the plan.
std::vector<std::pair<std::pair<DataClass, Action>, std::vector<qint64>>> blocks(
    const PurgePlan& plan, const LeftOut& leftOut)
{
    std::vector<std::pair<std::pair<DataClass, Action>, std::vector<qint64>>> all;
    for (const ClassCount& count : plan.classes) {
        std::map<Action, std::vector<qint64>> ids;
        for (const PurgeItem& item : plan.items) {
            if (item.dataClass == count.dataClass && goes(item, leftOut))
                ids[item.action].push_back(item.id);
        }
        for (auto& [action, list] : ids)
            all.emplace_back(std::pair(count.dataClass, action), std::move(list));
    }
    return all;
}

/// A run that is under way is known as such, whatever ended it.
base::Error purgeBegun(base::Error error)
{
    const bool isOfDisk = error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::ReadOnly
        || error.kind == ErrorKind::InputOutput;
    if (isOfDisk)
        error.subject = QStringLiteral("purge_begun");
    return error;
}

} // namespace

PurgeService::PurgeService(storage::Database& database, const access::Session& session, ErasureService& erasures,
    const base::Clock& clock, QString country, QTimeZone zone)
    : m_database(database), m_session(session), m_erasures(erasures), m_clock(clock), m_country(std::move(country)),
      m_zone(std::move(zone))
{
    m_worker.setMaxThreadCount(1);
}

PurgeService::~PurgeService()
{
    m_isStopping = true;
    m_worker.waitForDone();
}

PlanContext PurgeService::contextNow() const
{
    return {m_clock.now().toDateTime().toTimeZone(m_zone).date(), m_zone};
}

PlanContext PurgeService::contextOf(const Run& run) const
{
    PlanContext context {run.today, m_zone};
    context.decidedBefore = run.startedAt;
    return context;
}

PurgeService::Future<PersonKeeping> PurgeService::keeping(base::CustomerId customer)
{
    // How long something is kept belongs to what it is kept for: whoever sees a person can tell her.
    if (const auto permitted = access::permit(m_session, access::Operation::OpenCustomer); !permitted)
        return refused<PersonKeeping>(permitted.error());
    std::set<Keeper> hidden;
    if (!access::permit(m_session, access::Operation::ListRetention))
        hidden.insert(Keeper::Hold);
    return m_database.read([this, customer, hidden = std::move(hidden), context = contextNow()](
                               ReadTransaction& tx) -> base::Result<PersonKeeping> {
        PersonKeeping kept = keepingOf(tx, rulesIn(tx), context, customer);
        kept.hide(hidden);
        return kept;
    });
}

PurgeService::Future<PurgePlan> PurgeService::preview()
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return refused<PurgePlan>(permitted.error());
    return m_database.read(
        [this, context = contextNow(), now = m_clock.now()](ReadTransaction& tx) -> base::Result<PurgePlan> {
            PurgePlan plan = planPurge(tx, rulesIn(tx), context);
            findProofs(tx, plan, now, context.zone);
            plan.clockLeap = audit::clockLeap(tx, now);
            return plan;
        });
}

PurgeService::Future<PurgePlan> PurgeService::previewWith(std::vector<Rule> rules)
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return refused<PurgePlan>(permitted.error());
    return m_database.read(
        [rules = std::move(rules), context = contextNow()](
            ReadTransaction& tx) -> base::Result<PurgePlan> { return planPurge(tx, rules, context); });
}

base::Result<PurgePlan> PurgeService::planNow()
{
    return m_database
        .read([this, context = contextNow()](ReadTransaction& tx) -> base::Result<PurgePlan> {
            if (const auto may = mayRemove(tx); !may)
                return base::fail(may.error());
            return planPurge(tx, rulesIn(tx), context);
        })
        .result();
}

base::Result<void> PurgeService::mayRemove(ReadTransaction& tx) const
{
    if (const auto doubt = m_erasures.doubtIn(tx))
        return base::fail(*doubt);
    if (audit::clockLeap(tx, m_clock.now()))
        return base::fail(ErrorKind::Conflict, QStringLiteral("clock_leap"));
    return {};
}

PurgeService::Future<void> PurgeService::confirmClock()
{
    if (const auto permitted = access::permit(m_session, access::Operation::RunPurge); !permitted)
        return refused<void>(permitted.error());
    return m_database.write([this](WriteTransaction& tx) -> base::Result<void> {
        audit::confirmClock(tx, m_session);
        tx.publish(base::ChangeKind::Retention, 0);
        return {};
    });
}

PurgeService::Future<TwoPeople> PurgeService::twoPeople()
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return refused<TwoPeople>(permitted.error());
    return m_database.read([](ReadTransaction& tx) -> base::Result<TwoPeople> { return retention::twoPeople(tx); });
}

PurgeService::Future<TwoPeople> PurgeService::setTwoPeople(bool isOn)
{
    if (const auto permitted = access::permit(m_session, access::Operation::RunPurge); !permitted)
        return refused<TwoPeople>(permitted.error());
    return m_database.write(
        [this, isOn](WriteTransaction& tx) { return retention::setTwoPeople(tx, m_session, isOn); });
}

PurgeService::Future<Run> PurgeService::confirm(qint64 confirmed, LeftOut leftOut)
{
    if (const auto permitted = access::permit(m_session, access::Operation::RunPurge); !permitted)
        return refused<Run>(permitted.error());
    return m_database.write([this, confirmed, leftOut = std::move(leftOut), context = contextNow()](
                                WriteTransaction& tx) -> base::Result<Run> {
        if (retention::twoPeople(tx) == TwoPeople::Off)
            return base::fail(ErrorKind::Conflict, QStringLiteral("second_person_off"));
        if (const auto may = mayRemove(tx); !may)
            return base::fail(may.error());
        const PurgePlan plan = planPurge(tx, rulesIn(tx), context);
        Run run;
        run.by = m_session.user;
        run.state = RunState::Confirmed;
        run.today = plan.today;
        run.listDigest = listDigest(plan, leftOut);
        for (const PurgeItem& item : plan.items) {
            if (goes(item, leftOut))
                add(run.planned, item.dataClass, 1);
        }
        if (run.plannedTotal() != confirmed)
            return base::fail(ErrorKind::Conflict, QStringLiteral("purge_count"), run.plannedTotal());
        store::dropConfirmed(tx);
        run.id = store::insertRun(tx, run, leftOut);
        audit::append(tx, m_session,
            {QStringLiteral("retention.confirm"), audit::ObjectKind::RetentionRule, 0, {},
                QStringLiteral("records=%1").arg(confirmed)});
        tx.publish(base::ChangeKind::Retention, 0);
        return run;
    });
}

PurgeService::Future<std::optional<PurgeService::Confirmation>> PurgeService::confirmation()
{
    using Answer = std::optional<Confirmation>;
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return refused<Answer>(permitted.error());
    return m_database.read([user = m_session.user](ReadTransaction& tx) -> base::Result<Answer> {
        const auto run = store::confirmedRun(tx);
        if (!run || retention::twoPeople(tx) == TwoPeople::Off || !mayPurge(tx, run->by))
            return Answer();
        return Answer(Confirmation {*run, store::leftOutOf(tx, run->id), run->by == user});
    });
}

PurgeService::Future<Run> PurgeService::run(
    qint64 confirmed, LeftOut leftOut, Progress progress, storage::CancelToken token)
{
    if (const auto permitted = access::permit(m_session, access::Operation::RunPurge); !permitted)
        return refused<Run>(permitted.error());
    return startOn(m_worker,
        [this, confirmed, leftOut = std::move(leftOut), progress = std::move(progress),
            token = std::move(token)]() -> base::Result<Run> {
            const auto plan = planNow();
            if (!plan)
                return base::fail(plan.error());
            const auto going
                = std::ranges::count_if(plan->items, [&leftOut](const PurgeItem& item) { return goes(item, leftOut); });
            if (going != confirmed)
                return base::fail(ErrorKind::Conflict, QStringLiteral("purge_count"), going);
            return startRun(*plan, leftOut, progress, token);
        });
}

base::Result<Run> PurgeService::startRun(
    const PurgePlan& plan, LeftOut leftOut, const Progress& progress, const storage::CancelToken& token)
{
    Run run;
    run.by = m_session.user;
    run.state = RunState::Running;
    run.today = plan.today;
    for (const PurgeItem& item : plan.items) {
        if (goes(item, leftOut))
            add(run.planned, item.dataClass, 1);
    }
    const auto begun
        = m_database
              .write([&](WriteTransaction& tx) -> base::Result<Run> {
                  if (retention::twoPeople(tx) != TwoPeople::Off) {
                      const auto first = confirmedByAnother(tx, m_session, listDigest(plan, leftOut));
                      if (!first)
                          return base::fail(ErrorKind::Conflict, QStringLiteral("second_person"));
                      run.first = *first;
                  }
                  store::dropConfirmed(tx);
                  store::dropProposals(tx);
                  while (auto before = store::runningRun(tx))
                      close(tx, std::move(*before));
                  run.erasure = store::insertErasure(tx, m_session.user, ErasureGround::PeriodEnded);
                  run.id = store::insertRun(tx, run, leftOut);
                  store::putList(tx, run.id, packed(confirmedList(plan, leftOut)));
                  audit::append(tx, m_session,
                      {QStringLiteral("retention.begin"), audit::ObjectKind::Erasure, run.erasure.value, {},
                          run.first.isValid() ? QStringLiteral("confirmed_by=%1").arg(run.first.value) : QString()});
                  return run;
              })
              .result();
    if (!begun)
        return base::fail(begun.error());
    return work(*begun, plan, leftOut, progress, token);
}

base::Result<Run> PurgeService::work(
    Run run, const PurgePlan& plan, const LeftOut& leftOut, const Progress& progress, const storage::CancelToken& token)
{
    const qint64 total
        = std::ranges::count_if(plan.items, [&leftOut](const PurgeItem& item) { return goes(item, leftOut); });
    qint64 done = 0;
    TextRows texts;
    for (const auto& [kind, ids] : blocks(plan, leftOut)) {
        for (std::size_t from = 0; from < ids.size(); from += peoplePerBlock) {
            if (m_isStopping.load() || token.isCancelled())
                return base::fail(ErrorKind::Cancelled);
            if (const auto read = readTexts(texts, kind, {ids.begin() + static_cast<std::ptrdiff_t>(from), ids.end()});
                !read)
                return base::fail(purgeBegun(read.error()));
            const std::size_t size = std::min(peoplePerBlock, ids.size() - from);
            const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(from);
            auto next = removeBlock(run, kind, {begin, begin + static_cast<std::ptrdiff_t>(size)}, texts);
            if (!next)
                return base::fail(purgeBegun(next.error()));
            run = std::move(*next);
            done += static_cast<qint64>(size);
            if (progress)
                progress(done, total);
        }
    }
    return finish(std::move(run));
}

base::Result<void> PurgeService::readTexts(TextRows& texts, Kind kind, const std::vector<qint64>& ids)
{
    const bool isOfPeople = kind.first == DataClass::Person && kind.second != Action::Reduce
        && kind.second != Action::Restrict && ids.size() > peoplePerBlock;
    if (!isOfPeople || texts.commit == m_database.commitCounter())
        return {};
    return m_database
        .read([&](ReadTransaction& tx) -> base::Result<void> {
            std::vector<base::CustomerId> people;
            for (const qint64 id : ids)
                people.push_back({id});
            texts = textRowsNaming(tx, people);
            return {};
        })
        .result();
}

base::Result<Run> PurgeService::removeBlock(Run run, Kind kind, std::vector<qint64> ids, TextRows& texts)
{
    const auto [dataClass, action] = kind;
    return m_database
        .write([&](WriteTransaction& tx) -> base::Result<Run> {
            // A hold or a restriction that was placed since the dry run counts.
            const HeldPeople held = store::heldPeople(tx);
            if (held.everybody)
                return base::fail(ErrorKind::Conflict, QStringLiteral("legal_hold"));
            std::set<base::CustomerId> kept = consent::restrictedPeople(tx);
            for (const base::CustomerId id : consent::peoplePastPeriod(tx))
                kept.erase(id);
            if (!kept.empty() || !held.people.empty()) {
                std::erase_if(ids, [&](qint64 id) {
                    const base::CustomerId owner = store::ownerOf(tx, dataClass, id);
                    const bool isHeld = held.people.contains(owner), isKept = kept.contains(owner);
                    run.difference.held += isHeld ? 1 : 0;
                    run.difference.kept += isKept && !isHeld ? 1 : 0;
                    return isHeld || isKept;
                });
            }
            purposes::PurposesService purposes(m_database, m_session, m_country);
            if (dataClass == DataClass::ConsentProof)
                purposes.load(tx);
            const auto catalogue = purposes.catalogue();
            const qint64 removed
                = removeThings(tx, {m_session, *catalogue, m_zone, run.erasure, &texts}, dataClass, action, ids);
            add(run.done, dataClass, removed);
            run.reduced += action == Action::Reduce ? removed : 0;
            store::setRun(tx, run);
            tx.publish(base::ChangeKind::Everything, 0);
            return run;
        })
        .result();
}

base::Result<Run> PurgeService::finish(Run run)
{
    if (const auto proved = m_erasures.prove({}); !proved)
        return base::fail(purgeBegun(proved.error()));
    const auto finished = m_database
                              .write([&](WriteTransaction& tx) -> base::Result<Run> {
                                  run.state = RunState::Finished;
                                  run.finishedAt = tx.now();
                                  store::setRun(tx, run);
                                  audit::append(tx, m_session,
                                      {QStringLiteral("retention.finish"), audit::ObjectKind::Erasure,
                                          run.erasure.value, {}, QStringLiteral("removed=%1").arg(run.total())});
                                  tx.publish(base::ChangeKind::Retention, 0);
                                  return run;
                              })
                              .result();
    return finished ? finished : base::fail(purgeBegun(finished.error()));
}

PurgeService::Future<Run> PurgeService::runUnattended(Progress progress, storage::CancelToken token)
{
    if (const auto permitted = access::permit(m_session, access::Operation::RunPurge); !permitted)
        return refused<Run>(permitted.error());
    return startOn(m_worker, [this, progress = std::move(progress), token = std::move(token)]() -> base::Result<Run> {
        std::vector<Rule> rules;
        bool needsSomebody = false;
        const auto plan = m_database
                              .read([&](ReadTransaction& tx) -> base::Result<PurgePlan> {
                                  rules = rulesIn(tx);
                                  needsSomebody = retention::twoPeople(tx) != TwoPeople::Off || !mayRemove(tx);
                                  return planPurge(tx, rules, contextNow());
                              })
                              .result();
        if (!plan)
            return base::fail(plan.error());
        std::map<QString, qint64> byRule;
        for (const PurgeItem& item : plan->items)
            byRule[item.rule] += item.verdict == Verdict::Goes ? 1 : 0;
        const auto isAllowed = [&](const QString& id) {
            const auto rule = std::ranges::find(rules, id, &Rule::id);
            return rule != rules.end() && rule->unattendedMost && byRule[id] <= *rule->unattendedMost;
        };
        LeftOut leftOut;
        for (const PurgeItem& item : plan->items) {
            if (!isAllowed(item.rule))
                leftOut.emplace(item.dataClass, item.id);
        }
        if (!needsSomebody
            && std::ranges::any_of(plan->items, [&](const PurgeItem& item) { return goes(item, leftOut); }))
            return startRun(*plan, leftOut, progress, token);
        Run proposal;
        proposal.by = m_session.user;
        proposal.today = plan->today;
        for (const ClassCount& count : plan->classes)
            add(proposal.planned, count.dataClass, count.go);
        return m_database
            .write([&](WriteTransaction& tx) -> base::Result<Run> {
                store::dropProposals(tx);
                proposal.id = store::insertRun(tx, proposal, {});
                tx.publish(base::ChangeKind::Retention, 0);
                return proposal;
            })
            .result();
    });
}

PurgeService::Future<std::vector<Run>> PurgeService::runs(int most)
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return refused<std::vector<Run>>(permitted.error());
    return m_database.read(
        [most](ReadTransaction& tx) -> base::Result<std::vector<Run>> { return store::readRuns(tx, most); });
}

} // namespace aicms::retention
