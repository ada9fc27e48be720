// SPDX-License-Identifier: GPL-3.0-or-later
// Of the face of the ledger: people who are asked, many at once.
#include "core/base/refusal.h"
#include "core/consent/consent_rules.h"
#include "core/consent/consent_service.h"
#include "core/consent/entry_log.h"
#include "core/consent/ledger_writer.h"

#include <algorithm>

namespace aicms::consent {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

bool areQuestions(const std::vector<EventDraft>& drafts)
{
    return std::ranges::all_of(
        drafts, [](const EventDraft& draft) { return draft.state == State::Requested && !draft.corrects; });
}

/// Letters lie about until they are sent, and people answer meanwhile.
bool saysNo(
    const LedgerWriter& writer, const EventDraft& draft, const purposes::Catalogue& catalogue, base::UtcTime now)
{
    const purposes::Purpose* purpose = catalogue.find(draft.purpose);
    return purpose && isNo(stateAt(linesOf(writer.events(draft.customer), *purpose).line(draft.channel), now));
}

/// What `after` does with each entry that is taken.
template <class After>
Asked askEach(LedgerWriter& writer, const std::vector<EventDraft>& drafts, const purposes::Catalogue& catalogue,
    base::UtcTime now, After after)
{
    Asked asked;
    for (std::size_t place = 0; place < drafts.size(); ++place) {
        if (saysNo(writer, drafts[place], catalogue, now)) {
            asked.refused.emplace_back(
                place, base::Error {base::ErrorKind::Conflict, QStringLiteral("consent.no_meanwhile"), 0});
            continue;
        }
        const auto event = writer.record(drafts[place]);
        if (!event) {
            asked.refused.emplace_back(place, event.error());
            continue;
        }
        after(*event, drafts[place].purpose);
        asked.entries.emplace_back(event->customer, event->seq);
        ++asked.recorded;
    }
    return asked;
}

} // namespace

ConsentService::Future<Asked> ConsentService::ask(const std::vector<EventDraft>& drafts)
{
    if (const auto allowed = access::permit(m_session, Operation::RecordConsent); !allowed)
        return refused<Asked>(allowed.error());
    if (!areQuestions(drafts))
        return refused<Asked>(refusalError(Refusal::NotAnAnswer));
    LedgerWriter::Surroundings around {catalogue(), m_purposes.country(), m_zone, m_derived};
    return m_database.write([drafts, around = std::move(around), session = m_session](
                                storage::WriteTransaction& tx) -> base::Result<Asked> {
        LedgerWriter writer(tx, session, around);
        Asked asked = askEach(writer, drafts, *around.catalogue, tx.now(),
            [&](const Event& event, const QString& purpose) { logEntry(tx, session, event, purpose); });
        writer.finish();
        return asked;
    });
}

ConsentService::Future<Asked> ConsentService::takeBack(
    const std::vector<std::pair<base::CustomerId, qint64>>& questions, const QString& reason)
{
    if (const auto allowed = access::permit(m_session, Operation::CorrectConsent); !allowed)
        return refused<Asked>(allowed.error());
    LedgerWriter::Surroundings around {catalogue(), m_purposes.country(), m_zone, m_derived};
    return m_database.write([questions, reason, around = std::move(around), session = m_session](
                                storage::WriteTransaction& tx) -> base::Result<Asked> {
        LedgerWriter writer(tx, session, around);
        Asked struck;
        for (std::size_t place = 0; place < questions.size(); ++place) {
            const auto& [customer, seq] = questions[place];
            const std::vector<Event> entries = writer.events(customer);
            const auto question = std::ranges::find(entries, seq, &Event::seq);
            const purposes::Purpose* purpose
                = question == entries.end() ? nullptr : around.catalogue->find(question->purpose);
            if (!purpose || question->state != State::Requested) {
                struck.refused.emplace_back(place, refusalError(Refusal::NothingToCorrect, seq));
                continue;
            }
            EventDraft draft;
            draft.customer = customer;
            draft.purpose = purpose->code;
            draft.channel = question->channel;
            draft.state = State::Unknown;
            draft.how = question->how;
            draft.corrects = seq;
            draft.reason = reason;
            const auto event = writer.record(draft);
            if (!event) {
                struck.refused.emplace_back(place, event.error());
                continue;
            }
            logEntry(tx, session, *event, draft.purpose);
            struck.entries.emplace_back(event->customer, event->seq);
            ++struck.recorded;
        }
        writer.finish();
        return struck;
    });
}

ConsentService::Future<Asked> ConsentService::tryAsking(const std::vector<EventDraft>& drafts)
{
    if (const auto allowed = access::permit(m_session, Operation::RecordConsent); !allowed)
        return refused<Asked>(allowed.error());
    if (!areQuestions(drafts))
        return refused<Asked>(refusalError(Refusal::NotAnAnswer));
    LedgerWriter::Surroundings around {catalogue(), m_purposes.country(), m_zone, m_derived};
    const auto asked = std::make_shared<Asked>();
    // The rules look at what stands before an entry: it is written, and the transaction is taken back.
    return m_database
        .write([drafts, asked, around = std::move(around), session = m_session](
                   storage::WriteTransaction& tx) -> base::Result<void> {
            LedgerWriter writer(tx, session, around);
            *asked = askEach(writer, drafts, *around.catalogue, tx.now(), [](const Event&, const QString&) { });
            return base::fail(ErrorKind::Cancelled);
        })
        .then(QtFuture::Launch::Sync, [asked](const base::Result<void>& end) -> base::Result<Asked> {
            if (!end && end.error().kind != ErrorKind::Cancelled)
                return base::fail(end.error());
            return *asked;
        });
}

} // namespace aicms::consent
