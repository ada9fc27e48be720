// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/gate.h"

#include <memory>

namespace aicms::consent {

/// How an answer stands before the gate. People are shown it beside the answer, so that what they read and what is done
/// are one thing.
enum class Standing {
    AsAnswered, ///< the gate does what the answer says
    AskAgain, ///< a yes to an earlier, narrower version of the purpose (K5)
    NoProof, ///< a yes without proof where only one with proof counts (K10)
    HeldBack, ///< a yes that counts, but for something else: restricted, under age, purpose switched off
    OwnCustomer, ///< no answer, and may be written to as an own customer (K9)
};
inline constexpr int standingCount = 5;

/// What the gate's reason makes of an answer.
Standing standingOf(State state, GateReason reason);
QString gateReasonCode(GateReason reason); ///< "consent_given", "meaning_changed", ...

/// An answer and what the gate says of it.
struct ShownAnswer : StateRow {
    bool isAllowed = false;
    GateReason reason = GateReason::UnknownPurpose;
    /// The purpose as it was in force then: its words, ground and ways. GateService::answers fills it.
    std::shared_ptr<const purposes::Purpose> meant = {};
    Standing standing() const { return standingOf(state, reason); }
};

/// How many people answer a purpose in a way and stand so, whatever the channel, without the bin. Those never asked are
/// in it only as own customers.
struct ShownCount {
    base::PurposeId purpose = {};
    State state = State::NeverAsked;
    Standing standing = Standing::AsAnswered;
    qint64 people = 0;
};

/// Somebody whose yes a changed purpose no longer covers.
struct AskAgain {
    base::CustomerId customer = {};
    base::PurposeId purpose = {};
};

/// Everybody outside the bin whose answer does not stand as it was given, for one purpose, each list by id. Nobody is
/// in two.
struct Standings {
    std::vector<base::CustomerId> askAgain = {};
    std::vector<base::CustomerId> noProof = {};
    std::vector<base::CustomerId> heldBack = {};
    std::vector<base::CustomerId> ownCustomers = {};
    /// Null for AsAnswered.
    const std::vector<base::CustomerId>* of(Standing standing) const;
    bool isEmpty() const { return askAgain.empty() && noProof.empty() && heldBack.empty() && ownCustomers.empty(); }
};

} // namespace aicms::consent
