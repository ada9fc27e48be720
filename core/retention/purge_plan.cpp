// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/purge_plan.h"

#include "core/audit/audit.h"
#include "core/consent/replaced_entries.h"
#include "core/consent/restriction.h"
#include "core/retention/kept_proofs.h"
#include "core/retention/purge_store.h"
#include "core/retention/rule_check.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace aicms::retention {

namespace {

/// People last: what hangs on them is counted, and goes, by its own rules first.
constexpr std::array order = {DataClass::Interactions, DataClass::Events, DataClass::Orders, DataClass::Files,
    DataClass::ContactPoints, DataClass::OwnFields, DataClass::ConsentProof, DataClass::RequestLetters,
    DataClass::Requests, DataClass::LogReasons, DataClass::Person};
static_assert(order.size() == dataClassCount);

using Rules = std::vector<const Rule*>;

/// Parts of a person that have a period of their own: of somebody who goes they are not listed, they go with her.
bool isPart(DataClass dataClass)
{
    return dataClass == DataClass::ContactPoints || dataClass == DataClass::OwnFields;
}

class Planner {
public:
    Planner(storage::ReadTransaction& tx, const std::vector<Rule>& rules, const PlanContext& context)
        : m_tx(tx), m_context(context), m_restricted(consent::restrictedPeople(tx)),
          m_pastPeriod(consent::peoplePastPeriod(tx)), m_held(store::heldPeople(tx)), m_reviews(store::readReviews(tx))
    {
        for (const Rule& rule : rules) {
            if (!rule.isOn)
                continue;
            m_rules[static_cast<std::size_t>(rule.dataClass)].push_back(&rule);
            if (!rule.exceptions.isEmpty())
                m_excepted.emplace(&rule, store::exceptedPeople(tx, rule.exceptions));
        }
        if (context.decidedBefore) {
            std::erase_if(m_reviews, [&context](const auto& each) {
                return !each.second.keepUntil && each.second.decidedAt > *context.decidedBefore;
            });
        }
        m_plan.today = context.today;
    }

    PurgePlan plan()
    {
        readPeople();
        for (const PersonCandidate& each : m_people)
            consider(DataClass::Person, each.person, m_duePeople);
        for (const DataClass dataClass : order) {
            if (rulesOf(dataClass).empty())
                continue;
            std::vector<PurgeItem> items;
            if (dataClass == DataClass::Person)
                items = std::move(m_duePeople);
            else
                planClass(dataClass, items);
            count(dataClass, std::move(items));
        }
        return std::move(m_plan);
    }

private:
    const Rules& rulesOf(DataClass dataClass) const { return m_rules[static_cast<std::size_t>(dataClass)]; }
    QDate dayOf(base::UtcTime time) const { return time.toDateTime().toTimeZone(m_context.zone).date(); }
    base::UtcTime startOf(QDate day) const { return base::UtcTime::fromDateTime(day.startOfDay(m_context.zone)); }
    QDate firstKept(const Rules& rules) const
    {
        QDate border;
        for (const Rule* rule : rules) {
            const QDate day = firstKeptDay(*rule, m_context.today, m_context.fiscalYearEnd);
            if (!border.isValid() || day > border)
                border = day;
        }
        return border;
    }
    /// Wide enough for every rule of the class; which one decides is looked at one by one.
    base::UtcTime border(DataClass dataClass) const { return startOf(firstKept(rulesOf(dataClass))); }

    void readPeople()
    {
        PeopleQuery query;
        bool isAsked = false;
        for (const DataClass dataClass : {DataClass::Person, DataClass::ContactPoints, DataClass::OwnFields}) {
            if (rulesOf(dataClass).empty())
                continue;
            const base::UtcTime before = border(dataClass);
            query.before = isAsked ? std::max(query.before, before) : before;
            query.withParts = query.withParts || isPart(dataClass);
            query.byActivity = query.byActivity && std::ranges::all_of(rulesOf(dataClass), [](const Rule* rule) {
                return rule->trigger == Trigger::LastActivity;
            });
            isAsked = true;
        }
        if (isAsked)
            m_people = store::people(m_tx, query);
    }

