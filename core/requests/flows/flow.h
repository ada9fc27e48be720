// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/restriction.h"
#include "core/requests/flows/field_values.h"
#include "core/requests/requests_service.h"

namespace aicms::requests {

/// By what a wish is carried out in one step. A copy and a deletion have wizards of their own: None.
enum class Flow {
    None,
    Stop, ///< uses end: objections, opt-outs, a withdrawn consent
    Restrict, ///< GDPR Art. 18
    Correct, ///< Art. 16
    Review, ///< a person decides anew what a computer suggested (Art. 22(3))
    Settle, ///< looked into, and answered in words: a complaint
};
Flow flowOf(Kind kind);
/// The law wants it at once and asks for no proof of who it is, or it only takes less of somebody's data.
bool waitsForIdentity(Kind kind);
/// It ends the sale and sharing of data, or of what is sensitive: third parties that got some since are told (C5).
bool isOptOut(Kind kind);
/// It asks for a restriction or leads to one, which ends once it is settled.
bool mayLeadToRestriction(Kind kind);

// Codes of the notes that the steps leave in the register. The parts of a text stand on lines of their own.
inline const QString flowStopped = QStringLiteral("flow.stopped"); ///< codes of purposes, with commas
inline const QString flowRestricted = QStringLiteral("flow.restricted"); ///< code of the ground
inline const QString flowLifted = QStringLiteral("flow.lifted"); ///< day on which she was told, why
inline const QString flowCorrected = QStringLiteral("flow.corrected"); ///< field, old, new, what shows it
inline const QString flowStatement = QStringLiteral("flow.statement"); ///< why the value stays, what she says of it
inline const QString flowReviewed = QStringLiteral("flow.reviewed"); ///< verdict, what stood before, why
inline const QString flowSettled = QStringLiteral("flow.settled"); ///< what was found and done
bool isFlowStep(const QString& code);
/// The parts of such a text; always `count` of them, the last with whatever follows.
QStringList partsOf(const QString& text, int count);

/// A purpose that the wish is about.
struct PossibleStop {
    QString purpose; ///< code
    bool isStopped = false; ///< she said no to it already, or nothing of hers is used for it
    bool mayStop = true; ///< false: a contract or a duty of the law goes on whatever she says
    bool isMeant = true; ///< the law means it: whoever leaves it out says why
    QStringList outside = {}; ///< who outside the business gets data for it, by name
};

enum class Verdict { Upheld, Changed, TakenBack };
inline constexpr int verdictCount = 3;
QString verdictCode(Verdict verdict); ///< "upheld", "changed", "taken_back"
std::optional<Verdict> verdictFromCode(const QString& code);

/// What is known before somebody carries out one item of a request, so that it can be said before it is done.
struct FlowCase {
    RequestView view = {};
    int position = 0;
    Flow flow = Flow::None;
    std::vector<PossibleStop> stops = {}; ///< Stop and Review: of a review those in which models work
    std::optional<consent::Restriction> restriction = {}; ///< the one that lasts
    QStringList toTell = {}; ///< names of those who had her data and are to be told (Art. 19; C5)
    QStringList grounds = {}; ///< codes by which it may be refused
    const Item& item() const { return view.request.items[static_cast<std::size_t>(position)]; }
    Kind kind() const { return item().kind; }
};

struct Correction {
    QString field = {}; ///< FieldValue::field, or "other": something that was corrected elsewhere in the program
    QString before = {}; ///< as whoever corrects it saw it
    QString after = {}; ///< empty: it goes
    QString source = {}; ///< where the right value comes from
    bool isLast = true; ///< nothing else of this request has to be corrected
};

struct Review {
    Verdict verdict = Verdict::Upheld;
    QString before = {}; ///< what was suggested, or decided by it
    QString reason = {};
    QStringList stops = {}; ///< purposes in which no model uses her from now on
};

} // namespace aicms::requests
