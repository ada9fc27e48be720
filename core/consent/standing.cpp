// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/standing.h"

#include "core/base/refusal.h"
#include "core/consent/consent_rules.h"
#include "core/consent/gate_service.h"
#include "core/consent/gate_store.h"
#include "core/consent/id_lists.h"
#include "core/consent/ledger_store.h"
#include "core/consent/person_store.h"
#include "core/consent/projection_store.h"
#include "core/consent/shown_answers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace aicms::consent {

using access::Operation;
using base::ErrorKind;
using base::refused;
using purposes::LawfulBasis;
using purposes::Purpose;

namespace {

using People = std::vector<base::CustomerId>;

/// Whether a standing, apart from AsAnswered, can be beside an answer: one to a yes by some of the ways stands beside
/// what is said by the others, unless that is a no.
bool isBeside(Standing standing, State state)
{
    if (standing == Standing::OwnCustomer)
        return !isAgreed(state) && !isNo(state) && state != State::Expired;
    return standing == Standing::SomeWays ? !isAgreed(state) && !isNo(state) : !isNo(state);
}

std::vector<State> statesOf(Standing standing)
{
    std::vector<State> states;
    for (int state = 0; state < stateCount; ++state) {
        if (isBeside(standing, static_cast<State>(state)))
            states.push_back(static_cast<State>(state));
    }
    return states;
}

constexpr std::array exceptions {
    Standing::AskAgain, Standing::NoProof, Standing::HeldBack, Standing::OwnCustomer, Standing::SomeWays};

/// Tells of people who come in the order of their ids how each stands.
class StandingOf {
public:
    explicit StandingOf(const Standings& standings)
    {
        for (std::size_t i = 0; i < exceptions.size(); ++i) {
            const People& people = *standings.of(exceptions[i]);
            m_left[i] = {people.begin(), people.end()};
        }
    }
    Standing next(base::CustomerId customer, State state)
    {
        Standing standing = Standing::AsAnswered;
        for (std::size_t i = 0; i < exceptions.size(); ++i) {
            auto& [place, end] = m_left[i];
            while (place != end && *place < customer)
                ++place;
            const bool isHers = place != end && *place == customer;
            if (isHers && isBeside(exceptions[i], state))
                standing = exceptions[i];
        }
        return standing;
    }

private:
    std::array<std::pair<People::const_iterator, People::const_iterator>, exceptions.size()> m_left;
};

/// One purpose's part of shownCounts, in one passage through memory.
void countShown(const AnswerColumns& columns, const Standings& standings, base::PurposeId purpose, base::UtcTime time,
    std::vector<ShownCount>& shown)
{
    std::array<std::array<qint64, standingCount>, stateCount> people {};
    People answered; // of the own customers
    StandingOf standingOf(standings);
    auto own = standings.ownCustomers.begin();
    columns.forEachAnswer(purpose, time, [&](base::CustomerId customer, State state) {
        const Standing standing = standingOf.next(customer, state);
        const bool isUnasked = standing == Standing::AsAnswered || standing == Standing::OwnCustomer;
        if (state == State::NeverAsked && isUnasked)
            return;
        ++people[std::size_t(state)][std::size_t(standing)];
        while (own != standings.ownCustomers.end() && *own < customer)
            ++own;
        if (own != standings.ownCustomers.end() && *own == customer)
            answered.push_back(customer);
    });
    people[std::size_t(State::NeverAsked)][std::size_t(Standing::OwnCustomer)]
        = qint64(without(without(standings.ownCustomers, columns.unbinnedSince(time, endOfTime)), answered).size());
    for (int state = 0; state < stateCount; ++state) {
        for (int standing = 0; standing < standingCount; ++standing) {
            const qint64 many = people[std::size_t(state)][std::size_t(standing)];
            if (many > 0)
                shown.push_back({purpose, static_cast<State>(state), static_cast<Standing>(standing), many});
        }
    }
}

/// As readWithState has it.
People withState(const AnswerColumns& columns, base::PurposeId purpose, State state, base::UtcTime time)
{
    People people;
    const bool isNeverAsked = state == State::NeverAsked;
    columns.forEachAnswer(purpose, time, [&](base::CustomerId customer, State each) {
        if ((each == state) != isNeverAsked)
            people.push_back(customer);
    });
    return isNeverAsked ? without(columns.everybody(), people) : people;
}

} // namespace

QString gateReasonCode(GateReason reason)
{
    static constexpr std::array codes {"consent_given", "not_needed", "soft_opt_in", "unknown_purpose", "purpose_off",
        "no_such_customer", "in_bin", "restricted", "under_age", "never_asked", "requested", "refused", "withdrawn",
        "expired", "objected", "opted_out", "invalidated", "unknown", "meaning_changed", "proof_missing",
        "channel_not_asked", "needs_consent"};
    static_assert(codes.size() == static_cast<std::size_t>(GateReason::NeedsConsent) + 1);
    return QString::fromLatin1(codes[static_cast<std::size_t>(reason)]);
}

