// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request_rules.h"

#include "core/requests/deletion/deletion.h"
#include "core/requests/flows/flow.h"
#include "core/requests/law_table.h"
#include "core/requests/letters/letter.h"
#include "core/requests/package/package_choices.h"

#include <algorithm>
#include <array>

namespace aicms::requests {

namespace {

const QString instead = QStringLiteral(" instead");

bool needsIdentity(const std::vector<Item>& items)
{
    return std::ranges::any_of(items, [](const Item& item) { return LawTable::builtIn().needsIdentity(item.kind); });
}

bool hasText(const MoveDraft& draft)
{
    return !draft.text.trimmed().isEmpty();
}

Refusal checkIdentity(const Standing& standing, const std::vector<Item>& items, Move move, const QString& code)
{
    if (standing.isIdentified)
        return Refusal::IdentifiedAlready;
    if (move == Move::AskIdentity)
        return !needsIdentity(items) ? Refusal::IdentityNotNeeded
            : standing.asksIdentity  ? Refusal::AskedAlready
                                     : Refusal::Ok;
    if (move == Move::ShowIdentity)
        return identityMethods().contains(code) ? Refusal::Ok : Refusal::CodeUnknown;
    return Refusal::Ok;
}

Refusal checkGround(const QString& code, Kind kind, bool hasReason, const std::vector<Regime>& ofLaws)
{
    const LawTable& laws = LawTable::builtIn();
    if (!laws.mayBeRefused(kind))
        return Refusal::NoRefusal;
    if (!laws.isRefusalFor(code, kind, ofLaws))
        return Refusal::CodeUnknown;
    if (laws.isOfAPart(code))
        return Refusal::PartOnly;
    return hasReason ? Refusal::Ok : Refusal::ReasonMissing;
}

/// `code` is the outcome, or for a refusal the ground.
Refusal checkDecision(const std::vector<Item>& items, const MoveDraft& draft, const std::vector<Regime>& laws)
{
    if (!draft.position || *draft.position < 0 || *draft.position >= static_cast<int>(items.size()))
        return Refusal::NoSuchItem;
    const Item& item = items[static_cast<size_t>(*draft.position)];
    if (item.outcome != Outcome::Open)
        return Refusal::DecidedAlready;
    const auto outcome = outcomeFromCode(draft.code);
    if (!outcome)
        return checkGround(draft.code, item.kind, hasText(draft), laws);
    if (*outcome == Outcome::Open || *outcome == Outcome::Refused)
        return Refusal::CodeUnknown; // a refusal is named by its ground
    return *outcome == Outcome::Partly && !hasText(draft) ? Refusal::ReasonMissing : Refusal::Ok;
}

Refusal checkAnswer(const Standing& standing, const std::vector<Item>& items)
{
    if (standing.isWaiting())
        return Refusal::Waiting;
    if (needsIdentity(items) && !standing.isIdentified)
        return Refusal::NotIdentified;
    const auto isOpen = [](const Item& item) { return item.outcome == Outcome::Open; };
    return std::ranges::any_of(items, isOpen) ? Refusal::Undecided : Refusal::Ok;
}

Refusal checkRefusal(const std::vector<Item>& items, const MoveDraft& draft, const std::vector<Regime>& laws)
{
    // What was carried out is not told to be refused (F4).
    const auto isGranted
        = [](const Item& item) { return item.outcome != Outcome::Open && item.outcome != Outcome::Refused; };
    if (std::ranges::all_of(items, isGranted))
        return Refusal::DecidedAlready;
    for (const Item& item : items) {
        if (item.outcome != Outcome::Open)
            continue;
        const Refusal refusal = checkGround(draft.code, item.kind, hasText(draft), laws);
        if (refusal != Refusal::Ok)
            return refusal;
    }
    return Refusal::Ok;
}

bool isDecided(const Item& item)
{
    return item.outcome != Outcome::Open;
}

Refusal asked(bool isAsked)
{
    return isAsked ? Refusal::AskedAlready : Refusal::Ok;
}

Refusal answered(bool isAsked)
{
    return isAsked ? Refusal::Ok : Refusal::NotAsked;
}

} // namespace

QString refusalCode(Refusal refusal)
{
    static constexpr std::array codes
        = {"", "ended", "not_asked", "asked_already", "identified_already", "identity_not_needed", "not_identified",
            "waiting", "undecided", "extended_already", "acknowledged_already", "decided_already", "reason_missing",
            "code", "no_refusal", "item", "not_deleted", "person_missing", "carried_out", "part_only", "not_done"};
    return QStringLiteral("request.") + QLatin1String(codes.at(static_cast<size_t>(refusal)));
}

Refusal check(
    const Standing& standing, const std::vector<Item>& items, const MoveDraft& draft, const std::vector<Regime>& laws)
{
    if (draft.move == Move::Note)
        return hasText(draft) || isDeletionStep(draft.code) || letterStepOf(draft.code) ? Refusal::Ok
                                                                                        : Refusal::ReasonMissing;
    if (standing.end != End::Open)
        return Refusal::Ended;
    switch (draft.move) {
    case Move::Acknowledge: return standing.isAcknowledged ? Refusal::AcknowledgedAlready : Refusal::Ok;
    case Move::AskIdentity:
    case Move::ShowIdentity:
    case Move::FailIdentity: return checkIdentity(standing, items, draft.move, draft.code);
    case Move::AskClarification: return asked(standing.asksClarification);
    case Move::ReceiveClarification: return answered(standing.asksClarification);
    case Move::AskFee: // how much, and how it was worked out: the business has to prove it (F2)
        return standing.asksFee ? Refusal::AskedAlready : hasText(draft) ? Refusal::Ok : Refusal::ReasonMissing;
    case Move::ReceiveFee: return answered(standing.asksFee);
    case Move::Extend:
        return standing.isExtended ? Refusal::ExtendedAlready : hasText(draft) ? Refusal::Ok : Refusal::ReasonMissing;
    case Move::Decide: return checkDecision(items, draft, laws);
    case Move::Answer: return checkAnswer(standing, items);
    case Move::Refuse: return checkRefusal(items, draft, laws);
    case Move::Assign:
    case Move::LinkPerson: return draft.number > 0 ? Refusal::Ok : Refusal::PersonMissing;
    case Move::Correct:
    case Move::CloseMistaken:
        return std::ranges::any_of(items, isDecided)        ? Refusal::CarriedOut
            : draft.move == Move::Correct || hasText(draft) ? Refusal::Ok
                                                            : Refusal::ReasonMissing;
    case Move::Withdraw:
    case Move::Note: return Refusal::Ok;
    case Move::Open: break; // the first move, and never a later one
    }
    return Refusal::CodeUnknown;
}

Refusal checkReady(const Request& request, bool asksWho)
{
    if (request.standing.end != End::Open)
        return Refusal::Ended;
    if (!request.customer.isValid())
        return Refusal::PersonMissing;
    return asksWho && !request.standing.isIdentified ? Refusal::NotIdentified : Refusal::Ok;
}

bool wasDone(Kind kind, const std::vector<Event>& events)
{
    const auto was = [&events](const QString& code) {
        return std::ranges::any_of(
            events, [&code](const Event& event) { return event.move == Move::Note && event.code == code; });
    };
    switch (kind) {
    case Kind::Access:
    case Kind::Portability: return was(exportPacked) && was(exportSent);
    case Kind::Erasure: return was(deletionErased);
    default: return false;
    }
}

Refusal checkByHand(const Request& request, const std::vector<Event>& events, const MoveDraft& decision)
{
    const Item& item = request.items.at(static_cast<size_t>(*decision.position));
    const auto outcome = outcomeFromCode(decision.code);
    const bool isStored = request.customer.isValid();
    if (outcome != Outcome::Granted && (outcome != Outcome::NothingHeld || !isStored))
        return Refusal::Ok;
    if (item.kind == Kind::Erasure && isStored)
        return Refusal::NotDeleted;
    return wasDone(item.kind, events) || hasText(decision) ? Refusal::Ok : Refusal::NotDone;
}

bool isCarriedOut(const std::vector<Item>& items, const std::vector<Event>& events)
{
    const auto isStep = [](const Event& event) {
        return event.move == Move::Note
            && (isDeletionStep(event.code) || isFlowStep(event.code) || isExportStep(event.code));
    };
    return std::ranges::any_of(items, isDecided) || std::ranges::any_of(events, isStep);
}

QString linkCode(base::CustomerId person, base::CustomerId before)
{
    const QString number = QString::number(person.value);
    return before.isValid() && before != person ? number + instead : number;
}

QString intakeCode(const IntakeBefore& before)
{
    QStringList parts;
    if (before.received.isValid())
        parts << QStringLiteral("received:") + before.received.toString(Qt::ISODate);
    QStringList kinds;
    for (const Kind kind : before.kinds)
        kinds << kindCode(kind);
    if (!kinds.isEmpty())
        parts << QStringLiteral("kinds:") + kinds.join(u',');
    if (before.isOfAnother)
        parts << QStringLiteral("person");
    return parts.join(u' ');
}

IntakeBefore intakeBefore(const QString& code)
{
    IntakeBefore before;
    for (const QString& part : code.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = part.section(u':', 1);
        if (part.startsWith(QLatin1String("received:")))
            before.received = QDate::fromString(value, Qt::ISODate);
        else if (part == QLatin1String("person"))
            before.isOfAnother = true;
        for (const QString& kind : value.split(u',')) {
            if (const auto known = kindFromCode(kind); known && part.startsWith(QLatin1String("kinds:")))
                before.kinds.push_back(*known);
        }
    }
    return before;
}

Standing after(Standing standing, const Event& event)
{
    const auto end = [&](End how) {
        standing.end = how;
        standing.endedOn = event.day;
    };
    switch (event.move) {
    case Move::Acknowledge: standing.isAcknowledged = true; break;
    case Move::Assign: standing.assignedTo = {event.code.toLongLong()}; break;
    case Move::AskIdentity: standing.asksIdentity = true; break;
    case Move::ShowIdentity:
        standing.isIdentified = true;
        standing.asksIdentity = false;
        break;
    case Move::AskClarification: standing.asksClarification = true; break;
    case Move::ReceiveClarification: standing.asksClarification = false; break;
    case Move::AskFee: standing.asksFee = true; break;
    case Move::ReceiveFee: standing.asksFee = false; break;
    case Move::Extend: standing.isExtended = true; break;
    case Move::Answer: end(End::Answered); break;
    case Move::Refuse: end(End::Refused); break;
    case Move::Withdraw: end(End::Withdrawn); break;
    case Move::FailIdentity: end(End::NotIdentified); break;
    case Move::LinkPerson: // of another person nobody has checked yet who asks
        standing.isIdentified = standing.isIdentified && !event.code.endsWith(instead);
        break;
    case Move::CloseMistaken: end(End::Mistaken); break;
    case Move::Correct:
        if (intakeBefore(event.code).isOfAnother) { // whoever was checked was somebody else
            standing.isIdentified = false;
            standing.asksIdentity = false;
        }
        break;
    case Move::Open:
    case Move::Decide:
    case Move::Note: break;
    }
    return standing;
}

Standing fold(const std::vector<Event>& events)
{
    Standing standing;
    for (const Event& event : events)
        standing = after(standing, event);
    return standing;
}

} // namespace aicms::requests
