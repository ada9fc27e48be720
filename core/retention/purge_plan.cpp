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

/// Why a thing stays although its period has ended. Without a day: until somebody changes something.
struct Stay {
    Keeper keeper = Keeper::Nothing;
    QDate until = {};
};

Verdict verdictOf(Keeper keeper)
{
    switch (keeper) {
    case Keeper::Hold: return Verdict::Held;
    case Keeper::Restriction: return Verdict::Restricted;
    case Keeper::Invoice:
    case Keeper::Letter: return Verdict::NeededByLaw;
    case Keeper::Review: return Verdict::Review;
    case Keeper::Request:
    case Keeper::Exception: return Verdict::Excepted;
    case Keeper::Decision: return Verdict::KeptOn;
    case Keeper::Period:
    case Keeper::Task:
    case Keeper::Nothing: break;
    }
    return Verdict::Goes;
}

/// All that plans of later days may look at.
const QDate endOfDays(9000, 1, 1);

/// Parts of a person that have a period of their own: of somebody who goes they are not listed, they go with her.
bool isPart(DataClass dataClass)
{
    return dataClass == DataClass::ContactPoints || dataClass == DataClass::OwnFields;
}

class Planner {
public:
    /// `only`: of that person; none: of everybody.
    Planner(storage::ReadTransaction& tx, const std::vector<Rule>& rules, const PlanContext& context,
        base::CustomerId only = {})
        : m_tx(tx), m_context(context), m_only(only), m_yearEnd(fiscalYearEnd(tx)), m_held(store::heldPeople(tx)),
          m_reviews(store::readReviews(tx, only))
    {
        if (!only.isValid())
            m_restricted = consent::restrictedPeople(tx);
        else if (consent::isRestricted(tx, only))
            m_restricted.insert(only);
        if (!m_restricted.empty())
            m_pastPeriod = consent::peoplePastPeriod(tx);
        for (const Rule& rule : rules) {
            if (!rule.isOn)
                continue;
            m_rules[static_cast<std::size_t>(rule.dataClass)].push_back(&rule);
            if (!rule.exceptions.isEmpty())
                m_excepted.emplace(&rule, store::exceptedPeople(tx, rule.exceptions, only));
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

    PersonKeeping keeping()
    {
        PersonKeeping kept;
        kept.lastAct = store::lastAct(m_tx, m_only);
        m_people = store::people(m_tx, {startOf(endOfDays), false, true, m_only});
        if (m_people.empty()) {
            kept.person.keeper = store::hasOpenTask(m_tx, m_only) ? Keeper::Task : Keeper::Nothing;
            kept.others = kept.contactPoints = kept.addresses = kept.ownFields = kept.person;
        } else {
            keepParts(kept, m_people.front());
        }
        for (const DataClass dataClass : {DataClass::Interactions, DataClass::Events, DataClass::Orders,
                 DataClass::Files, DataClass::ConsentProof}) {
            if (rulesOf(dataClass).empty())
                continue;
            for (const Candidate& candidate : candidatesOf(dataClass))
                kept.things.emplace(
                    Thing(dataClass, candidate.id), withPerson(keepingOf(dataClass, candidate), kept.person));
        }
        seal(kept);
        return kept;
    }

private:
    const Rules& rulesOf(DataClass dataClass) const { return m_rules[static_cast<std::size_t>(dataClass)]; }
    QDate dayOf(base::UtcTime time) const { return time.toDateTime().toTimeZone(m_context.zone).date(); }
    base::UtcTime startOf(QDate day) const { return base::UtcTime::fromDateTime(day.startOfDay(m_context.zone)); }
    QDate firstKept(const Rules& rules) const
    {
        QDate border;
        for (const Rule* rule : rules) {
            const QDate day = firstKeptDay(*rule, m_context.today, m_yearEnd);
            if (!border.isValid() || day > border)
                border = day;
        }
        return border;
    }
    /// Wide enough for every rule of the class; which one decides is looked at one by one.
    base::UtcTime border(DataClass dataClass) const
    {
        return startOf(m_only.isValid() ? endOfDays : firstKept(rulesOf(dataClass)));
    }

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
            consider(dataClass, partOf(each, *since, each.hasOnlyAddresses), items);
        }
    }

    Candidate partOf(const PersonCandidate& each, base::UtcTime since, bool hasOnlyAddresses)
    {
        Candidate candidate = each.person;
        // Whom a plan looks at goes by the record's own age: what it took over from an older one counts from then.
        candidate.created = std::max(since, each.person.created);
        m_hasOnlyAddresses = hasOnlyAddresses;
        return candidate;
    }