Standing standingOf(State state, GateReason reason)
{
    if (!isAgreed(state))
        return reason == GateReason::SoftOptIn ? Standing::OwnCustomer : Standing::AsAnswered;
    switch (reason) {
    case GateReason::ConsentGiven:
    case GateReason::NotNeeded: return Standing::AsAnswered;
    case GateReason::MeaningChanged: return Standing::AskAgain;
    case GateReason::ProofMissing: return Standing::NoProof;
    default: return Standing::HeldBack;
    }
}

const People* Standings::of(Standing standing) const
{
    switch (standing) {
    case Standing::AsAnswered: return nullptr;
    case Standing::AskAgain: return &askAgain;
    case Standing::NoProof: return &noProof;
    case Standing::HeldBack: return &heldBack;
    case Standing::OwnCustomer: return &ownCustomers;
    case Standing::SomeWays: return &someWays;
    }
    return nullptr;
}

Standings Gate::standings(const Purpose& ofNow, base::UtcTime time)
{
    const Purpose& purpose = versionAt(ofNow, time);
    if (purpose.basis != LawfulBasis::Consent)
        return {};
    Standings standings = standingsBy(ofNow, purpose, time, Channel::All);
    People known = std::exchange(standings.someWays, {});
    for (const Standing standing : exceptions)
        known = inAny(known, *standings.of(standing));
    const std::vector<Channel> ways = waysApart(purpose);
    Standings byWays;
    for (const Channel way : ways) {
        const Standings each = standingsBy(ofNow, purpose, time, way);
        byWays.someWays = inAny(byWays.someWays, each.someWays);
        byWays.askAgain = inAny(byWays.askAgain, each.askAgain);
        byWays.noProof = inAny(byWays.noProof, each.noProof);
        byWays.heldBack = inAny(byWays.heldBack, each.heldBack);
    }
    // Whoever said yes by some way since the purpose changed was asked then.
    const auto add = [&known](People& standing, const People& people) {
        const People more = without(people, known);
        standing = inAny(standing, more);
        known = inAny(known, more);
    };
    add(standings.someWays, byWays.someWays);
    add(standings.askAgain, byWays.askAgain);
    add(standings.noProof, byWays.noProof);
    add(standings.heldBack, byWays.heldBack);
    return standings;
}

/// By which some answered otherwise than by others; none where the answer whatever the way is everybody's.
std::vector<Channel> Gate::waysApart(const Purpose& purpose)
{
    if (purpose.channels.size() == 1 || !hasAnswersByWay(m_tx, purpose.id))
        return {};
    return waysOf(purpose);
}

/// The sets of which who() is made, in the order in which may() asks: what bars a person comes before her answer, her
/// age after it. `someWays`: whose yes is followed.
Standings Gate::standingsBy(const Purpose& ofNow, const Purpose& purpose, base::UtcTime time, Channel channel)
{
    const Ids allowed = storedWho(purpose.code, time, channel);
    const Ids everyYes = without(m_facts.spanning(purpose, time, channel, 0, false), m_facts.binned(time));
    Standings standings;
    standings.ownCustomers = without(allowed, everyYes);
    standings.someWays = inBoth(allowed, everyYes);
    const Ids left = without(everyYes, allowed);
    if (left.empty())
        return standings;
    if (!ofNow.isUsable()) {
        standings.heldBack = left;
        return standings;
    }
    const Ids judged = without(left, barred(purpose, time, channel));
    const Ids ofThisMeaning = m_facts.spanning(purpose, time, channel, m_facts.consentsFromAt(purpose.id, time), false);
    standings.askAgain = without(judged, ofThisMeaning);
    standings.noProof = without(inBoth(judged, ofThisMeaning), m_facts.agreed(purpose, time, channel));
    standings.heldBack = without(without(left, standings.askAgain), standings.noProof);
    return standings;
}

GateService::Future<std::vector<ShownAnswer>> GateService::answers(base::CustomerId customer, base::UtcTime time)
{
    using Answer = std::vector<ShownAnswer>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    const auto moment = asked(time);
    if (!moment)
        return refused<Answer>(moment.error());
    return m_database.read(
        [customer, moment = *moment, catalogue = m_purposes.catalogue(), zone = m_zone,
            showsAges = seesBirthdays(m_session.role)](storage::ReadTransaction& tx) -> base::Result<Answer> {
            if (!readPerson(tx, customer))
                return base::fail(ErrorKind::NotFound, {}, customer.value);
            Gate gate(tx, catalogue, zone, moment.now);
            return answersTold(gate, tx, customer, *catalogue, moment, showsAges);
        });
}