    void planClass(DataClass dataClass, std::vector<PurgeItem>& items)
    {
        if (isPart(dataClass))
            planParts(dataClass, items);
        else
            for (const Candidate& candidate : candidatesOf(dataClass))
                consider(dataClass, candidate, items);
    }

    void planParts(DataClass dataClass, std::vector<PurgeItem>& items)
    {
        std::set<qint64> going;
        for (const PurgeItem& item : m_duePeople) {
            if (item.verdict == Verdict::Goes && item.action == Action::Delete)
                going.insert(item.id);
        }
        for (const PersonCandidate& each : m_people) {
            const auto& since = dataClass == DataClass::ContactPoints ? each.reachedSince : each.fieldsSince;
            if (!since || going.contains(each.person.id))
                continue;
            Candidate candidate = each.person;
            candidate.created = *since;
            m_hasOnlyAddresses = dataClass == DataClass::ContactPoints && each.hasOnlyAddresses;
            consider(dataClass, candidate, items);
        }
    }

    std::vector<Candidate> candidatesOf(DataClass dataClass)
    {
        const base::UtcTime before = border(dataClass);
        std::vector<Candidate> found;
        if (dataClass == DataClass::ConsentProof) {
            for (const consent::ReplacedEntry& entry : consent::replacedBefore(m_tx, before))
                found.push_back({entry.seq, entry.customer, entry.endedAt, entry.endedAt});
        } else if (dataClass == DataClass::LogReasons) {
            for (const audit::GivenReason& reason : audit::reasonsBefore(m_tx, before))
                found.push_back({reason.seq, store::ownerOf(m_tx, dataClass, reason.seq), reason.at, reason.at});
        } else {
            found = store::candidates(m_tx, dataClass, before);
        }
        return found;
    }

    /// The rules that are about just this thing.
    Rules competing(DataClass dataClass, const Candidate& candidate) const
    {
        Rules rules;
        const bool isRestricted = candidate.customer.isValid() && m_restricted.contains(candidate.customer);
        std::ranges::copy_if(rulesOf(dataClass), std::back_inserter(rules), [&](const Rule* rule) {
            return (!rule->contactKind || rule->contactKind == candidate.contactKind)
                && !(rule->action == Action::Restrict && isRestricted) // it is done
                && !(rule->action == Action::Anonymise && candidate.isNameless);
        });
        return rules;
    }

    void consider(DataClass dataClass, const Candidate& candidate, std::vector<PurgeItem>& items)
    {
        const TriggerDays days {
            dayOf(candidate.created), std::max(dayOf(candidate.created), dayOf(candidate.lastActivity))};
        const Decision decision = decide(competing(dataClass, candidate), days, m_context.fiscalYearEnd);
        if (!decision.rule || decision.lastKept >= m_context.today)
            return;
        PurgeItem item {dataClass, candidate.id, candidate.customer, decision.rule->id, decision.lastKept, {},
            decision.rule->action};
        settle(item, candidate, *decision.rule);
        items.push_back(std::move(item));
    }

    void settle(PurgeItem& item, const Candidate& candidate, const Rule& rule) const
    {
        const auto review = m_reviews.find({item.dataClass, item.id});
        const bool isDecided = review != m_reviews.end();
        if (isDecided && !review->second.keepUntil && rule.action == Action::Review)
            item.action = actionsOf(item.dataClass).front();
        if (m_held.everybody || (candidate.customer.isValid() && m_held.people.contains(candidate.customer))) {
            item.verdict = Verdict::Held;
        } else if (isDecided && review->second.keepUntil && *review->second.keepUntil >= m_context.today) {
            item.verdict = Verdict::KeptOn;
            item.lastKept = *review->second.keepUntil;
        } else if (isExcepted(rule, candidate.customer)) {
            item.verdict = Verdict::Excepted;
        } else if (item.action == Action::Review) {
            item.verdict = Verdict::Review;
        } else if (candidate.customer.isValid() && m_restricted.contains(candidate.customer)
            && !m_pastPeriod.contains(candidate.customer)) {
            item.verdict = Verdict::Restricted;
        } else if (item.action != Action::Restrict && isNeededByLaw(item.dataClass, candidate)) {
            item.verdict = Verdict::NeededByLaw;
        }
    }

