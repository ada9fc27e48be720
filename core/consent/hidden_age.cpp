// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/hidden_age.h"

#include "core/base/local_day.h"
#include "core/consent/consent_rules.h"
#include "core/consent/gate_store.h"
#include "core/consent/id_lists.h"
#include "core/consent/ledger_store.h"

#include <algorithm>

namespace aicms::consent {

bool seesBirthdays(const access::Role& role)
{
    return role.rights.testFlag(access::Right::SeeSensitive);
}

bool tellsAge(const Event& event)
{
    return event.giver == Giver::Parent && isAgreed(event.state) && event.validUntil;
}

bool tellsAge(storage::ReadTransaction& tx, qint64 seq)
{
    const auto event = readEvent(tx, seq);
    return event && tellsAge(*event);
}

void hideAge(StateRow& row, std::span<const Event> events)
{
    const auto decides = std::ranges::find(events, row.event, &Event::seq);
    if (decides == events.end() || !tellsAge(*decides))
        return;
    row.validUntil.reset();
    if (row.state == State::Expired)
        row.since.reset();
}

base::Result<AskedMoment> askedMoment(
    base::UtcTime time, base::UtcTime now, const QTimeZone& zone, const access::Role& role)
{
    const auto dayOf = [&zone](base::UtcTime moment) { return base::localDay(moment, zone); };
    if (dayOf(time) > dayOf(now))
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("consent.as_of_future"));
    return AskedMoment {std::min(time, now), now, dayOf(time) < dayOf(now) && !seesBirthdays(role)};
}

base::Result<AskedMoment> askedMomentWithAges(
    base::UtcTime time, base::UtcTime now, const QTimeZone& zone, const access::Role& role)
{
    auto moment = askedMoment(time, now, zone, role);
    if (moment && moment->isWithoutAges)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("consent.past_hidden"));
    return moment;
}

GateAnswer ToldAnswers::may(
    const QString& purpose, base::CustomerId customer, std::span<const Event> entries, Channel channel)
{
    if (!m_moment.isWithoutAges)
        return m_gate.may(purpose, customer, entries, m_moment.time, channel);
    m_gate.leaveAgesOut(true);
    const GateAnswer then = m_gate.may(purpose, customer, entries, m_moment.time, channel);
    const GateAnswer since = m_gate.may(purpose, customer, entries, m_moment.now, channel);
    m_gate.leaveAgesOut(false);
    if (!then.isAllowed || !since.isAllowed || since.reason != then.reason || since.event != then.event)
        return then;
    // Nothing but her age, or the end of a parent's word, can stand against it today.
    const GateAnswer today = m_gate.may(purpose, customer, entries, m_moment.now, channel);
    if (today.isAllowed)
        return then;
    return {false, today.reason == GateReason::UnderAge ? GateReason::UnderAge : GateReason::Expired, then.event};
}

std::optional<GateAnswer> ToldAnswers::mayProven(const QString& purpose, base::CustomerId customer, Channel channel)
{
    return m_moment.isWithoutAges ? std::nullopt : m_gate.mayProven(purpose, customer, m_moment.time, channel);
}

std::vector<base::CustomerId> ToldAnswers::set(const QString& purpose, Channel channel, bool onlyAgreeing)
{
    const auto ask = [&] {
        return onlyAgreeing ? m_gate.agreeing(purpose, m_moment.time, channel)
                            : m_gate.who(purpose, m_moment.time, channel);
    };
    if (!m_moment.isWithoutAges)
        return ask();
    m_gate.leaveAgesOut(true);
    const Ids others = ask();
    m_gate.leaveAgesOut(false);
    // What is stored ends with a parent's yes, and knows of no age: those whom either concerns are asked one by one.
    const Ids concerned = m_gate.concernedByAge(purpose, others, m_moment.now);
    Ids told = without(others, concerned);
    for (const base::CustomerId customer : concerned) {
        const auto entries = readEvents(m_gate.facts().transaction(), customer);
        const GateAnswer said = may(purpose, customer, entries, channel);
        if (said.isAllowed && (!onlyAgreeing || said.reason == GateReason::ConsentGiven))
            told.push_back(customer);
    }
    std::ranges::sort(told);
    return told;
}

std::optional<base::UtcTime> knownSince(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT MIN(at) FROM (SELECT created_at AS at FROM customer WHERE id = ?1"
                         " UNION ALL SELECT at FROM consent_payload WHERE customer_id = ?1"
                         " UNION ALL SELECT at FROM sales_order WHERE customer_id = ?1"
                         " UNION ALL SELECT at FROM interaction WHERE customer_id = ?1)",
        customer);
    return rows.next() && !rows.isNull(0) ? std::optional(rows.time(0)) : std::nullopt;
}

} // namespace aicms::consent
