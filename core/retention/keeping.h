// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/purge.h"

namespace aicms::retention {

/// What decides how long a thing is kept.
enum class Keeper {
    Period, ///< the period of its rule
    Invoice, ///< an order that a law wants for longer needs the person it names
    Letter, ///< a contact that a law wants for longer does
    Decision, ///< somebody decided to keep it longer
    Hold,
    Restriction,
    Request, ///< its rule leaves whoever has an open one alone
    Exception, ///< its rule leaves this person's things alone for something else
    Review, ///< its rule asks for a person to decide
    Task, ///< one that is not done yet keeps the person
    Nothing, ///< no rule is about it
};

QString keeperCode(Keeper keeper); ///< "period", "invoice", ...

/// Until when one thing is kept, by what the plan of a purge goes by (purge_plan.h).
struct Keeping {
    QDate lastKept = {}; ///< the plan of the next day lets it go; where it is open, it stays at least until then
    bool isOpen = true; ///< it stays after that day, and nobody knows for how long
    Keeper keeper = Keeper::Nothing; ///< whose day that is, or what keeps it after that
    Action action = Action::Delete; ///< what becomes of it then
    bool movesOn = false; ///< the period counts from what happened last, so whatever happens makes it longer
    QDate sealedUntil = {}; ///< of an entry of the ledger: its proof alone stays sealed so long (kept_proofs.h)
    friend bool operator==(const Keeping&, const Keeping&) = default;
};

/// The last thing the person did (T5), by which rules count: an order, a contact, or an event from elsewhere. A task is
/// none, nor what staff wrote into the record, nor what lies in the bin.
struct LastAct {
    enum class Kind {
        Record, ///< nothing is known of her since: the record's own day counts
        Order,
        Contact,
        Event,
        Gone, ///< something that is no longer stored
    };
    Kind kind = Kind::Record;
    std::optional<base::UtcTime> at = {};
    std::optional<customers::InteractionKind> contact = {}; ///< of contacts
    friend bool operator==(const LastAct&, const LastAct&) = default;
};

/// What hangs on somebody whom a run removes or reduces, and what of her a law needs.
struct GoingWith {
    qint64 ways = 0; ///< e-mail addresses, numbers and links
    qint64 addresses = 0;
    qint64 notes = 0;
    qint64 ownFields = 0;
    qint64 contacts = 0;
    qint64 events = 0;
    qint64 files = 0;
    qint64 orders = 0;
    QString newestOrder = {}; ///< its number; empty: it has none
    Keeper neededFor = Keeper::Nothing; ///< Invoice or Letter: it needs her name and address
    QDate neededUntil = {}; ///< the last day of that
    friend bool operator==(const GoingWith&, const GoingWith&) = default;
};

/// Of one person. Whatever goes with her earlier than by its own rule is kept as long as she is.
struct PersonKeeping {
    Keeping person = {}; ///< the record, with what an invoice or a letter needs of it: name, number, kind
    Keeping others
        = {}; ///< what else of it has no period of its own: birthday, language, notes, tags, photo, employers
    Keeping contactPoints = {}; ///< without addresses
    Keeping addresses = {};
    Keeping ownFields = {};
    LastAct lastAct = {};
    std::map<Thing, Keeping> things = {}; ///< contacts, orders, events, files and entries that have one of their own
    const Keeping& of(DataClass dataClass, qint64 id) const;
    /// Of a field of the record, as purposes name it ("email", "birthday"); one of the business's own by its own name.
    const Keeping& ofField(const QString& field) const;
    /// Of those that have one of their own, or where entries are asked for of all, the one that is kept longest.
    const Keeping& last(DataClass dataClass) const;
    /// Of whatever one of these keeps, why is not told.
    void hide(const std::set<Keeper>& keepers);
};

} // namespace aicms::retention