    bool isExcepted(const Rule& rule, base::CustomerId customer) const
    {
        const auto found = m_excepted.find(&rule);
        return found != m_excepted.end() && customer.isValid() && found->second.contains(customer);
    }

    /// An order or letter that a law demands to be kept needs the person it is about, and her address.
    bool isNeededByLaw(DataClass dataClass, const Candidate& person) const
    {
        if (dataClass == DataClass::ContactPoints)
            return m_hasOnlyAddresses && isKept(DataClass::Orders, person.newestOrder);
        return dataClass == DataClass::Person
            && (isKept(DataClass::Orders, person.newestOrder) || isKept(DataClass::Interactions, person.newestContact));
    }
    bool isKept(DataClass dataClass, const std::optional<base::UtcTime>& newest) const
    {
        Rules statutory;
        std::ranges::copy_if(
            rulesOf(dataClass), std::back_inserter(statutory), [](const Rule* rule) { return rule->isStatutory; });
        if (statutory.empty() || !newest)
            return false;
        const QDate day = dayOf(*newest);
        return decide(statutory, {day, day}, m_context.fiscalYearEnd).lastKept >= m_context.today;
    }

    void count(DataClass dataClass, std::vector<PurgeItem> items)
    {
        ClassCount count;
        count.dataClass = dataClass;
        std::array<qint64, actionCount> byAction {};
        for (const PurgeItem& item : items) {
            ++count.past;
            ++(item.verdict == Verdict::Goes ? count.go : (item.verdict == Verdict::Held ? count.hold : count.kept));
            ++byAction[static_cast<std::size_t>(item.action)];
        }
        count.action = items.empty() ? rulesOf(dataClass).front()->action
                                     : static_cast<Action>(std::ranges::max_element(byAction) - byAction.begin());
        m_plan.classes.push_back(count);
        std::ranges::move(items, std::back_inserter(m_plan.items));
    }

    storage::ReadTransaction& m_tx;
    const PlanContext& m_context;
    std::set<base::CustomerId> m_restricted;
    std::set<base::CustomerId> m_pastPeriod; ///< of those, by a rule alone
    HeldPeople m_held;
    std::map<Thing, Review> m_reviews;
    std::array<Rules, dataClassCount> m_rules;
    std::map<const Rule*, std::set<base::CustomerId>> m_excepted;
    std::vector<PersonCandidate> m_people;
    std::vector<PurgeItem> m_duePeople; ///< everybody who is past her time, until they are counted
    bool m_hasOnlyAddresses = false; ///< of the person whose contact points are looked at
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

void findProofs(storage::ReadTransaction& tx, PurgePlan& plan, base::UtcTime now, const QTimeZone& zone)
{
    for (const PurgeItem& item : plan.items) {
        if (item.dataClass != DataClass::Person || item.verdict != Verdict::Goes || item.action != Action::Delete)
            continue;
        if (const auto kept = proofsToKeep(tx, {item.id}, now, zone))
            plan.proofs.emplace(base::CustomerId {item.id}, *kept);
    }
}

std::optional<KeptGroup> proofsThatStay(const PurgePlan& plan, const LeftOut& leftOut)
{
    std::optional<KeptGroup> all;
    for (const auto& [customer, group] : plan.proofs) {
        if (leftOut.contains({DataClass::Person, customer.value}))
            continue;
        if (!all) {
            all = group;
            continue;
        }
        all->orders += group.orders;
        all->until = std::max(all->until, group.until);
    }
    return all;
}

} // namespace aicms::retention
