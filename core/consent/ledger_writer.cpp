// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_writer.h"

#include "core/consent/consent_rules.h"
#include "core/consent/person_store.h"
#include "core/consent/projection_store.h"
#include "core/consent/suppression.h"
#include "core/purposes/purpose_records.h"

namespace aicms::consent {

using base::ErrorKind;

LedgerWriter::LedgerWriter(storage::WriteTransaction& tx, const access::Session& session, Surroundings surroundings)
    : m_tx(tx), m_session(session), m_around(std::move(surroundings)), m_names(tx), m_head(readHead(tx))
{
}

base::Result<RecordContext> LedgerWriter::contextOf(EventDraft& draft, const std::vector<Event>& history)
{
    const auto person = readPerson(m_tx, draft.customer);
    if (!person)
        return base::fail(ErrorKind::NotFound, {}, draft.customer.value);
    RecordContext context;
    context.history = history;
    context.birthday = person->birthday;
    context.isMarkedMinor = person->isMarkedMinor;
    context.country = person->country.isEmpty() ? m_around.country : person->country;
    context.lastRecorded = m_head.recordedAt;
    context.now = m_tx.now();
    context.zone = m_around.zone;
    if (const purposes::Purpose* newest = m_around.catalogue->find(draft.purpose)) {
        // What was agreed to is what the purpose meant then.
        const int version = purposeVersionAt(m_tx, newest->id, draft.at.value_or(context.now));
        m_version = version == newest->version ? *newest : purposes::purposeVersion(m_tx, newest->id, version);
        context.purpose = m_version ? &*m_version : nullptr;
    }
    if (draft.notice != 0) {
        const bool isOpen = draft.language.isEmpty();
        draft.language = isOpen ? noticeLanguage(m_tx, draft.notice, person->language) : draft.language;
        context.noticePublished = noticePublishedAt(m_tx, draft.notice, draft.language);
    }
    return context;
}

base::Result<Event> LedgerWriter::record(const EventDraft& draft)
{
    m_derivedRemoved = 0;
    EventDraft complete = draft;
    std::vector<Event> history = readEvents(m_tx, draft.customer);
    const auto context = contextOf(complete, history);
    if (!context)
        return base::fail(context.error());
    auto event = decide(complete, *context);
    if (!event)
        return base::fail(event.error());
    event->by = m_session.user;
    appendEvent(m_tx, m_names, m_head, *event);
    if (event->notice != 0)
        purposes::recordSight(m_tx,
            {event->customer, event->notice, {}, 0, event->language, event->at, static_cast<int>(event->how),
                event->by});
    settle(*event, std::move(history));
    return *event;
}

namespace {

State stateAt(const std::vector<Span>& line, base::UtcTime now)
{
    const Span* span = at(line, now);
    return span ? span->row.state : State::NeverAsked;
}

/// The list of addresses follows what the person says now.
void keepSuppression(storage::WriteTransaction& tx, base::CustomerId customer, const purposes::Purpose& purpose,
    const PurposeLines& lines, base::UtcTime now)
{
    if (!purpose.isMarketing)
        return;
    for (const Channel channel : {Channel::Email, Channel::Phone}) {
        const State state = stateAt(lines.line(channel), now);
        const bool objectsToMessages = channel == Channel::Phone
            && carefulness(stateAt(lines.line(Channel::Sms), now)) >= carefulness(State::OptOutSignal);
        if (carefulness(state) >= carefulness(State::OptOutSignal) || objectsToMessages)
            suppress(tx, customer, purpose.id, channel);
        else if (isAgreed(state))
            unsuppress(tx, customer, purpose.id, channel);
    }
}

} // namespace

void LedgerWriter::settle(const Event& event, std::vector<Event> history)
{
    history.push_back(event);
    std::vector<base::PurposeId> touched {event.purpose};
    if (event.corrects) {
        for (const Event& each : history) {
            if (each.seq == *event.corrects && each.purpose != event.purpose)
                touched.push_back(each.purpose);
        }
    }
    for (const base::PurposeId id : touched) {
        const purposes::Purpose* purpose = m_around.catalogue->find(id);
        if (!purpose)
            continue;
        project(m_tx, event.customer, history, *purpose);
        const PurposeLines lines = linesOf(history, *purpose);
        const base::UtcTime now = std::max(m_tx.now(), event.recordedAt);
        keepSuppression(m_tx, event.customer, *purpose, lines, now);
        const Span* span = at(lines.all, now);
        if (span && isAgreed(span->row.state))
            continue;
        for (const auto& data : m_around.derived)
            m_derivedRemoved += data->remove(m_tx, event.customer, purpose->code);
    }
    m_tx.publish(base::ChangeKind::Consent, event.customer.value);
}

} // namespace aicms::consent
