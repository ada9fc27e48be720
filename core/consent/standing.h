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
    SomeWays, ///< a yes that counts by some of the ways, and neither yes nor no by the others
};
inline constexpr int standingCount = 6;

/// What the gate's reason makes of an answer.
Standing standingOf(State state, GateReason reason);
QString gateReasonCode(GateReason reason); ///< "consent_given", "meaning_changed", ...

/// An answer and what the gate says of it.
struct ShownAnswer : StateRow {
    bool isAllowed = false;
    GateReason reason = GateReason::UnknownPurpose;
    /// The purpose as it was in force then: its words, ground and ways. GateService::answers fills it.
    std::shared_ptr<const purposes::Purpose> meant = {};
    /// Of the answer whatever the way, where that is neither a yes nor a no: how the yes by some of the ways stands.
    std::optional<Standing> byWays = {};
    Standing standing() const { return byWays.value_or(standingOf(state, reason)); }
};

/// How many people answer a purpose in a way and stand so, whatever the channel, without the bin. Those never asked are
/// in it only as own customers, or since they agreed by some of the ways.
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
    std::vector<base::CustomerId> someWays = {};
    /// Null for AsAnswered.
    const std::vector<base::CustomerId>* of(Standing standing) const;
    bool isEmpty() const
    {
        return askAgain.empty() && noProof.empty() && heldBack.empty() && ownCustomers.empty() && someWays.empty();
    }
};

} // namespace aicms::consent
