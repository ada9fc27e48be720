// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/requests/request.h"

namespace aicms::requests {

/// A move as somebody wants to make it.
struct MoveDraft {
    Move move = Move::Note;
    QDate day = {}; ///< when it happened; invalid: today
    std::optional<int> position = {};
    qint64 number = 0;
    QString code = {};
    QString text = {};
};

/// Why a move is refused; Ok when it is not. Codes of an Invalid error behind "request.".
enum class Refusal {
    Ok,
    Ended, ///< "ended": nothing can be done with it any more
    NotAsked, ///< "not_asked": an answer to a question that is not outstanding
    AskedAlready, ///< "asked_already"
    IdentifiedAlready, ///< "identified_already"
    IdentityNotNeeded, ///< "identity_not_needed": opt-outs need none (I3)
    NotIdentified, ///< "not_identified": nothing may be answered before it is known who asks
    Waiting, ///< "waiting": a question is outstanding
    Undecided, ///< "undecided": an item has no outcome yet
    ExtendedAlready, ///< "extended_already": one extension only (R4)
    AcknowledgedAlready, ///< "acknowledged_already"
    DecidedAlready, ///< "decided_already"
    ReasonMissing, ///< "reason_missing"
    CodeUnknown, ///< "code": no such method, outcome or ground, or not for this kind
    NoRefusal, ///< "no_refusal": the law knows no ground to refuse this (F4)
    NoSuchItem, ///< "item"
    NotDeleted, ///< "not_deleted": said to be deleted, and the record is still here
    PersonMissing, ///< "person_missing": it belongs to nobody who is stored
    CarriedOut, ///< "carried_out": something was done for it that a correction does not take back
    PartOnly, ///< "part_only": the ground keeps back a part and never the whole (F3)
    NotDone, ///< "not_done": said to be done, and nothing here shows it, nor is it said how it was done elsewhere
};
QString refusalCode(Refusal refusal);

/// Whether a move may follow. Deadlines and days are checked elsewhere, and what follows here. `laws`: of the request,
/// by which a ground of refusal is judged; none: by any.
Refusal check(const Standing& standing, const std::vector<Item>& items, const MoveDraft& draft,
    const std::vector<Regime>& laws = {});

/// Whether its answer may be carried out, given out or erased now: it is open, it is known whose data it is, and, where
/// that counts (`asksWho`), who asks.
Refusal checkReady(const Request& request, bool asksWho = true);

/// Whether the history shows that what is asked for so was done in this program by steps of its own: a copy was packed
/// and sent, the person was deleted. What is carried out by a flow is decided by it in the same step.
bool wasDone(Kind kind, const std::vector<Event>& events);
/// Whether somebody may decide an item so by hand: an answer of which nothing was done is a lie to the person. What was
/// done outside the program counts with words how; that nothing is left of somebody says the deletion alone.
Refusal checkByHand(const Request& request, const std::vector<Event>& events, const MoveDraft& decision);
/// Something was decided, sent or carried out for it, so that it is too late to say that something else was asked.
bool isCarriedOut(const std::vector<Item>& items, const std::vector<Event>& events);

/// What the register keeps of LinkPerson as the event's code: the person, and whether somebody else was thought to ask
/// until then, never whom: "17 instead".
QString linkCode(base::CustomerId person, base::CustomerId before);

/// Something was decided, sent or carried out for it, so that it is too late to say that something else was asked.
bool isCarriedOut(const std::vector<Item>& items, const std::vector<Event>& events);

/// What a correction changed, as its event keeps it: day, kinds, and whether it was of somebody else: never whom.
struct IntakeBefore {
    QDate received = {}; ///< invalid: it stays
    std::vector<Kind> kinds = {}; ///< empty: they stay
    bool isOfAnother = false;
    bool isEmpty() const { return !received.isValid() && kinds.empty() && !isOfAnother; }
};
QString intakeCode(const IntakeBefore& before); ///< "received:2026-05-03 kinds:access,erasure person"
IntakeBefore intakeBefore(const QString& code);

/// Where the request stands after the event, which must be allowed.
Standing after(Standing standing, const Event& event);
Standing fold(const std::vector<Event>& events);

} // namespace aicms::requests
