// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace aicms::requests {

using RequestId = base::Id<struct RequestTag>;

/// What is asked for (privacy-rules section 2). The numbers are stored.
enum class Kind {
    Access,
    Rectification,
    Erasure,
    Restriction,
    Portability,
    Objection,
    ObjectionMarketing,
    AdmReview,
    ConsentWithdrawal,
    OptOutSaleShare,
    LimitSensitive,
    ComplaintController,
};
inline constexpr int kindCount = 12;
QString kindCode(Kind kind); ///< "access"
/// Reads the Californian names too: "know", "delete", "correct".
std::optional<Kind> kindFromCode(const QString& code);

/// The law under which it is answered (S1). The numbers are stored.
enum class Regime { EuGdpr, UkGdpr, Ccpa, Lgpd };
inline constexpr int regimeCount = 4;
QString regimeCode(Regime regime); ///< "EU-GDPR"
std::optional<Regime> regimeFromCode(const QString& code);

/// Any way counts (Q2). The numbers are stored.
enum class ArrivedBy { Letter, Email, Phone, Counter, Web, SocialMedia, Signal, Other };
inline constexpr int arrivedByCount = 8;
QString arrivedByCode(ArrivedBy way); ///< "letter"
std::optional<ArrivedBy> arrivedByFromCode(const QString& code);

/// How a request ended; Open while it has not. The numbers are stored.
enum class End { Open, Answered, Refused, Withdrawn, NotIdentified, Mistaken };
inline constexpr int endCount = 6;
QString endCode(End end); ///< "open"

/// What became of one thing that was asked for. The numbers are stored.
enum class Outcome { Open, Granted, Partly, NothingHeld, Refused };
inline constexpr int outcomeCount = 5;
QString outcomeCode(Outcome outcome); ///< "granted"
std::optional<Outcome> outcomeFromCode(const QString& code);

/// Everything that can be done with a request. The numbers are stored.
enum class Move {
    Open,
    Acknowledge,
    Assign, ///< `number` is the user
    LinkPerson, ///< `number` is the customer; of another one than before nobody is identified
    AskIdentity,
    ShowIdentity, ///< `code` is the method; the document itself is not kept (I2)
    AskClarification,
    ReceiveClarification,
    AskFee,
    ReceiveFee,
    Extend, ///< `text` is the reason
    Decide, ///< `position` is the item, `code` the outcome, `text` why
    Answer, ///< the end: everything that was granted is done
    Refuse, ///< the end: `code` is the reason's, `text` says more
    Withdraw, ///< the end: the person does not want it any more
    FailIdentity, ///< the end: nobody knows who it is (I4)
    Note,
    Correct, ///< what was taken in was another thing: `code` says what it was before (intakeCode())
    CloseMistaken, ///< the end: nobody asked for it; it stays in the register
};
inline constexpr int moveCount = 19;
QString moveCode(Move move); ///< "ask_identity"

/// Ways to know who somebody is: by what is held already, by documents, through an agent or parent with authority.
QStringList identityMethods();
/// Of whoever asks for somebody else, as ShowIdentity by "agent" keeps it: the name, what showed that they may, and
/// where letters reach them, line by line.
QString agentText(const QString& name, const QString& shown, const QString& address = {});

struct Item {
    Kind kind = Kind::Access;
    Outcome outcome = Outcome::Open;
    QString refusal = {}; ///< code of the reason
    QString text = {};
};

struct Event {
    qint64 id = 0;
    Move move = Move::Note;
    QDate day = {}; ///< at the business's place
    base::UtcTime at = {}; ///< when it was entered
    base::UserId by = {};
    std::optional<int> position = {}; ///< of the item
    QString code = {};
    QString text = {};
};

/// The name of whoever asks for the person, by the last check of identity; empty: the person herself, or not told.
QString agentOf(const std::vector<Event>& events);
QStringList agentAddress(const std::vector<Event>& events); ///< where letters reach them; empty: not told

/// Where a request stands: the fold of its events.
struct Standing {
    End end = End::Open;
    QDate endedOn = {};
    bool isIdentified = false;
    bool asksIdentity = false; ///< the answer is outstanding
    bool asksClarification = false;
    bool asksFee = false;
    bool isExtended = false;
    bool isAcknowledged = false;
    base::UserId assignedTo = {};
    bool isWaiting() const { return asksIdentity || asksClarification || asksFee; }
    friend bool operator==(const Standing&, const Standing&) = default;
};

struct Request {
    RequestId id = {};
    qint64 revision = 0;
    base::CustomerId customer = {}; ///< none: not known, or erased since
    QString personName = {}; ///< what a stranger says to be called
    QString personContact = {};
    ArrivedBy arrivedBy = ArrivedBy::Letter;
    QDate received = {}; ///< at the business's place
    std::optional<base::UtcTime> receivedAt = {};
    QString text = {}; ///< the message, or a note of it
    base::UserId takenBy = {};
    base::UtcTime openedAt = {};
    std::vector<Regime> regimes = {};
    bool lawsChosen = false; ///< other laws than the countries say, for a reason
    QString lawsReason = {};
    std::vector<Item> items = {};
    Standing standing = {};
    QDate dueOn = {}; ///< the earliest day by which something is due; invalid while none is, or while it waits
    QString dueClock = {};
    /// Open, no law names a day any more and no answer is outstanding: since that day the outcome is owed without undue
    /// delay (R8: since receipt was confirmed), or closing it. Else invalid.
    QDate owedSince = {};
};

/// One line of the queue.
struct RequestRow {
    RequestId id;
    base::CustomerId customer;
    QString name; ///< of the customer, or of the stranger; may be empty
    std::vector<Item> items;
    std::vector<Regime> regimes;
    QDate received;
    QDate dueOn;
    QDate owedSince; ///< as Request::owedSince
    Standing standing;
};

} // namespace aicms::requests
