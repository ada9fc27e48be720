// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/purge_plan.h"

#include "core/consent/restriction.h"
#include "core/retention/purge_store.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace aicms::retention {

namespace {

/// People last: what hangs on them is counted, and goes, by its own rules first.
constexpr std::array order = {DataClass::Interactions, DataClass::Events, DataClass::Orders, DataClass::Person};

using Rules = std::vector<const Rule*>;

class Planner {
public:
    Planner(storage::ReadTransaction& tx, const std::vector<Rule>& rules, const PlanContext& context)
        : m_tx(tx), m_context(context), m_restricted(consent::restrictedPeople(tx)), m_held(store::heldPeople(tx))
    {
        for (const Rule& rule : rules) {
            if (rule.isOn)
                m_rules[static_cast<std::size_t>(rule.dataClass)].push_back(&rule);
        }
        m_plan.today = context.today;
    }

    PurgePlan plan()
    {
        for (const DataClass dataClass : order)
            planClass(dataClass);
        return std::move(m_plan);
    }

private:
    QDate dayOf(base::UtcTime time) const { return time.toDateTime().toTimeZone(m_context.zone).date(); }
    base::UtcTime startOf(QDate day) const { return base::UtcTime::fromDateTime(day.startOfDay(m_context.zone)); }
    QDate firstKept(const Rules& rules, bool wantsLatest) const
    {
        QDate border;
        for (const Rule* rule : rules) {
            const QDate day = firstKeptDay(*rule, m_context.today, m_context.fiscalYearEnd);
            if (!border.isValid() || (wantsLatest ? day > border : day < border))
                border = day;
        }
        return border;
    }

    void planClass(DataClass dataClass)
    {
        const Rules& rules = m_rules[static_cast<std::size_t>(dataClass)];
        if (rules.empty())
            return;
        ClassCount count;
        count.dataClass = dataClass;
        count.action = rules.front()->action;
        // Wide enough for every rule; which one decides is looked at one by one.
        const base::UtcTime before = startOf(firstKept(rules, true));
        for (const Candidate& candidate : store::candidates(m_tx, dataClass, before)) {
            const TriggerDays days {dayOf(candidate.created), dayOf(candidate.lastActivity)};
            const Decision decision = decide(rules, days, m_context.fiscalYearEnd);
            if (decision.lastKept >= m_context.today)
                continue;
            PurgeItem item {dataClass, candidate.id, candidate.customer, decision.rule->id, decision.lastKept, {}};
            item.verdict = verdictOf(candidate, *decision.rule, dataClass);
            count.action = decision.rule->action;
            ++count.past;
            ++(item.verdict == Verdict::Goes ? count.go : (item.verdict == Verdict::Held ? count.hold : count.kept));
            m_plan.items.push_back(std::move(item));
        }
        m_plan.classes.push_back(count);
    }

    Verdict verdictOf(const Candidate& candidate, const Rule& rule, DataClass dataClass) const
    {
        if (m_held.everybody || (candidate.customer.isValid() && m_held.people.contains(candidate.customer)))
            return Verdict::Held;
        if (rule.action == Action::Review)
            return Verdict::Review;
        if (candidate.customer.isValid() && m_restricted.contains(candidate.customer))
            return Verdict::Restricted;
        if (dataClass == DataClass::Person && isNeededByLaw(candidate))
            return Verdict::NeededByLaw;
        return Verdict::Goes;
    }

    /// An order or letter that a law demands to be kept needs the person it is about.
    bool isNeededByLaw(const Candidate& person) const
    {
        return isKept(DataClass::Orders, person.newestOrder) || isKept(DataClass::Interactions, person.newestContact);
    }
    bool isKept(DataClass dataClass, const std::optional<base::UtcTime>& newest) const
    {
        Rules statutory;
        std::ranges::copy_if(m_rules[static_cast<std::size_t>(dataClass)], std::back_inserter(statutory),
            [](const Rule* rule) { return rule->isStatutory; });
        if (statutory.empty() || !newest)
            return false;
        const QDate day = dayOf(*newest);
        return decide(statutory, {day, day}, m_context.fiscalYearEnd).lastKept >= m_context.today;
    }

    storage::ReadTransaction& m_tx;
    const PlanContext& m_context;
    std::set<base::CustomerId> m_restricted;
    HeldPeople m_held;
    std::array<Rules, dataClassCount> m_rules;
    PurgePlan m_plan;
};

} // namespace

qint64 PurgePlan::total() const
{
    qint64 sum = 0;
    for (const ClassCount& count : classes)
        sum += count.go;
    return sum;
}

qint64 Run::total() const
{
    qint64 sum = 0;
    for (const auto& [dataClass, count] : done)
        sum += count;
    return sum;
}

qint64 Run::plannedTotal() const
{
    qint64 sum = 0;
    for (const auto& [dataClass, count] : planned)
        sum += count;
    return sum;
}

PurgePlan planPurge(storage::ReadTransaction& tx, const std::vector<Rule>& rules, const PlanContext& context)
{
    return Planner(tx, rules, context).plan();
}

} // namespace aicms::retention