    void keepParts(PersonKeeping& kept, const PersonCandidate& each)
    {
        const auto keep = [&](DataClass dataClass, const std::optional<base::UtcTime>& since, bool hasOnlyAddresses) {
            const Keeping& atMost = hasOnlyAddresses ? kept.person : kept.others;
            return since && !rulesOf(dataClass).empty()
                ? withPerson(keepingOf(dataClass, partOf(each, *since, hasOnlyAddresses)), atMost)
                : atMost;
        };
        kept.person = keepingOf(DataClass::Person, each.person);
        Candidate unneeded = each.person;
        unneeded.newestOrder = unneeded.newestContact = std::nullopt;
        kept.others = keepingOf(DataClass::Person, unneeded);
        kept.contactPoints = keep(DataClass::ContactPoints, each.reachedSince, false);
        // An address that an invoice needs outlasts the other ways (class_removal.cpp).
        kept.addresses = keep(DataClass::ContactPoints, each.reachedSince, true);
        kept.ownFields = keep(DataClass::OwnFields, each.fieldsSince, false);
    }

    Keeping keepingOf(DataClass dataClass, const Candidate& candidate) const
    {
        Keeping keeping;
        const Decision decision = decide(competing(dataClass, candidate), daysOf(candidate), m_yearEnd);
        if (!decision.rule)
            return keeping;
        keeping.lastKept = decision.lastKept;
        keeping.isOpen = false;
        keeping.keeper = Keeper::Period;
        keeping.action = actionOn({dataClass, candidate.id}, *decision.rule);
        keeping.movesOn = decision.rule->trigger == Trigger::LastActivity;
        for (const Stay& stay : stays({dataClass, candidate.id}, keeping.action, candidate, *decision.rule)) {
            const bool isLonger = stay.until.isValid() && stay.until > keeping.lastKept;
            if (isLonger)
                keeping.lastKept = stay.until;
            if (!keeping.isOpen && (isLonger || !stay.until.isValid())) {
                keeping.keeper = stay.keeper;
                keeping.isOpen = !stay.until.isValid();
            }
        }
        return keeping;
    }

    /// Whichever comes first: its own end, or that of the person, with whom it goes.
    Keeping withPerson(const Keeping& own, const Keeping& person) const
    {
        if (person.isOpen || person.action != Action::Delete)
            return own.keeper == Keeper::Nothing ? person : own;
        if (own.keeper == Keeper::Review)
            return own.lastKept >= m_context.today && own.lastKept < person.lastKept ? own : person;
        return own.isOpen || own.lastKept > person.lastKept ? person : own;
    }

    /// Of proofs that go with the person some stay sealed, by the number under which they are asked for.
    void seal(PersonKeeping& kept) const
    {
        const Keeping& person = kept.person;
        const Keeping& ways = kept.contactPoints;
        const bool losesNumber = !ways.isOpen && ways.lastKept < person.lastKept && person.lastKept >= m_context.today;
        if (person.isOpen || person.action != Action::Delete || losesNumber)
            return;
        const base::UtcTime leaves = startOf(std::max(person.lastKept, m_context.today.addDays(-1)).addDays(1));
        for (const auto& [entry, until] : proofsSealedAfter(m_tx, m_only, leaves, m_context.zone)) {
            Keeping& proof = kept.things.try_emplace({DataClass::ConsentProof, entry}, person).first->second;
            if (proof == person)
                proof.sealedUntil = until;
        }
    }