namespace {

std::vector<ShownCount> readShownCounts(
    Gate& gate, storage::ReadTransaction& tx, const purposes::Catalogue& catalogue, base::UtcTime time)
{
    std::vector<ShownCount> shown;
    for (const StateCount& count : readCounts(tx, time)) {
        if (count.state != State::NeverAsked)
            shown.push_back({count.purpose, count.state, Standing::AsAnswered, count.people});
    }
    const auto take = [&shown](base::PurposeId purpose, State state, qint64 people) {
        for (ShownCount& each : shown) {
            if (each.purpose == purpose && each.state == state && each.standing == Standing::AsAnswered)
                each.people -= people;
        }
    };
    for (const Purpose& purpose : catalogue.purposes()) {
        const Standings standings = gate.standings(purpose, time);
        for (const Standing standing : exceptions) {
            const People& people = *standings.of(standing);
            for (const State state : people.empty() ? std::vector<State> {} : statesOf(standing)) {
                const auto many
                    = static_cast<qint64>(inBoth(people, readWithState(tx, purpose.id, state, time)).size());
                if (many == 0)
                    continue;
                take(purpose.id, state, many);
                shown.push_back({purpose.id, state, standing, many});
            }
        }
    }
    std::erase_if(shown, [](const ShownCount& each) { return each.people == 0; });
    return shown;
}

std::vector<ShownCount> keptShownCounts(
    Gate& gate, const AnswerColumns& columns, const purposes::Catalogue& catalogue, base::UtcTime time)
{
    std::vector<ShownCount> shown;
    for (const Purpose& purpose : catalogue.purposes())
        countShown(columns, gate.standings(purpose, time), purpose.id, time, shown);
    return shown;
}

} // namespace

GateService::Future<std::vector<ShownCount>> GateService::shownCounts(base::UtcTime time)
{
    using Answer = std::vector<ShownCount>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    const auto moment = askedWithAges(time);
    if (!moment)
        return refused<Answer>(moment.error());
    const auto catalogue = m_purposes.catalogue();
    return ask<Answer>(
        [time = moment->time, catalogue](Gate& gate, storage::ReadTransaction& tx) -> base::Result<Answer> {
            const AnswerColumns* columns = gate.facts().columns();
            return columns ? keptShownCounts(gate, *columns, *catalogue, time)
                           : readShownCounts(gate, tx, *catalogue, time);
        });
}

GateService::Future<People> GateService::shownAs(
    const QString& purpose, State state, Standing standing, base::UtcTime at)
{
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<People>(allowed.error());
    const auto catalogue = m_purposes.catalogue();
    if (!catalogue->find(purpose))
        return refused<People>({ErrorKind::NotFound, QStringLiteral("purpose"), 0});
    const auto moment = askedWithAges(at);
    if (!moment)
        return refused<People>(moment.error());
    return ask<People>([=, time = moment->time](Gate& gate, storage::ReadTransaction& tx) -> base::Result<People> {
        const Purpose& asked = *catalogue->find(purpose);
        const Standings standings = gate.standings(asked, time);
        const AnswerColumns* columns = gate.facts().columns();
        People people = columns ? withState(*columns, asked.id, state, time) : readWithState(tx, asked.id, state, time);
        if (const People* only = standings.of(standing))
            return isBeside(standing, state) ? inBoth(people, *only) : People {};
        for (const Standing other : exceptions) {
            if (isBeside(other, state))
                people = without(people, *standings.of(other));
        }
        return people;
    });
}

GateService::Future<std::vector<qint64>> GateService::heldAt(
    const QString& purpose, const std::vector<base::UtcTime>& moments)
{
    using Answer = std::vector<qint64>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    if (!m_purposes.catalogue()->find(purpose))
        return refused<Answer>({ErrorKind::NotFound, QStringLiteral("purpose"), 0});
    std::vector<AskedMoment> all;
    for (const base::UtcTime time : moments) {
        const auto moment = asked(time);
        if (!moment)
            return refused<Answer>(moment.error());
        all.push_back(*moment);
    }
    return ask<Answer>([purpose, all](Gate& gate, storage::ReadTransaction&) -> base::Result<Answer> {
        Answer held;
        for (const AskedMoment& moment : all)
            held.push_back(static_cast<qint64>(ToldAnswers(gate, moment).agreeing(purpose, Channel::All).size()));
        return held;
    });
}

GateService::Future<std::vector<AskAgain>> GateService::toAskAgain(base::UtcTime time)
{
    using Answer = std::vector<AskAgain>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    const auto moment = askedWithAges(time);
    if (!moment)
        return refused<Answer>(moment.error());
    const auto catalogue = m_purposes.catalogue();
    return ask<Answer>([time = moment->time, catalogue](Gate& gate, storage::ReadTransaction&) -> base::Result<Answer> {
        Answer all;
        for (const Purpose& purpose : catalogue->purposes()) {
            // Only then can a yes be older than the meaning.
            if (purpose.consentsFrom == 1 || !purpose.isUsable())
                continue;
            for (const base::CustomerId customer : gate.standings(purpose, time).askAgain)
                all.push_back({customer, purpose.id});
        }
        return all;
    });
}

} // namespace aicms::consent
