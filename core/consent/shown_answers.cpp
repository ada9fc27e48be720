// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/shown_answers.h"

#include "core/base/refusal.h"
#include "core/consent/consent_rules.h"
#include "core/consent/ledger_store.h"
#include "core/consent/person_store.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>

namespace aicms::consent {

namespace {

/// How the yes by some of the ways stands; none: nobody said one. One that is followed tells more than one that is not.
std::optional<Standing> standingByWays(ToldAnswers& told, base::CustomerId customer, const purposes::Purpose& purpose,
    std::span<const Event> read, std::span<const Event> events, const AskedMoment& moment)
{
    const PurposeLines lines = linesOf(read, purpose);
    std::optional<Standing> best;
    for (const Channel way : lines.isUniform ? std::vector<Channel> {} : waysOf(purpose)) {
        const State state = stateAt(lines.line(way), moment.time);
        const GateReason reason
            = isAgreed(state) ? told.may(purpose.code, customer, events, way).reason : reasonFor(state);
        if (!isAgreed(state) || reason == GateReason::Expired)
            continue;
        const Standing standing = standingOf(state, reason);
        best = std::min(best.value_or(standing), standing);
    }
    return best == Standing::AsAnswered ? Standing::SomeWays : best;
}

} // namespace

std::vector<ShownAnswer> shownAnswers(Gate& gate, base::CustomerId customer, std::span<const purposes::Purpose> all,
    std::span<const Event> events, const AskedMoment& moment)
{
    std::vector<ShownAnswer> answers;
    ToldAnswers told(gate, moment);
    const std::vector<Event> endless = moment.isWithoutAges ? withoutParentsEnds(events) : std::vector<Event> {};
    const std::span<const Event> read = moment.isWithoutAges ? endless : events;
    for (StateRow row : statesAt(read, all, moment.time)) {
        const purposes::Purpose& purpose = *std::ranges::find(all, row.purpose, &purposes::Purpose::id);
        const GateAnswer said = told.may(purpose.code, customer, events, row.channel);
        if (said.reason == GateReason::Expired && isAgreed(row.state)) {
            row.state = State::Expired;
            row.since.reset();
        }
        answers.push_back({row, said.isAllowed, said.reason});
        const bool isOpen = !isAgreed(row.state) && !isNo(row.state) && said.reason != GateReason::SoftOptIn;
        if (row.channel == Channel::All && isOpen && purpose.basis == purposes::LawfulBasis::Consent)
            answers.back().byWays = standingByWays(told, customer, purpose, read, events, moment);
    }
    return answers;
}

namespace {

/// Each purpose as it was in force at `time`; one that did not exist yet as it was first.
std::vector<purposes::Purpose> versionsInForce(
    storage::ReadTransaction& tx, const purposes::Catalogue& catalogue, base::UtcTime time)
{
    std::vector<purposes::Purpose> versions = catalogue.purposes();
    for (purposes::Purpose& each : versions) {
        if (each.version > 1 && each.createdAt > time)
            each = purposes::purposeVersion(tx, each.id, purposeVersionAt(tx, each.id, time)).value_or(each);
    }
    return versions;
}

} // namespace

std::vector<ShownAnswer> answersInForce(Gate& gate, storage::ReadTransaction& tx, base::CustomerId customer,
    const purposes::Catalogue& catalogue, std::span<const Event> events, const AskedMoment& moment)
{
    const std::vector<purposes::Purpose> versions = versionsInForce(tx, catalogue, moment.time);
    std::vector<ShownAnswer> answers = shownAnswers(gate, customer, versions, events, moment);
    for (const purposes::Purpose& version : versions) {
        const bool isLater = version.createdAt > moment.time;
        const bool hasEntry
            = std::ranges::any_of(events, [&](const Event& each) { return each.purpose == version.id; });
        if (isLater && !hasEntry) {
            std::erase_if(answers, [&](const ShownAnswer& each) { return each.purpose == version.id; });
            continue;
        }
        const auto meant = std::make_shared<const purposes::Purpose>(version);
        for (ShownAnswer& answer : answers) {
            if (answer.purpose == version.id)
                answer.meant = meant;
        }
    }
    return answers;
}

std::vector<ShownAnswer> answersTold(Gate& gate, storage::ReadTransaction& tx, base::CustomerId customer,
    const purposes::Catalogue& catalogue, const AskedMoment& moment, bool showsAges)
{
    const std::vector<Event> events = readEvents(tx, customer);
    std::vector<ShownAnswer> answers = answersInForce(gate, tx, customer, catalogue, events, moment);
    for (ShownAnswer& answer : answers) {
        if (showsAges)
            break;
        hideAge(answer, events);
        if (answer.reason == GateReason::UnderAge && !isAgreed(answer.state))
            answer.reason = reasonFor(answer.state);
    }
    return answers;
}

QFuture<base::Result<std::vector<std::vector<ShownAnswer>>>> readAnswersOf(storage::Database& database,
    const access::Session& session, std::shared_ptr<const purposes::Catalogue> catalogue, const QTimeZone& zone,
    std::vector<base::CustomerId> people)
{
    using Answer = std::vector<std::vector<ShownAnswer>>;
    if (const auto allowed = access::permit(session, access::Operation::ListConsent); !allowed)
        return base::refused<Answer>(allowed.error());
    return database.read(
        [people = std::move(people), catalogue = std::move(catalogue), zone, now = database.clock().now(),
            showsAges = seesBirthdays(session.role)](storage::ReadTransaction& tx) -> base::Result<Answer> {
            Gate gate(tx, catalogue, zone, now);
            Answer answers;
            for (const base::CustomerId each : people)
                answers.push_back(readPerson(tx, each)
                        ? answersTold(gate, tx, each, *catalogue, {now, now, false}, showsAges)
                        : std::vector<ShownAnswer>());
            return answers;
        });
}

} // namespace aicms::consent
