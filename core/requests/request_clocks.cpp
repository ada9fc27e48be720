// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request_clocks.h"

#include "core/requests/law_table.h"
#include "core/requests/request_rules.h"

#include <algorithm>

namespace aicms::requests {

namespace {

std::optional<deadlines::EventKey> keyOf(Move move)
{
    using deadlines::EventKey;
    switch (move) {
    case Move::AskIdentity: return EventKey::IdAsked;
    case Move::ShowIdentity: return EventKey::IdReceived;
    case Move::AskClarification: return EventKey::ClarifyAsked;
    case Move::ReceiveClarification: return EventKey::ClarifyReceived;
    case Move::AskFee: return EventKey::FeeAsked;
    case Move::ReceiveFee: return EventKey::FeePaid;
    case Move::Extend: return EventKey::ExtensionNotice;
    default: return std::nullopt;
    }
}

/// What the clocks are told. Who showed an identity that nobody had asked for stopped no clock.
std::vector<deadlines::Event> clockEvents(const std::vector<Event>& events)
{
    std::vector<deadlines::Event> told;
    Standing standing;
    for (const Event& event : events) {
        const auto key = keyOf(event.move);
        if (key && (event.move != Move::ShowIdentity || standing.asksIdentity))
            told.push_back({*key, event.day});
        standing = after(standing, event);
    }
    return told;
}

deadlines::Question questionFor(const Request& request, const std::vector<Event>& events, const QTimeZone& zone)
{
    deadlines::Question question;
    question.received = request.received;
    question.moment = request.receivedAt;
    question.zone = zone;
    question.events = clockEvents(events);
    return question;
}

deadlines::Answer immediately(const Request& request)
{
    deadlines::Answer answer;
    answer.day = request.received;
    answer.steps = {{deadlines::StepKind::Received, QStringLiteral("K4"), request.received}};
    return answer;
}

} // namespace

base::Result<std::vector<Deadline>> deadlinesOf(const Request& request, const std::vector<Event>& events,
    const deadlines::LawBook& book, const Calendars& calendars, const QTimeZone& zone)
{
    const LawTable& laws = LawTable::builtIn();
    const bool isEnded = request.standing.end != End::Open;
    deadlines::Question question = questionFor(request, events, zone);
    std::vector<Deadline> all;
    for (int position = 0; position < static_cast<int>(request.items.size()); ++position) {
        const Item& item = request.items[static_cast<size_t>(position)];
        const size_t before = all.size();
        for (const Regime regime : request.regimes) {
            for (const QString& clock : laws.clocks(regime, item.kind)) {
                const bool isAcknowledgement = laws.isMetByAcknowledging(clock);
                Deadline deadline {position, regime, clock, {}, isEnded};
                deadline.isMet = isEnded || (isAcknowledgement && request.standing.isAcknowledged);
                if (clock == LawTable::atOnce) {
                    deadline.answer = immediately(request);
                    deadline.isMet = isEnded || item.outcome != Outcome::Open;
                    all.push_back(std::move(deadline));
                    continue;
                }
                const QString longer = laws.prolonged(clock);
                if (request.standing.isExtended && !longer.isEmpty())
                    deadline.clock = longer;
                question.clock = deadline.clock;
                question.regime = regimeCode(regime);
                question.subject = kindCode(item.kind);
                auto answer = deadlines::compute(question, book, calendars.of(regime));
                if (!answer)
                    return base::fail(answer.error());
                deadline.answer = *std::move(answer);
                all.push_back(std::move(deadline));
            }
        }
        if (all.size() == before)
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("request.kind_not_in_law"));
    }
    return all;
}

const Deadline* leading(const std::vector<Deadline>& all)
{
    const Deadline* first = nullptr;
    for (const Deadline& deadline : all) {
        const bool isDue = !deadline.isMet && deadline.answer.outcome == deadlines::Outcome::Day;
        if (isDue && (!first || deadline.answer.day < first->answer.day))
            first = &deadline;
    }
    return first;
}

base::Result<QDate> extensionNoticeBy(const Request& request, const std::vector<Event>& events,
    const deadlines::LawBook& book, const Calendars& calendars, const QTimeZone& zone, QDate from)
{
    const LawTable& laws = LawTable::builtIn();
    deadlines::Question question = questionFor(request, events, zone);
    QDate next; // by which law the time is shortest, of those that are not over
    QDate last;
    for (const Item& item : request.items) {
        for (const Regime regime : request.regimes) {
            for (const QString& clock : laws.clocks(regime, item.kind)) {
                if (laws.noticeBy(clock).isEmpty())
                    continue;
                question.clock = laws.noticeBy(clock);
                question.regime = regimeCode(regime);
                question.subject = kindCode(item.kind);
                const auto answer = deadlines::compute(question, book, calendars.of(regime));
                if (!answer)
                    return base::fail(answer.error());
                if (answer->outcome != deadlines::Outcome::Day)
                    continue;
                if (!last.isValid() || answer->day > last)
                    last = answer->day;
                if (answer->day >= from && (!next.isValid() || answer->day < next))
                    next = answer->day;
            }
        }
    }
    return next.isValid() ? next : last;
}

} // namespace aicms::requests
