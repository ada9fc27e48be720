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
};
QString refusalCode(Refusal refusal);

/// Whether a move may follow. Deadlines and days are checked elsewhere.
Refusal check(const Standing& standing, const std::vector<Item>& items, const MoveDraft& draft);

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
