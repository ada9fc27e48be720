// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/purposes/purposes.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace aicms::consent {

using purposes::Channel;

/// What an entry of the ledger says, and what the fold of a person's entries answers (event state of ISO/IEC TS
/// 27560:2023). NeverAsked is only answered, never written. The numbers are stored; new ones go to the end.
enum class State {
    NeverAsked,
    Requested,
    Given,
    Refused,
    Withdrawn,
    Expired,
    Renewed,
    Objected,
    Invalidated,
    Unknown,
    OptOutSignal
};
inline constexpr int stateCount = 11;
QString stateCode(State state); ///< "given", "never_asked", "opt_out_signal", ...
std::optional<State> stateFromCode(const QString& code);
/// Given or Renewed: data may be used, as far as this alone decides.
bool isAgreed(State state);
/// How careful a state makes the business, 0 the least: of two entries of the same moment the more careful one counts.
int carefulness(State state);

/// The way an entry came in. Import: a file; Program: nobody, the program itself. The numbers are stored.
enum class How { Form, Counter, Phone, Letter, Web, Email, Import, Program };
QString howCode(How how); ///< "form", "counter", ...
std::optional<How> howFromCode(const QString& code);

/// Who agreed or refused: the person, a holder of parental responsibility, or somebody with proof of authority.
enum class Giver { Customer, Parent, Representative };
QString giverCode(Giver giver);
std::optional<Giver> giverFromCode(const QString& code);

/// ImportedNone: it came from a file that told of no proof. The numbers are stored.
enum class ProofKind { None, Text, File, DoubleOptIn, ImportedNone };
QString proofKindCode(ProofKind kind); ///< "none", "text", "file", "double_opt_in", "imported_none"
std::optional<ProofKind> proofKindFromCode(const QString& code);

struct Proof {
    ProofKind kind = ProofKind::None;
    QString text = {}; ///< words, the place of the paper, or the token of a double opt-in
    QByteArray digest = {}; ///< SHA-256 of the file
    /// Something that can be shown when somebody asks (GDPR Art. 7(1)).
    bool isShown() const { return kind != ProofKind::None && kind != ProofKind::ImportedNone; }
    friend bool operator==(const Proof&, const Proof&) = default;
};

/// One entry of the ledger. Fields and the record of ISO/IEC TS 27560 (privacy-rules K2): recordId record id; seq and
/// digest stand beside it · customer pii principal id · notice, language privacy notice · purpose, purposeVersion
/// purpose, lawful basis, pii information, processing method, recipients, retention period · how collection method ·
/// at event time · validUntil validity duration · giver entity id · isExplicit event type · state event state · proof
/// evidence (ours). Controller, storage place and withdrawal method are the business's and are added by a receipt.
struct Event {
    qint64 seq = 0; ///< its place in the ledger, counting from 1
    QUuid recordId = {};
    base::CustomerId customer = {};
    base::PurposeId purpose = {};
    int purposeVersion = 0;
    Channel channel = Channel::All; ///< what it covers
    State state = State::Unknown;
    bool isExplicit = false; ///< explicit consent, for special categories (GDPR Art. 9(2)(a))
    base::UtcTime at = {}; ///< received: when it reached the business
    int offsetMinutes = 0; ///< east of UTC, at the place of receipt
    base::UtcTime recordedAt = {}; ///< by the computer's clock, which may have been set back: the order is that of seq
    std::optional<base::UtcTime> validUntil = {}; ///< from this moment on a consent has expired
    How how = How::Form;
    Giver giver = Giver::Customer;
    QString giverName = {}; ///< of a parent or representative
    qint64 notice = 0; ///< id of the notice's version; 0: none
    QString language = {}; ///< in which the notice was shown
    Proof proof = {};
    base::UserId by = {}; ///< who recorded it and can bear witness
    std::optional<qint64> corrects = {}; ///< the entry that must be read as if it had never been written
    QString reason = {}; ///< why it was backdated or corrects another
    base::BatchId batch = {}; ///< the import that brought it

    friend bool operator==(const Event&, const Event&) = default;
};

/// The answer for one purpose by one channel (All: whatever the channel) at one moment.
struct StateRow {
    base::PurposeId purpose = {};
    Channel channel = Channel::All;
    State state = State::NeverAsked;
    std::optional<base::UtcTime> since = {}; ///< empty: since ever
    qint64 event = 0; ///< the entry that decides; 0: none
    std::optional<base::UtcTime> validUntil = {}; ///< of a consent that ends by itself
    int purposeVersion = 0;
    bool hasProof = false;
    friend bool operator==(const StateRow&, const StateRow&) = default;
};

/// How many people answer a purpose in a way, whatever the channel, without the bin. Those never asked are not in it.
struct StateCount {
    base::PurposeId purpose = {};
    State state = State::NeverAsked;
    qint64 people = 0;
};

/// A consent that ends by itself.
struct Ending {
    base::CustomerId customer = {};
    base::PurposeId purpose = {};
    base::UtcTime validUntil = {};
};

} // namespace aicms::consent
