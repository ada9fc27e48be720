// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/record_rules.h"

#include "core/base/local_day.h"
#include "core/base/period.h"
#include "core/consent/age_of_consent.h"
#include "core/consent/consent_rules.h"
#include "core/consent/earlier_answers.h"
#include "core/consent/entry_effect.h"
#include "core/consent/hidden_age.h"
#include "core/consent/own_word.h"
#include "core/purposes/law.h"

#include <algorithm>

namespace aicms::consent {

using base::UtcTime;
using purposes::LawfulBasis;
using purposes::Purpose;

namespace {

bool isRefusing(State state)
{
    return state == State::Withdrawn || state == State::Refused || isObjection(state);
}

State stateBefore(const EventDraft& draft, const RecordContext& context, UtcTime time)
{
    const PurposeLines lines = linesOf(context.history, *context.purpose);
    return stateAt(lines.line(draft.channel), time);
}

bool isRenewable(const EventDraft& draft, const RecordContext& context, UtcTime time)
{
    const PurposeLines lines = linesOf(context.history, *context.purpose);
    return isRenewableAt(lines.line(draft.channel), time);
}

bool hasAgreed(const EventDraft& draft, const RecordContext& context, UtcTime time)
{
    return linesOf(context.history, *context.purpose).holdsByAnyWay(draft.channel, time, isAgreed);
}

/// Whether an entry that says yes is there and not struck out, whenever it was received. `isLast`: and no later entry
/// takes it back, by number.
bool hasYes(const EventDraft& draft, const RecordContext& context, bool isLast)
{
    const QSet<qint64> struck = struckOut(context.history);
    bool isThere = false;
    for (const Event& event : context.history) {
        const bool isOfIt
            = draft.channel == Channel::All || event.channel == Channel::All || event.channel == draft.channel;
        if (event.purpose != context.purpose->id || !isOfIt || struck.contains(event.seq))
            continue;
        if (isAgreed(event.state))
            isThere = true;
        else if (isLast && isRefusing(event.state))
            isThere = false;
    }
    return isThere;
}

/// When it was received, as it was said. What another program's clock dated ahead is no yes all the same.
UtcTime saidTime(const EventDraft& draft, UtcTime now)
{
    const UtcTime time = draft.at.value_or(now);
    return draft.isImported && !isAgreed(draft.state) ? std::min(time, now) : time;
}

/// A clock that is behind the ledger keeps no no out: whatever day it was said for is taken, and where it comes to
/// stand is a matter of how the entries are read (inTrueTime).
bool isNoOfClockBehind(const EventDraft& draft, const RecordContext& context)
{
    return isNo(draft.state) && !draft.corrects && context.lastRecorded > context.now;
}

bool isCorrectable(qint64 seq, std::span<const Event> history)
{
    const auto isIt = [seq](const Event& event) { return event.seq == seq; };
    return std::ranges::any_of(history, isIt) && !struckOut(history).contains(seq);
}

/// With it a no ends, and a yes before it that needs a proof counts again: whatever the correction says instead, and of
/// which purpose.
bool letsYesCount(const EventDraft& draft, const RecordContext& context)
{
    Event entry;
    entry.purpose = context.purpose->id;
    entry.channel = draft.channel;
    entry.state = draft.state;
    entry.at = std::min(saidTime(draft, context.now), context.now);
    if (isAgreed(draft.state)) {
        entry.validUntil = validUntil(*context.purpose, entry.at, context.zone);
        if (draft.validUntil)
            entry.validUntil = std::min(entry.validUntil.value_or(*draft.validUntil), *draft.validUntil);
    }
    entry.corrects = draft.corrects;
    const auto purposes = context.purposes.empty() ? std::span(context.purpose, 1) : context.purposes;
    return effectOf(context.history, entry, purposes, context.now).bringsBackProven;
}

std::optional<base::Error> checkCorrection(const EventDraft& draft, const RecordContext& context)
{
    if (!draft.corrects)
        return std::nullopt;
    if (!isCorrectable(*draft.corrects, context.history))
        return refusalError(Refusal::NothingToCorrect, *draft.corrects);
    if (draft.reason.trimmed().isEmpty())
        return refusalError(Refusal::ReasonMissing);
    // As for the yes itself: it counts with proof only, and so does what lets it count again.
    if (!draft.proof.isShown() && !draft.isImported && letsYesCount(draft, context))
        return refusalError(Refusal::EarlierProofMissing);
    return std::nullopt;
}

/// What comes later than it was received cannot be told from what was made up later, and an entry that comes to stand
/// before another one of its purpose changes what was thought to have held then.
bool isBackdated(const EventDraft& draft, const RecordContext& context, UtcTime time, UtcTime now)
{
    if (base::localDay(time, context.zone) < base::localDay(now, context.zone))
        return true;
    return std::ranges::any_of(context.history, [&](const Event& event) {
        return event.purpose == context.purpose->id && event.at > time && event.seq != draft.corrects.value_or(0);
    });
}

std::optional<base::Error> checkTime(const EventDraft& draft, const RecordContext& context, UtcTime time, UtcTime now)
{
    if (time > now)
        return refusalError(Refusal::FutureDate);
    static const QDate earliest(1900, 1, 1);
    if (base::localDay(time, context.zone) < earliest)
        return refusalError(Refusal::TooLongAgo);
    const auto& birthday = context.birthday;
    if (context.knownSince) {
        // The day in the refusal is of the record alone: it tells nothing of a birthday.
        const QDate first = base::localDay(*context.knownSince, context.zone).addDays(-daysBeforeKnown);
        if (base::localDay(time, context.zone) < first)
            return refusalError(Refusal::BeforeKnown, first.year() * 10'000 + first.month() * 100 + first.day());
    } else if (birthday && birthday->hasYear() && base::localDay(time, context.zone) < birthday->toQDate())
        return base::Error {base::ErrorKind::Invalid, QStringLiteral("consent.before_birth"), 0};
    if (draft.reason.trimmed().isEmpty() && isBackdated(draft, context, time, now))
        return refusalError(Refusal::ReasonMissing);
    return std::nullopt;
}

std::optional<base::Error> checkNotice(const EventDraft& draft, const RecordContext& context, UtcTime time)
{
    if (draft.notice == 0)
        return std::nullopt;
    if (isRefusing(draft.state) && context.lastRecorded > context.now)
        return std::nullopt; // by a clock that is behind, nothing may have been published yet
    if (!context.noticePublished)
        return refusalError(Refusal::NoticeUnknown);
    if (*context.noticePublished > time)
        return refusalError(Refusal::NoticeNotPublished);
    return std::nullopt;
}

/// Whoever may not see a birthday could try one day after the other. So it is today's age that counts, and where she
/// came of age between the first day that could be tried and today, no day but today is taken.
bool isHiddenAge(const RecordContext& context, UtcTime time)
{
    return context.knownSince && context.birthday
        && base::localDay(time, context.zone) < base::localDay(context.now, context.zone);
}

bool cameOfAge(const RecordContext& context)
{
    const UtcTime known = std::min(*context.knownSince, context.now);
    const QDate first = base::localDay(known, context.zone).addDays(-daysBeforeKnown);
    const auto then = ageAt(context.birthday, UtcTime::fromDateTime(first.startOfDay(context.zone)), context.zone);
    const auto now = ageAt(context.birthday, context.now, context.zone);
    const auto passed = [&](int limit) { return *then < limit && *now >= limit; };
    return then && now
        && (passed(ageOfConsent(*context.purpose, context.country)) || passed(purposes::ageOfMajority()));
}

std::optional<base::Error> checkGiver(const EventDraft& draft, const RecordContext& context, UtcTime time)
{
    if (draft.giver != Giver::Customer && draft.giverName.trimmed().isEmpty())
        return refusalError(Refusal::ParentMissing);
    if (isHiddenAge(context, time)) {
        if (isAgreed(draft.state) && draft.giver != Giver::Representative && cameOfAge(context))
            return base::Error {base::ErrorKind::Invalid, QStringLiteral("consent.past_age"), 0};
        time = context.now;
    }
    const auto grown = ageAt(context.birthday, time, context.zone);
    if (draft.giver == Giver::Parent && isAgreed(draft.state) && grown && *grown >= purposes::ageOfMajority())
        return refusalError(Refusal::GiverOfAge);
    if (draft.giver != Giver::Customer || !isAgreed(draft.state))
        return std::nullopt;
    const int needed = ageOfConsent(*context.purpose, context.country);
    const auto age = ageAt(context.birthday, time, context.zone);
    if (age ? *age < needed : context.isMarkedMinor)
        return refusalError(Refusal::GiverUnderAge, needed);
    return std::nullopt;
}

/// A consent where the purpose rests on something else only takes back an objection.
std::optional<base::Error> checkBasis(const EventDraft& draft, const RecordContext& context, UtcTime time)
{
    const LawfulBasis basis = context.purpose->basis;
    if (basis == LawfulBasis::Consent)
        return std::nullopt;
    if (isRefusing(draft.state) && !mayObjectTo(*context.purpose))
        return refusalError(Refusal::NoRightToObject);
    if (isAgreed(draft.state) && !isRefusing(stateBefore(draft, context, time)))
        return refusalError(Refusal::NothingToLift);
    return std::nullopt;
}

std::optional<base::Error> checkChange(const EventDraft& draft, const RecordContext& context, UtcTime time)
{
    if (draft.corrects || draft.isImported)
        return std::nullopt; // history as it was elsewhere, and mended history, need not be complete here
    const State before = stateBefore(draft, context, time);
    if (draft.state == State::Withdrawn) {
        // By a clock that is wrong a day tells nothing: then the order of the entries decides.
        const bool isByOrder = context.lastRecorded > context.now;
        const bool isAgain = before == State::Withdrawn && !(isByOrder && hasYes(draft, context, true));
        const bool isGiven = isByOrder ? hasYes(draft, context, false) : hasAgreed(draft, context, time);
        const bool isByConsent = context.purpose->basis == LawfulBasis::Consent;
        const bool takesNothingBack = isAgain || (isByConsent && before != State::Expired && !isGiven);
        // Dated before a yes that holds now it would take nothing back, which is not what whoever enters it means.
        if (takesNothingBack && hasAgreed(draft, context, context.now))
            return base::Error {base::ErrorKind::Invalid, QStringLiteral("consent.withdrawn_then"), 0};
        if (isAgain)
            return refusalError(Refusal::AlreadyWithdrawn);
        // Of what was never given here it is a no all the same, and none is turned away (F4).
    }
    if (draft.state == State::Expired && !hasAgreed(draft, context, time))
        return refusalError(Refusal::NeverGiven);
    if (draft.state == State::Renewed && !isRenewable(draft, context, time))
        return refusalError(Refusal::NeverGiven);
    return std::nullopt;
}

/// As the fold reads the history once the draft has struck out what it corrects.
std::vector<Event> withoutCorrected(const EventDraft& draft, const RecordContext& context)
{
    std::vector<Event> events(context.history.begin(), context.history.end());
    if (!draft.corrects)
        return events;
    Event strike;
    strike.seq = std::ranges::max(events, {}, &Event::seq).seq + 1;
    strike.at = strike.recordedAt = std::max(context.now, context.lastRecorded);
    strike.corrects = draft.corrects;
    events.push_back(strike);
    return events;
}

/// California: not within twelve months of an opt-out (marketing.json), by whatever way it was said. One that was
/// struck out or that a yes came after counts no more.
std::optional<base::Error> checkAsking(const EventDraft& draft, const RecordContext& context, UtcTime time)
{
    const auto quiet = purposes::quietAfterObjection(context.country);
    if (draft.state != State::Requested || !quiet)
        return std::nullopt;
    // Of a day alone nobody knows whether the question came before what was said on it.
    const QDate asked = base::localDay(time, context.zone);
    const bool isSomeTimeOfDay = draft.isDayAlone && !draft.isImported;
    const UtcTime by = isSomeTimeOfDay ? UtcTime::fromDateTime(asked.addDays(1).startOfDay(context.zone)) : time;
    const PurposeLines lines = linesOf(withoutCorrected(draft, context), *context.purpose);
    QDate free;
    for (const Channel way : everyWay) {
        const Span* span = standingObjection(lines.line(way), by);
        if (!span)
            continue;
        const auto event = std::ranges::find(context.history, span->row.event, &Event::seq);
        const QDate day = base::localDay(event->at, context.zone);
        free = std::max(free, quiet->after(day).addDays(1)); // W1: the day after the last one
    }
    if (free.isValid() && asked < free)
        return refusalError(Refusal::AskedTooSoon, free.year() * 10'000 + free.month() * 100 + free.day());
    return std::nullopt;
}

std::optional<base::Error> checkForm(const EventDraft& draft, const RecordContext& context)
{
    // Advertising that is not done any more may be objected to: it counts for what begins later.
    const bool isLateObjection = context.purpose && context.purpose->isMarketing && isObjection(draft.state);
    if (!context.purpose || (context.purpose->retiredAt && !isLateObjection))
        return refusalError(Refusal::UnknownPurpose);
    if (draft.state == State::NeverAsked)
        return refusalError(Refusal::NotAnAnswer);
    const Purpose& purpose = *context.purpose;
    // A refusal is taken by any channel (the ledger's writer makes it one to the purpose).
    if (isAgreed(draft.state) && !isOfPurpose(draft.channel, purpose))
        return refusalError(Refusal::ChannelUnknown);
    if (isAgreed(draft.state) && purpose.needsProof && !draft.proof.isShown() && !draft.isImported)
        return refusalError(Refusal::ProofMissing);
    return std::nullopt;
}

std::optional<base::Error> firstFault(const EventDraft& draft, const RecordContext& context, UtcTime time, UtcTime now)
{
    if (auto fault = checkForm(draft, context))
        return fault;
    if (auto fault = checkCorrection(draft, context))
        return fault;
    if (auto fault = checkTime(draft, context, time, now))
        return fault;
    if (auto fault = checkNotice(draft, context, time))
        return fault;
    if (auto fault = checkGiver(draft, context, time))
        return fault;
    if (auto fault = checkBasis(draft, context, time))
        return fault;
    if (auto fault = checkChange(draft, context, time))
        return fault;
    return checkAsking(draft, context, time);
}

} // namespace

bool isOfPurpose(Channel channel, const Purpose& purpose)
{
    return channel == Channel::All || purpose.channels.empty() || purpose.hasChannel(channel);
}

QString refusalCode(Refusal refusal)
{
    switch (refusal) {
    case Refusal::UnknownPurpose: return QStringLiteral("consent.unknown_purpose");
    case Refusal::FutureDate: return QStringLiteral("consent.future_date");
    case Refusal::TooLongAgo: return QStringLiteral("consent.too_long_ago");
    case Refusal::NoticeUnknown: return QStringLiteral("consent.notice_unknown");
    case Refusal::NoticeNotPublished: return QStringLiteral("consent.notice_not_published");
    case Refusal::GiverUnderAge: return QStringLiteral("consent.giver_under_age");
    case Refusal::GiverOfAge: return QStringLiteral("consent.giver_of_age");
    case Refusal::ParentMissing: return QStringLiteral("consent.parent_missing");
    case Refusal::NeverGiven: return QStringLiteral("consent.never_given");
    case Refusal::AlreadyWithdrawn: return QStringLiteral("consent.already_withdrawn");
    case Refusal::NothingToLift: return QStringLiteral("consent.nothing_to_lift");
    case Refusal::NoRightToObject: return QStringLiteral("consent.no_right_to_object");
    case Refusal::ProofMissing: return QStringLiteral("consent.proof_missing");
    case Refusal::EarlierProofMissing: return QStringLiteral("consent.earlier_proof_missing");
    case Refusal::ReasonMissing: return QStringLiteral("consent.reason_missing");
    case Refusal::NothingToCorrect: return QStringLiteral("consent.nothing_to_correct");
    case Refusal::NotAnAnswer: return QStringLiteral("consent.not_an_answer");
    case Refusal::AskedTooSoon: return QStringLiteral("consent.asked_too_soon");
    case Refusal::BeforeKnown: return QStringLiteral("consent.before_known");
    case Refusal::ChannelUnknown: return QStringLiteral("consent.channel_unknown");
    }
    return {};
}

base::Error refusalError(Refusal refusal, qint64 number)
{
    return {base::ErrorKind::Invalid, refusalCode(refusal), number};
}

Proof realProof(const Proof& proof, ProofKind none)
{
    const QList<uint> signs = proof.text.toUcs4();
    const bool saysSomething = std::ranges::any_of(signs, [](uint sign) { return QChar::isLetterOrNumber(sign); });
    constexpr qsizetype sha256Bytes = 32;
    const bool isFile = proof.digest.size() == sha256Bytes;
    if (!proof.isShown() || isFile)
        return proof;
    return saysSomething ? Proof {proof.kind == ProofKind::File ? ProofKind::Text : proof.kind, proof.text, {}}
                         : Proof {none, {}, {}};
}

std::optional<UtcTime> validUntil(const Purpose& purpose, UtcTime at, const QTimeZone& zone)
{
    const auto period = base::Period::parse(purpose.renewal);
    if (!period)
        return std::nullopt;
    const QDate lastDay = period->after(base::localDay(at, zone));
    return UtcTime::fromDateTime(lastDay.addDays(1).startOfDay(zone));
}

std::optional<int> ageAt(const std::optional<base::CalendarDate>& birthday, UtcTime time, const QTimeZone& zone)
{
    if (!birthday || !birthday->hasYear())
        return std::nullopt;
    const QDate day = base::localDay(time, zone);
    const int years = day.year() - birthday->year();
    const bool isBefore = std::pair(day.month(), day.day()) < std::pair(birthday->month(), birthday->day());
    return isBefore ? years - 1 : years;
}

/// A parent's word holds until the child may answer for itself (K6: on reaching the age the person is asked again).
std::optional<UtcTime> untilOfAge(const EventDraft& draft, const RecordContext& context)
{
    const auto& birthday = context.birthday;
    if (draft.giver != Giver::Parent || !birthday || !birthday->hasYear())
        return std::nullopt;
    const QDate day = birthday->toQDate().addYears(ageOfConsent(*context.purpose, context.country));
    return UtcTime::fromDateTime(day.startOfDay(context.zone));
}

namespace {

/// The entries as a new one is judged by them; none where that is as they stand, which a long history has to be quick
/// to find.
std::vector<Event> asJudged(const RecordContext& context)
{
    const auto endsByItself
        = [](const Event& event) { return event.giver == Giver::Parent && isAgreed(event.state) && event.validUntil; };
    const auto isAhead = [&context](const Event& event) { return event.at > context.now; };
    const bool hidesEnds = context.knownSince && std::ranges::any_of(context.history, endsByItself);
    if (!hidesEnds && std::ranges::none_of(context.history, isAhead))
        return {};
    return receivedBy(context.now,
        hidesEnds ? withoutParentsEnds(context.history) : std::vector(context.history.begin(), context.history.end()));
}

} // namespace

tl::expected<Event, base::Error> decide(const EventDraft& asked, const RecordContext& context)
{
    EventDraft draft = asked;
    draft.proof = realProof(asked.proof, asked.isImported ? ProofKind::ImportedNone : ProofKind::None);
    const UtcTime now = context.now;
    const UtcTime time = saidTime(draft, now);
    const std::vector<Event> history = asJudged(context);
    RecordContext received = context;
    if (!history.empty())
        received.history = history;
    const UtcTime judged = isNoOfClockBehind(draft, context) ? std::min(time, now) : time;
    if (const auto fault = firstFault(draft, received, judged, now))
        return base::fail(*fault);
    Event event;
    event.customer = draft.customer;
    event.purpose = context.purpose->id;
    event.purposeVersion = context.purpose->version;
    event.channel = draft.channel;
    event.state = draft.state;
    event.isExplicit = draft.isExplicit;
    event.at = time;
    event.offsetMinutes = draft.offsetMinutes.value_or(context.zone.offsetFromUtc(time.toDateTime()) / 60);
    event.recordedAt = now;
    if (isAgreed(draft.state)) {
        event.validUntil = validUntil(*context.purpose, time, context.zone);
        if (draft.validUntil)
            event.validUntil = std::min(event.validUntil.value_or(*draft.validUntil), *draft.validUntil);
        const auto ofAge = untilOfAge(draft, context);
        if (ofAge && *ofAge > time)
            event.validUntil = std::min(event.validUntil.value_or(*ofAge), *ofAge);
    }
    event.how = draft.how;
    event.giver = draft.giver;
    event.giverName = draft.giverName.trimmed();
    event.notice = draft.notice;
    event.language = draft.notice == 0 ? QString() : draft.language;
    event.proof = draft.proof;
    event.corrects = draft.corrects;
    event.reason = draft.reason.trimmed();
    event.batch = draft.batch;
    return event;
}

} // namespace aicms::consent
