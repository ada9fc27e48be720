// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/base/error.h"
#include "core/consent/consent.h"

#include <QTimeZone>

#include <span>

namespace aicms::consent {

/// What somebody wants to write into the ledger.
struct EventDraft {
    base::CustomerId customer = {};
    QString purpose; ///< code
    Channel channel = Channel::All;
    State state = State::Given;
    bool isExplicit = false;
    std::optional<base::UtcTime> at = {}; ///< empty: now
    bool isDayAlone = false; ///< no more than the day of `at` is known (bare_day)
    std::optional<int> offsetMinutes = {}; ///< empty: that of the business's zone at that time
    How how = How::Counter;
    Giver giver = Giver::Customer;
    QString giverName = {};
    qint64 notice = 0; ///< id of a published version; 0: none was shown
    QString language = {}; ///< of its text; empty: the person's, else the first that it has
    Proof proof = {};
    std::optional<qint64> corrects = {};
    QString reason = {};
    base::BatchId batch = {};
    /// Taken over from elsewhere: what came before it there need not be known here, and proof may be missing (the gate
    /// looks at that).
    bool isImported = false;
    /// As another ledger had it, but no longer than the purpose's renewal period; empty: for the whole of it.
    std::optional<base::UtcTime> validUntil = {};
};

/// Why an entry is refused. Withdrawals and objections are never refused for their form (privacy-rules F4): no proof,
/// no notice, no age is asked for. Why a letter of last week is entered only today is asked of whoever enters it.
enum class Refusal {
    UnknownPurpose, ///< there is none, or it was retired
    FutureDate, ///< received later than now
    NoticeUnknown, ///< no such version, or it was not published in that language
    NoticeNotPublished, ///< that wording was not yet published when the consent is said to have been given
    GiverUnderAge, ///< number: the age; a parent has to agree (K6)
    GiverOfAge, ///< a parent agreed for somebody who is 18 or older
    ParentMissing, ///< a parent or representative without a name
    NeverGiven, ///< a renewal or end of what had not been given by then
    AlreadyWithdrawn,
    NothingToLift, ///< consent where the purpose rests on another ground and nobody objected
    NoRightToObject, ///< the purpose rests on a contract or a legal duty (GDPR Art. 21(1))
    ProofMissing, ///< this purpose's consent counts with proof only (K10)
    EarlierProofMissing, ///< a correction lets a yes count again that does so with proof only
    ReasonMissing, ///< backdated, or a correction, without a reason
    NothingToCorrect, ///< no such entry of this person, or it is struck out already
    NotAnAnswer, ///< a state that is only computed
    AskedTooSoon, ///< number: day from which they may be asked again, yyyymmdd (CCPA, C6)
    ChannelUnknown, ///< the purpose does not ask by this channel
    TooLongAgo, ///< received before 1900: a day that was mistyped
    BeforeKnown, ///< long before the business knew the person; said to whoever may not see her birthday
};
QString refusalCode(Refusal refusal); ///< "consent.future_date", ...: the subject of base::Error
base::Error refusalError(Refusal refusal, qint64 number = 0);

/// Whether what is said by this way can concern the purpose: All, or one of its own ways; without ways of its own any.
bool isOfPurpose(Channel channel, const purposes::Purpose& purpose);

/// What the rules have to know besides the draft.
struct RecordContext {
    const purposes::Purpose* purpose = nullptr; ///< null: unknown
    std::span<const Event> history; ///< of this person, all purposes
    /// All there are: a correction may let a yes to another one count again. Empty: `purpose` alone.
    std::span<const purposes::Purpose> purposes = {};
    std::optional<base::UtcTime> noticePublished = {}; ///< of draft.notice in draft.language
    std::optional<base::CalendarDate> birthday = {};
    /// Set for a role that may not see birthdays: since when the business has known the person. What lies long before
    /// that is refused, whenever she was born.
    std::optional<base::UtcTime> knownSince = {};
    bool isMarkedMinor = false;
    QString country = {}; ///< whose age of consent counts
    base::UtcTime lastRecorded = {}; ///< of the newest entry of the whole ledger
    base::UtcTime now = {};
    QTimeZone zone = QTimeZone::utc(); ///< of the business
};

/// The entry as it may be appended (without seq, recordId and user), or why not.
///
/// An entry without a time is received now, and recordedAt is now. A clock that was set back keeps no withdrawal out: a
/// no keeps the time that was said for it, and how it is read lets it count behind a yes of a later clock, and from now
/// on as well (inTrueTime). Backdated is what
/// was received on an earlier day than it is recorded (in the business's zone), and what lies before another entry of
/// the purpose: it needs a reason, whatever it says. An import gives its own.
tl::expected<Event, base::Error> decide(const EventDraft& draft, const RecordContext& context);

/// Proof that can be shown when somebody asks (GDPR Art. 7(1)): the SHA-256 of a file, or words or a token with a
/// letter or a digit in them. Anything else is `none`. Whether the file is there is for heldProof().
Proof realProof(const Proof& proof, ProofKind none);

/// The last day of use is month_add(day of receipt, period) (K5): the moment after it, in the business's zone. Empty
/// when the purpose has no renewal period.
std::optional<base::UtcTime> validUntil(const purposes::Purpose& purpose, base::UtcTime at, const QTimeZone& zone);

/// Full years at `time`; empty where the year is unknown.
std::optional<int> ageAt(const std::optional<base::CalendarDate>& birthday, base::UtcTime time, const QTimeZone& zone);

} // namespace aicms::consent
