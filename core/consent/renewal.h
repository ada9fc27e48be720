// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/standing.h"
#include "core/storage/database.h"

#include <QFuture>

#include <span>

namespace aicms::consent {

/// Whose consent is to be asked for again, and for what.
struct RenewalWish {
    base::CustomerId customer = {};
    base::PurposeId purpose = {};
    friend bool operator==(const RenewalWish&, const RenewalWish&) = default;
};

/// Why somebody is not asked again.
enum class RenewalBar {
    None,
    NoSuchCustomer, ///< or erased, or in the bin
    Restricted, ///< may be written to for nothing (GDPR Art. 18)
    NothingToRenew, ///< said no, or never said yes
};

/// What somebody is asked again, and on what it rested.
struct Renewal {
    RenewalWish wish = {};
    RenewalBar bar = RenewalBar::None;
    /// Of the purpose, whatever the way first, then by the ways; where the only yes is one by some way, that stands
    /// first. A yes that is not followed any more, since the purpose
    /// changed, has no end: it is not used until the day that it had.
    std::vector<StateRow> states = {};
    qint64 notice = 0; ///< version of the notice that the answer was given on; 0: none
    /// To ask for a consent to advertising is advertising itself (Art. 13 ePrivacy Directive; UK ICO, Flybe 2017 and
    /// Honda 2017): whoever said no to any by e-mail, or to any by post, is not asked that way. Of another purpose its
    /// own answers count alone.
    bool refusesMail = false;
    bool refusesLetters = false;
    /// Of her e-mail addresses, as they are written, those that somebody objected with in the same sense.
    QStringList silencedMails = {};

    bool isAsked() const { return bar == RenewalBar::None; }
};

/// Whoever agreed, whose consent ran out, or who was asked and has not answered may be asked again; whoever said no, or
/// may be used for nothing, not. `answers`: what the gate says of the person, `entries`: hers in the ledger.
Renewal renewalOf(
    const RenewalWish& wish, bool isRestricted, std::span<const ShownAnswer> answers, std::span<const Event> entries);

/// When somebody was asked last, since she agreed last; empty: not since then. What was struck out was never written.
std::optional<base::UtcTime> askedSince(std::span<const Event> entries, base::PurposeId purpose);
/// The same of many at once, in their order. For whoever may see what people answered (Operation ListConsent).
QFuture<base::Result<std::vector<std::optional<base::UtcTime>>>> readAsked(
    storage::Database& database, const access::Session& session, std::vector<RenewalWish> wishes);

/// Of each wish, in their order, what renewalOf() says of it at `time`. For whoever may see what people answered
/// (Operation ListConsent). `zone`: of the business.
QFuture<base::Result<std::vector<Renewal>>> readRenewals(storage::Database& database, const access::Session& session,
    std::shared_ptr<const purposes::Catalogue> catalogue, const QTimeZone& zone, std::vector<RenewalWish> wishes,
    base::UtcTime time);

} // namespace aicms::consent
