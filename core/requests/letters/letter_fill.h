// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/controller.h"
#include "core/requests/letters/letter_book.h"
#include "core/requests/letters/letter_dates.h"
#include "core/retention/kept_orders.h"

namespace aicms::requests {

/// Whom of those outside a letter may go to.
struct LetterAddressee {
    sharing::RecipientId id = {};
    QString name = {};
    QString address = {}; ///< addressOf()
    bool isToTell = false; ///< it was named to be told, and nobody has told it yet
};

/// Everything that a letter can say, from the case.
struct LetterFacts {
    QString business = {};
    purposes::Controller controller = {};
    QString country = {}; ///< of the business
    QDate today = {};
    Request request = {}; ///< underLaw()
    std::vector<Event> events = {};
    LetterDates dates = {};
    QString person = {}; ///< name; empty: not known, or erased
    QStringList address = {}; ///< of the person, below the name; may be empty
    QString number = {}; ///< customer number
    QStringList knownPoints = {}; ///< CasePerson::knownPoints
    Authority authority = {};
    QString reason = {}; ///< why it takes longer, or what is asked
    std::vector<LetterAddressee> recipients = {}; ///< the list of Art. 19 of person and request, by name
    std::vector<retention::KeptGroup> kept = {}; ///< what a deletion leaves because a law wants it
    QDate backupsEnd = {}; ///< until when backups hold what was deleted; invalid: there are none
    LetterAddressee addressee = {}; ///< whom of those outside this letter goes to
};

/// The letter by its template, as it holds on LetterFacts::today. What the case does not give stands in square
/// brackets, by what it is (openPlaces()); it is never left out. Throws base::Failure where a template is broken.
LetterText fillLetter(const LetterTemplates& templates, LetterKind kind, const LetterFacts& facts);

/// The lines of `lines` that belong on an envelope.
QStringList postalOf(const QStringList& lines);
/// "Ansbach, 28 May 2026"
QString placeAndDay(const LetterTemplates& templates, const LetterFacts& facts, QDate day);
/// Refreshes what is not for whoever writes: the sender, and place and day.
void dateLetter(LetterText& text, const LetterTemplates& templates, const LetterFacts& facts);

} // namespace aicms::requests
