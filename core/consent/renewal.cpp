// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/renewal.h"

#include "core/base/refusal.h"
#include "core/consent/consent_rules.h"
#include "core/consent/ledger_store.h"
#include "core/consent/person_store.h"
#include "core/consent/restriction_store.h"
#include "core/consent/shown_answers.h"
#include "core/consent/suppression.h"
#include "core/customers/customer_writer.h"

#include <algorithm>

namespace aicms::consent {

namespace {

bool isRenewable(State state)
{
    return isAgreed(state) || state == State::Expired || state == State::Requested;
}

/// A yes by some of the ways, or one that ran out, which is asked for again where no other way says no: the first to
/// end.
const StateRow* yesBySomeWay(std::span<const StateRow> rows)
{
    const StateRow* first = nullptr;
    for (const StateRow& row : rows) {
        const bool isYes = isAgreed(row.state) || row.state == State::Expired;
        if (isYes && (!first || row.validUntil.value_or(endOfTime) < first->validUntil.value_or(endOfTime)))
            first = &row;
    }
    return first;
}

} // namespace

Renewal renewalOf(
    const RenewalWish& wish, bool isRestricted, std::span<const ShownAnswer> answers, std::span<const Event> entries)
{
    Renewal renewal {wish};
    bool isInBin = false;
    for (const ShownAnswer& row : answers) {
        if (row.purpose != wish.purpose)
            continue;
        isInBin = isInBin || row.reason == GateReason::InBin;
        renewal.states.push_back(row);
        if (row.standing() == Standing::AskAgain)
            renewal.states.back().validUntil.reset();
    }
    std::ranges::stable_partition(renewal.states, [](const StateRow& row) { return row.channel == Channel::All; });
    const bool isKnown = !renewal.states.empty() && renewal.states.front().channel == Channel::All;
    if (isKnown && !isRenewable(renewal.states.front().state) && !isNo(renewal.states.front().state)) {
        if (const StateRow* yes = yesBySomeWay(renewal.states)) {
            renewal.states.front() = *yes;
            renewal.states.front().channel = Channel::All;
        }
    }
    if (isRestricted) {
        renewal.bar = RenewalBar::Restricted;
    } else if (isInBin) {
        renewal.bar = RenewalBar::NoSuchCustomer;
    } else if (!isKnown || !isRenewable(renewal.states.front().state)) {
        renewal.bar = RenewalBar::NothingToRenew;
    } else {
        const auto decides = std::ranges::find(entries, renewal.states.front().event, &Event::seq);
        renewal.notice = decides == entries.end() ? 0 : decides->notice;
    }
    return renewal;
}

std::optional<base::UtcTime> askedSince(std::span<const Event> entries, base::PurposeId purpose)
{
    const QSet<qint64> struck = struckOut(entries);
    std::optional<base::UtcTime> asked;
    std::optional<base::UtcTime> agreed;
    for (const Event& event : entries) {
        if (event.purpose != purpose || struck.contains(event.seq))
            continue;
        if (isAgreed(event.state))
            agreed = std::max(agreed, std::optional(event.at));
        else if (event.state == State::Requested)
            asked = std::max(asked, std::optional(event.at));
    }
    return asked >= agreed ? asked : std::nullopt;
}

QFuture<base::Result<std::vector<std::optional<base::UtcTime>>>> readAsked(
    storage::Database& database, const access::Session& session, std::vector<RenewalWish> wishes)
{
    using Answer = std::vector<std::optional<base::UtcTime>>;
    if (const auto allowed = access::permit(session, access::Operation::ListConsent); !allowed)
        return base::refused<Answer>(allowed.error());
    return database.read([wishes = std::move(wishes)](storage::ReadTransaction& tx) -> base::Result<Answer> {
        Answer answer;
        for (const RenewalWish& wish : wishes)
            answer.push_back(askedSince(readEvents(tx, wish.customer), wish.purpose));
        return answer;
    });
}

namespace {

/// Which ways do not reach her with a question, whatever else holds.
void readBarredWays(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue, const purposes::Purpose& asked,
    std::span<const Event> entries, base::UtcTime now, Renewal& renewal)
{
    const SuppressionList list(tx, now);
    customers::Customer reached;
    reached.emails = customers::readCustomer(tx, renewal.wish.customer).emails;
    for (const purposes::Purpose& each : catalogue.purposes()) {
        if (each.id != asked.id && !(asked.isMarketing && each.isMarketing))
            continue;
        const std::vector<Channel> ways = waysOf(each);
        const PurposeLines lines = linesOf(entries, each);
        const auto refuses = [&](Channel way) {
            const Span* holds = at(lines.line(way), now);
            if (std::ranges::find(ways, way) == ways.end() || !holds || !isNo(holds->row.state))
                return false;
            // What was carried over from another purpose was said of that one, by its ways.
            const auto said = std::ranges::find(entries, holds->row.event, &Event::seq);
            return said == entries.end() || said->how != How::Program;
        };
        renewal.refusesMail = renewal.refusesMail || refuses(Channel::Email);
        renewal.refusesLetters = renewal.refusesLetters || refuses(Channel::Post);
        if (each.id == asked.id || std::ranges::find(ways, Channel::Email) != ways.end())
            renewal.silencedMails += list.allOf(reached, each.id);
    }
    renewal.silencedMails.removeDuplicates();
}

Renewal readRenewal(storage::ReadTransaction& tx, Gate& gate, const purposes::Catalogue& catalogue,
    const RenewalWish& wish, const AskedMoment& moment)
{
    const purposes::Purpose* purpose = catalogue.find(wish.purpose);
    if (!purpose)
        return {wish, RenewalBar::NothingToRenew};
    if (!readPerson(tx, wish.customer))
        return {wish, RenewalBar::NoSuchCustomer};
    const bool isRestricted = std::ranges::any_of(
        readRestrictions(tx, wish.customer), [](const Restriction& each) { return !each.liftedAt; });
    const std::vector<Event> entries = readEvents(tx, wish.customer);
    Renewal renewal = renewalOf(
        wish, isRestricted, shownAnswers(gate, wish.customer, std::span(purpose, 1), entries, moment), entries);
    if (renewal.isAsked())
        readBarredWays(tx, catalogue, *purpose, entries, moment.now, renewal);
    return renewal;
}

} // namespace

QFuture<base::Result<std::vector<Renewal>>> readRenewals(storage::Database& database, const access::Session& session,
    std::shared_ptr<const purposes::Catalogue> catalogue, const QTimeZone& zone, std::vector<RenewalWish> wishes,
    base::UtcTime time)
{
    using Answer = std::vector<Renewal>;
    if (const auto allowed = access::permit(session, access::Operation::ListConsent); !allowed)
        return base::refused<Answer>(allowed.error());
    const auto moment = askedMoment(time, database.clock().now(), zone, session.role);
    if (!moment)
        return base::refused<Answer>(moment.error());
    return database.read([catalogue = std::move(catalogue), zone, wishes = std::move(wishes), moment = *moment](
                             storage::ReadTransaction& tx) -> base::Result<Answer> {
        Gate gate(tx, catalogue, zone, moment.now);
        Answer all;
        for (const RenewalWish& wish : wishes)
            all.push_back(readRenewal(tx, gate, *catalogue, wish, moment));
        return all;
    });
}

} // namespace aicms::consent