    std::vector<Candidate> candidatesOf(DataClass dataClass)
    {
        const base::UtcTime before = border(dataClass);
        std::vector<Candidate> found;
        if (dataClass == DataClass::ConsentProof) {
            for (const consent::ReplacedEntry& entry :
                m_only.isValid() ? consent::replacedOf(m_tx, m_only) : consent::replacedBefore(m_tx, before))
                found.push_back({entry.seq, entry.customer, entry.endedAt, entry.endedAt});
        } else if (dataClass == DataClass::LogReasons) {
            for (const audit::GivenReason& reason : audit::reasonsBefore(m_tx, before))
                found.push_back({reason.seq, store::ownerOf(m_tx, dataClass, reason.seq), reason.at, reason.at});
        } else {
            found = store::candidates(m_tx, dataClass, before, m_only);
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

    TriggerDays daysOf(const Candidate& candidate) const
    {
        return {dayOf(candidate.created), std::max(dayOf(candidate.created), dayOf(candidate.lastActivity))};
    }

    void consider(DataClass dataClass, const Candidate& candidate, std::vector<PurgeItem>& items) const
    {
        const Decision decision = decide(competing(dataClass, candidate), daysOf(candidate), m_yearEnd);
        if (!decision.rule || decision.lastKept >= m_context.today)
            return;
        const Action action = actionOn({dataClass, candidate.id}, *decision.rule);
        PurgeItem item {dataClass, candidate.id, candidate.customer, decision.rule->id, decision.lastKept, {}, action};
        for (const Stay& stay : stays({dataClass, candidate.id}, action, candidate, *decision.rule)) {
            if (stay.until.isValid() && stay.until < m_context.today)
                continue;
            item.verdict = verdictOf(stay.keeper);
            // What no law needs of her has no longer period than if there were no invoice.
            if (item.verdict == Verdict::NeededByLaw && dataClass == DataClass::Person
                && store::holdsMore(m_tx, candidate.customer)) {
                item.verdict = Verdict::Goes;
                item.action = Action::Reduce;
            }
            if (stay.keeper == Keeper::Decision)
                item.lastKept = stay.until;
            break;
        }
        items.push_back(std::move(item));
    }

    const Review* reviewOf(const Thing& thing) const
    {
        const auto found = m_reviews.find(thing);
        return found == m_reviews.end() ? nullptr : &found->second;
    }

    Action actionOn(const Thing& thing, const Rule& rule) const
    {
        const Review* review = reviewOf(thing);
        const bool mayGo = rule.action == Action::Review && review && !review->keepUntil;
        return mayGo ? actionsOf(thing.first).front() : rule.action;
    }

    /// What keeps it once its period has ended, the weightiest first.
    std::vector<Stay> stays(const Thing& thing, Action action, const Candidate& candidate, const Rule& rule) const
    {
        std::vector<Stay> all;
        const bool isSomebodys = candidate.customer.isValid();
        if (m_held.everybody || (isSomebodys && m_held.people.contains(candidate.customer)))
            all.push_back({Keeper::Hold});
        if (const Review* review = reviewOf(thing); review && review->keepUntil)
            all.push_back({Keeper::Decision, *review->keepUntil});
        if (isExcepted(rule, candidate.customer))
            all.push_back(
                {rule.exceptions.tags.isEmpty() && !rule.exceptions.kind ? Keeper::Request : Keeper::Exception});
        if (action == Action::Review)
            all.push_back({Keeper::Review});
        if (isSomebodys && m_restricted.contains(candidate.customer) && !m_pastPeriod.contains(candidate.customer))
            all.push_back({Keeper::Restriction});
        if (action != Action::Restrict)
            addNeeds(all, thing.first, candidate);
        return all;
    }

    bool isExcepted(const Rule& rule, base::CustomerId customer) const
    {
        const auto found = m_excepted.find(&rule);
        return found != m_excepted.end() && customer.isValid() && found->second.contains(customer);
    }

    /// An order or letter that a law demands to be kept needs the person it is about, and her address.
    void addNeeds(std::vector<Stay>& all, DataClass dataClass, const Candidate& person) const
    {
        const bool isPerson = dataClass == DataClass::Person;
        if (isPerson || (dataClass == DataClass::ContactPoints && m_hasOnlyAddresses))
            addNeed(all, Keeper::Invoice, DataClass::Orders, person.newestOrder);
        if (isPerson)
            addNeed(all, Keeper::Letter, DataClass::Interactions, person.newestContact);
    }
    void addNeed(
        std::vector<Stay>& all, Keeper keeper, DataClass dataClass, const std::optional<base::UtcTime>& newest) const
    {
        Rules statutory;
        std::ranges::copy_if(
            rulesOf(dataClass), std::back_inserter(statutory), [](const Rule* rule) { return rule->isStatutory; });
        if (statutory.empty() || !newest)
            return;
        const QDate day = dayOf(*newest);
        all.push_back({keeper, decide(statutory, {day, day}, m_yearEnd).lastKept});
    }

    void count(DataClass dataClass, std::vector<PurgeItem> items)
    {
        ClassCount count;
        count.dataClass = dataClass;
        std::array<qint64, actionCount> byAction {};
        for (const PurgeItem& item : items) {
            ++count.past;
            ++(item.verdict == Verdict::Goes ? count.go : (item.verdict == Verdict::Held ? count.hold : count.kept));
            count.reduced += item.verdict == Verdict::Goes && item.action == Action::Reduce ? 1 : 0;
            ++byAction[static_cast<std::size_t>(item.action)];
        }
        count.action = items.empty() ? rulesOf(dataClass).front()->action
                                     : static_cast<Action>(std::ranges::max_element(byAction) - byAction.begin());
        m_plan.classes.push_back(count);
        std::ranges::move(items, std::back_inserter(m_plan.items));
    }

    storage::ReadTransaction& m_tx;
    const PlanContext& m_context;
    base::CustomerId m_only;
    QDate m_yearEnd;
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

qint64 Run::changed() const
{
    return std::max<qint64>(0, plannedTotal() - total() - difference.held - difference.kept);
}

PurgePlan planPurge(storage::ReadTransaction& tx, const std::vector<Rule>& rules, const PlanContext& context)
{
    return Planner(tx, rules, context).plan();
}

PersonKeeping keepingOf(
    storage::ReadTransaction& tx, const std::vector<Rule>& rules, const PlanContext& context, base::CustomerId customer)
{
    return Planner(tx, rules, context, customer).keeping();
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
