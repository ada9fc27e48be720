// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate.h"

#include "core/base/local_day.h"
#include "core/consent/age_of_consent.h"
#include "core/consent/answer_columns_store.h"
#include "core/consent/consent_rules.h"
#include "core/consent/id_lists.h"
#include "core/consent/ledger_store.h"
#include "core/consent/logged_proof.h"
#include "core/consent/lost_proof.h"
#include "core/consent/objection_pause.h"
#include "core/consent/own_word.h"
#include "core/consent/person_store.h"
#include "core/purposes/purpose_records.h"
#include "core/purposes/purpose_rules.h"

#include <algorithm>
#include <utility>

namespace aicms::consent {

using purposes::LawfulBasis;
using purposes::Purpose;

namespace {

/// The first birthday of whoever has not reached `age` on the day of `time`.
int tooYoungFrom(base::UtcTime time, const QTimeZone& zone, int age)
{
    const QDate day = base::localDay(time, zone);
    return (day.year() - age) * 10'000 + day.month() * 100 + day.day() + 1;
}

/// At this age anybody agrees alone, whatever the country.
int agreesAloneFrom(const Purpose& purpose)
{
    const auto highest = std::ranges::max_element(purpose.minimumAges);
    return std::max(purposes::highestConsentAge(), highest == purpose.minimumAges.end() ? 0 : *highest);
}

/// A restriction leaves storing and the duties of the law alone (GDPR Art. 18(2)).
bool isStoppedByRestriction(LawfulBasis basis)
{
    return basis != LawfulBasis::LegalObligation && basis != LawfulBasis::VitalInterests;
}

/// While an objection is weighed it is this that stops (Art. 18(1)(d)): what she agreed to, and a contract, go on.
bool isStoppedByObjection(const Purpose& purpose)
{
    return purpose.basis != LawfulBasis::Consent && mayObjectTo(purpose);
}

/// Consent to advertising by e-mail lets nobody telephone, whatever channel it was recorded for.
bool reachesBy(const Purpose& purpose, Channel channel)
{
    return channel == Channel::All || purpose.channels.empty() || purpose.hasChannel(channel);
}

} // namespace

GateReason reasonFor(State state)
{
    switch (state) {
    case State::NeverAsked: return GateReason::NeverAsked;
    case State::Requested: return GateReason::Requested;
    case State::Refused: return GateReason::Refused;
    case State::Withdrawn: return GateReason::Withdrawn;
    case State::Expired: return GateReason::Expired;
    case State::Objected: return GateReason::Objected;
    case State::OptOutSignal: return GateReason::OptedOut;
    case State::Invalidated: return GateReason::Invalidated;
    case State::Unknown: return GateReason::Unknown;
    case State::Given:
    case State::Renewed: return GateReason::ConsentGiven;
    }
    return GateReason::Unknown;
}

namespace {

bool canSoftOptIn(const Purpose& purpose, State state)
{
    const bool isUnanswered = state == State::NeverAsked || state == State::Unknown || state == State::Requested;
    return purpose.allowsSoftOptIn && isUnanswered;
}

} // namespace

Gate::Gate(storage::ReadTransaction& tx, std::shared_ptr<const purposes::Catalogue> catalogue, QTimeZone zone,
    base::UtcTime now, std::shared_ptr<GateMemo> memo, qint64 mostChanges)
    : m_tx(tx), m_catalogue(std::move(catalogue)), m_zone(std::move(zone)), m_now(now),
      m_facts(tx, m_catalogue, now, std::move(memo), mostChanges)
{
}

const Purpose& Gate::versionAt(const Purpose& purpose, base::UtcTime time)
{
    if (purpose.version <= 1 || purpose.createdAt <= time)
        return purpose;
    const int version = purposeVersionAt(m_tx, purpose.id, time);
    const std::pair key(purpose.id.value, version);
    auto known = m_versions.find(key);
    if (known == m_versions.end())
        known = m_versions.emplace(key, purposes::purposeVersion(m_tx, purpose.id, version).value_or(purpose)).first;
    return known->second;
}

GateAnswer Gate::may(const QString& code, base::CustomerId customer, base::UtcTime time, Channel channel)
{
    const std::vector<Event> entries = readEvents(m_tx, customer);
    if (!std::exchange(m_areVersionsDemanded, true))
        demandVersions(m_tx);
    demandAsLogged(m_tx, customer, entries);
    return may(code, customer, entries, time, channel);
}

GateAnswer Gate::may(
    const QString& code, base::CustomerId customer, std::span<const Event> entries, base::UtcTime time, Channel channel)
{
    const GateAnswer said = judge(code, customer, time, channel, [&](const Purpose& version) {
        return m_isWithoutAges ? foldedAnswer(withoutParentsEnds(entries), version, time, channel)
                               : foldedAnswer(entries, version, time, channel);
    });
    if (!said.isAllowed)
        return said;
    return afterNoFromAhead(said, versionAt(*m_catalogue->find(code), time), entries, time, channel);
}

bool Gate::isOfToday(base::UtcTime time) const
{
    return time >= m_now || base::localDay(time, m_zone) == base::localDay(m_now, m_zone);
}

GateAnswer Gate::afterNoFromAhead(
    GateAnswer said, const Purpose& purpose, std::span<const Event> entries, base::UtcTime time, Channel channel) const
{
    const auto isAhead = [this](const Event& entry) { return isNo(entry.state) && entry.recordedAt > m_now; };
    if (std::ranges::none_of(entries, isAhead) || !isOfToday(time))
        return said;
    const StateRow last = foldedAnswer(entries, purpose, endOfTime, channel);
    return isNo(last.state) ? GateAnswer {false, reasonFor(last.state), last.event} : said;
}

const Ids& Gate::fromAhead()
{
    if (!m_fromAhead)
        m_fromAhead = readSayingNoAfter(m_tx, m_now);
    return *m_fromAhead;
}

std::optional<GateAnswer> Gate::mayProven(
    const QString& code, base::CustomerId customer, base::UtcTime time, Channel channel)
{
    if (m_isWithoutAges || !m_facts.isProven(customer) || std::ranges::binary_search(fromAhead(), customer))
        return std::nullopt;
    const GateAnswer stored = judgeStored(code, customer, time, channel);
    // Where ways differ, what is stored does not know which of their entries it is that ran out.
    return stored.reason == GateReason::Expired ? may(code, customer, readEvents(m_tx, customer), time, channel)
                                                : stored;
}

Ids Gate::sayingNoFromAhead(const Purpose& purpose, base::UtcTime time, Channel channel)
{
    Ids saying;
    if (fromAhead().empty() || !isOfToday(time))
        return saying;
    std::ranges::copy_if(fromAhead(), std::back_inserter(saying), [&](base::CustomerId customer) {
        return isNo(foldedAnswer(m_tx, purpose, customer, endOfTime, channel).state);
    });
    return saying;
}

/// What may() says, where who() proves afterwards that it rests on the ledger.
GateAnswer Gate::judgeStored(const QString& code, base::CustomerId customer, base::UtcTime time, Channel channel)
{
    if (m_isWithoutAges) // what is stored ends with a parent's yes
        return may(code, customer, readEvents(m_tx, customer), time, channel);
    return judge(code, customer, time, channel,
        [&](const Purpose& version) { return m_facts.answer(version, customer, time, channel); });
}

GateAnswer Gate::judge(
    const QString& code, base::CustomerId customer, base::UtcTime time, Channel channel, const AnswerOf& answerOf)
{
    const Purpose* purpose = m_catalogue->find(code);
    if (!purpose)
        return {false, GateReason::UnknownPurpose, 0};
    if (!purpose->isUsable())
        return {false, GateReason::PurposeOff, 0};
    purpose = &versionAt(*purpose, time);
    if (!reachesBy(*purpose, channel))
        return {false, GateReason::ChannelNotAsked, 0};
    if (purposes::lacksConsent(*purpose, channel, m_catalogue->country()))
        return {false, GateReason::NeedsConsent, 0};
    const PersonBars bars = m_facts.bars(customer, time);
    if (!bars.exists)
        return {false, GateReason::NoSuchCustomer, 0};
    if (bars.isInBin)
        return {false, GateReason::InBin, 0};
    if (bars.isRestricted && isStoppedByRestriction(purpose->basis)
        && (isStoppedByObjection(*purpose) || isRestrictedForMore(m_tx, customer, time, m_now)))
        return {false, GateReason::Restricted, 0};
    if (purpose->usesAi && !m_isWithoutAges && bars.isBornSince(tooYoungFrom(time, m_zone, purposes::aiAge())))
        return {false, GateReason::UnderAge, 0};
    const GateAnswer answer = judgeAnswer(*purpose, customer, time, channel, answerOf(*purpose));
    if (!answer.isAllowed || m_isWithoutAges || purpose->basis != LawfulBasis::Consent
        || !bars.isBornSince(tooYoungFrom(time, m_zone, agreesAloneFrom(*purpose))))
        return answer;
    // A birthday or a mark may have come after the answer: a child's own yes counts no more (K6).
    const int age = ageOfConsent(*purpose, readCountry(m_tx, customer));
    const bool isAlone = bars.isBornSince(tooYoungFrom(time, m_zone, age)) && !isGivenForAnother(m_tx, answer.event);
    return isAlone ? GateAnswer {false, GateReason::UnderAge, answer.event} : answer;
}

GateAnswer Gate::judgeAnswer(
    const Purpose& purpose, base::CustomerId customer, base::UtcTime time, Channel channel, const StateRow& row)
{
    if (purpose.basis != LawfulBasis::Consent) // only a no counts
        return isNo(row.state) ? GateAnswer {false, reasonFor(row.state), row.event}
                               : GateAnswer {true, GateReason::NotNeeded, 0};
    if (!isAgreed(row.state)) {
        // Who agreed and whose consent ran out is asked again (K5): nothing that says neither yes nor no makes her an
        // own customer who never answered.
        if (canSoftOptIn(purpose, row.state) && !hasEndedYes(purpose, customer, time, channel)
            && m_facts.hasSoftOptIn(purpose.id, customer, time, writtenToBy(purpose, channel)))
            return {true, GateReason::SoftOptIn, 0};
        return {false, reasonFor(row.state), row.event};
    }
    if (row.purposeVersion < m_facts.consentsFromAt(purpose.id, time))
        return {false, GateReason::MeaningChanged, row.event};
    if (purpose.needsProof && (!row.hasProof || !isProofHeld(m_tx, row.event)))
        return {false, GateReason::ProofMissing, row.event};
    return {true, GateReason::ConsentGiven, row.event};
}

bool Gate::hasEndedYes(const Purpose& purpose, base::CustomerId customer, base::UtcTime time, Channel channel)
{
    return m_isWithoutAges ? hasFoldedEndedYes(withoutParentsEnds(readEvents(m_tx, customer)), purpose, time, channel)
                           : m_facts.hasEndedYes(purpose, customer, time, channel);
}

Ids Gate::concernedByAge(const QString& code, const Ids& people, base::UtcTime time)
{
    const Purpose* purpose = m_catalogue->find(code);
    if (!purpose)
        return {};
    const int age = std::max(purposes::aiAge(), agreesAloneFrom(*purpose));
    Ids young;
    std::ranges::set_intersection(people, m_facts.minors(tooYoungFrom(time, m_zone, age)), std::back_inserter(young));
    Ids all;
    std::ranges::set_union(young, readAgreedByParents(m_tx, purpose->id), std::back_inserter(all));
    return all;
}

/// As it was meant at `time`; null where it reaches nobody by that way.
const Purpose* Gate::usable(const QString& code, base::UtcTime time, Channel channel)
{
    const Purpose* purpose = m_catalogue->find(code);
    if (!purpose || !purpose->isUsable())
        return nullptr;
    purpose = &versionAt(*purpose, time);
    const bool isReached
        = reachesBy(*purpose, channel) && !purposes::lacksConsent(*purpose, channel, m_catalogue->country());
    return isReached ? purpose : nullptr;
}

std::vector<base::CustomerId> Gate::who(const QString& code, base::UtcTime time, Channel channel)
{
    Ids ids = storedWho(code, time, channel);
    m_facts.demandProof(ids);
    return ids;
}

Ids Gate::storedWho(const QString& code, base::UtcTime time, Channel channel)
{
    const Purpose* purpose = usable(code, time, channel);
    return purpose ? letThrough(*purpose, time, channel) : Ids {};
}

Ids Gate::letThrough(const Purpose& purpose, base::UtcTime time, Channel channel)
{
    if (purpose.basis == LawfulBasis::Consent)
        return consenting(purpose, time, channel, true);
    const Ids excluded = barred(purpose, time, channel);
    const Ids ids = notObjecting(purpose, time, channel);
    return excluded.empty() ? ids : without(ids, excluded);
}

Ids Gate::reachedUnder(const Purpose& version, base::UtcTime time)
{
    std::vector<Channel> ways = waysApart(version);
    ways.push_back(Channel::All);
    Ids people;
    for (const Channel way : ways) {
        if (purposes::lacksConsent(version, way, m_catalogue->country()))
            continue;
        Ids all;
        std::ranges::set_union(people, letThrough(version, time, way), std::back_inserter(all));
        people = std::move(all);
    }
    return people;
}

std::vector<base::CustomerId> Gate::agreeing(const QString& code, base::UtcTime time, Channel channel)
{
    const Purpose* purpose = usable(code, time, channel);
    return purpose && purpose->basis == LawfulBasis::Consent ? consenting(*purpose, time, channel, false) : Ids {};
}

Ids Gate::consenting(const Purpose& purpose, base::UtcTime time, Channel channel, bool withOwnCustomers)
{
    Ids ids = m_facts.agreed(purpose, time, channel);
    if (withOwnCustomers && purpose.allowsSoftOptIn)
        addSoftOptIns(purpose, time, channel, ids);
    const Ids excluded = barred(purpose, time, channel);
    if (!excluded.empty())
        ids = without(ids, excluded);
    const Ids young = alone(purpose, time, channel, ids);
    return young.empty() ? ids : without(ids, young);
}

/// Of `agreed`, whom nothing else bars: the children whose own yes does not count (K6).
Ids Gate::alone(const Purpose& purpose, base::UtcTime time, Channel channel, const Ids& agreed)
{
    Ids young;
    if (m_isWithoutAges)
        return young;
    std::ranges::set_intersection(
        agreed, m_facts.minors(tooYoungFrom(time, m_zone, agreesAloneFrom(purpose))), std::back_inserter(young));
    if (young.empty())
        return young;
    Ids alone = without(young, m_facts.agreedForByOthers(purpose, young, time, channel));
    // The few that are left: it is a question of their country.
    std::erase_if(
        alone, [&](base::CustomerId customer) { return judgeStored(purpose.code, customer, time, channel).isAllowed; });
    return alone;
}

Ids Gate::notObjecting(const Purpose& purpose, base::UtcTime time, Channel channel)
{
    Ids everybody = m_facts.everybody();
    const Ids later = m_facts.unbinnedSince(time);
    if (!later.empty()) {
        Ids all;
        std::ranges::set_union(everybody, later, std::back_inserter(all));
        everybody = std::move(all);
    }
    return without(everybody, m_facts.spanning(purpose, time, channel, 0, false));
}

Ids Gate::barred(const Purpose& purpose, base::UtcTime time, Channel channel)
{
    Ids all = m_facts.binned(time);
    const auto add = [&all](const Ids& more) {
        Ids joined;
        std::ranges::set_union(all, more, std::back_inserter(joined));
        all = std::move(joined);
    };
    if (isStoppedByRestriction(purpose.basis)) {
        const Ids restricted = m_facts.restricted(time);
        add(restricted.empty() || isStoppedByObjection(purpose)
                ? restricted
                : without(restricted, readOnlyObjecting(m_tx, time, m_now)));
    }
    if (purpose.usesAi && !m_isWithoutAges)
        add(m_facts.minors(tooYoungFrom(time, m_zone, purposes::aiAge())));
    add(sayingNoFromAhead(purpose, time, channel));
    return all;
}

void Gate::addSoftOptIns(const Purpose& purpose, base::UtcTime time, Channel channel, Ids& ids)
{
    const SoftOptIns found = m_facts.softOptIns(purpose.id, time, writtenToBy(purpose, channel));
    Ids allowed = found.silent;
    for (const base::CustomerId customer : without(found.others, ids)) {
        if (judgeStored(purpose.code, customer, time, channel).isAllowed)
            allowed.push_back(customer);
    }
    std::ranges::sort(allowed);
    Ids joined;
    joined.reserve(ids.size() + allowed.size());
    std::ranges::set_union(ids, allowed, std::back_inserter(joined));
    ids = std::move(joined);
}

bool Gate::mayBeOwnCustomer(
    const purposes::Purpose& purpose, base::CustomerId customer, base::UtcTime time, Channel channel)
{
    return purpose.allowsSoftOptIn && m_facts.hasSoftOptIn(purpose.id, customer, time, writtenToBy(purpose, channel));
}

qint64 commitsSoFar(storage::ReadTransaction& tx)
{
    return readCommitCounter(tx);
}

} // namespace aicms::consent
