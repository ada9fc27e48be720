// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/found_texts.h"
#include "core/requests/places.h"
#include "core/requests/request.h"
#include "core/retention/kept_orders.h"
#include "core/retention/texts_of_others.h"
#include "core/sharing/recipient.h"

#include <map>

namespace aicms::requests {

/// What becomes of a text in somebody else's record that may mean the person.
enum class HitFate { Open, BlackOut, Remove, NotMeant };
QString hitFateCode(HitFate fate); ///< "black_out"
std::optional<HitFate> hitFateFromCode(const QString& code);

struct TextHit : FoundText {
    HitFate fate = HitFate::Open;
    bool isHeld = false; ///< a legal hold keeps it as it is, whatever was decided
};

struct HoldNote {
    QString matter;
    QDate reviewOn;
};

/// Everything that the search gave.
struct Found {
    std::vector<PlaceCount> places = {}; ///< every place, the empty ones too
    std::vector<TextHit> hits = {};
    /// All other texts of others, which only name her without doubt: own fields, lines of orders, requests...
    std::vector<retention::TextAt> alsoLosing = {}; ///< they lose the name without being asked about
    std::vector<retention::LeftText> left = {}; ///< they stay as they are
    std::vector<retention::KeptGroup> locked = {}; ///< orders that a law still wants whole
    std::optional<retention::KeptGroup> proofs = {}; ///< of consents, which a law wants and which stay sealed
    std::vector<HoldNote> holds = {}; ///< while there is one, nothing may go (privacy-rules E3)
    std::vector<base::UtcTime> backups = {}; ///< that hold her until they expire, oldest first
    std::vector<sharing::Recipient> recipients = {}; ///< who had her data and is to be told (E7), by name
    qint64 items() const;
    qint64 itemsIn(Place place) const;
    qint64 lockedOrders() const;
    qint64 keptByLaw() const; ///< orders and proofs
    int undecided() const;
    retention::SparedTexts spared() const; ///< texts that somebody left, or nobody decided about, or that are held
};

/// What happens to a group of items.
enum class ItemFate {
    Deleted,
    Nameless, ///< stays without her
    BlackedOut, ///< a text of somebody else, without her name
    Locked, ///< a law wants it
    Untouched, ///< a text that means somebody else
};
inline constexpr int itemFateCount = 5;

struct PlanLine {
    Place place = Place::Profile;
    qint64 items = 0;
    ItemFate fate = ItemFate::Deleted;
    QString basis = {}; ///< of what is locked
    QDate until = {};
};

/// The preview. The lines add up to what was found.
struct Plan {
    std::vector<PlanLine> lines = {}; ///< no empty ones
    qint64 items(ItemFate fate) const;
    qint64 nameless() const { return items(ItemFate::Nameless) + items(ItemFate::BlackedOut); }
    qint64 items() const;
};
Plan planOf(const Found& found);

/// How far somebody came, kept so that the wizard goes on where it was left.
struct DeletionProgress {
    int step = 0;
    retention::ErasureGround ground = retention::ErasureGround::ConsentWithdrawn;
    bool isChosen = false; ///< somebody chose the ground
    bool isToldToOthers = false; ///< whoever got the data was told (privacy-rules E7)
    struct Decision {
        HitFate fate = HitFate::Open;
        QString digest;
    };
    std::map<QString, Decision> decisions = {}; ///< by TextHit::key()
};
QString progressText(const DeletionProgress& progress);
DeletionProgress progressOf(const QString& text); ///< what does not read is as if nothing was kept
/// What was decided about texts that have not changed since.
void applyDecisions(const DeletionProgress& progress, std::vector<TextHit>& hits);

/// `text` with black in place of every mention.
QString withoutMentions(const QString& text, const MentionFinder& finder);

/// Codes of the notes in the register that the steps leave.
inline const QString deletionFound = QStringLiteral("deletion.found");
inline const QString deletionConfirmed = QStringLiteral("deletion.confirmed");
/// Somebody looked over what will happen and agrees; the text is that of second_look.h.
inline const QString deletionLookedOver = QStringLiteral("deletion.looked_over");
inline const QString deletionErased = QStringLiteral("deletion.erased"); ///< the text is the certificate's number
inline const QString deletionChecked = QStringLiteral("deletion.checked"); ///< the text: what a second search found
bool isDeletionStep(const QString& code);
/// The certificate that the register names; invalid before anything was erased.
retention::ErasureId erasureOf(const std::vector<Event>& events);

/// Rows of a certificate, counted as the preview counts items: what went, and what stays without the person.
std::vector<PlaceCount> itemsOf(const retention::Certificate& certificate);
std::vector<PlaceCount> namelessOf(const retention::Certificate& certificate);
/// Of what is gone nobody can give a copy any more: where both were asked for, the copy goes out first.
bool waitsForCopy(const Request& request);
/// The ground where nobody chose one.
retention::ErasureGround groundOf(const Request& request);
/// How the deletion ends where so much has to be kept.
Item decidedItem(const std::vector<retention::KeptGroup>& kept);

} // namespace aicms::requests
