// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>
#include <set>

namespace aicms::access {
struct Session;
}
namespace aicms::storage {
class ReadTransaction;
class WriteTransaction;
} // namespace aicms::storage

namespace aicms::consent {

/// GDPR Art. 18(1)(a)-(d), and (21) for the time in which an objection is weighed; `PeriodEnded`: nobody asked for it,
/// a rule of keeping says so. The numbers are stored.
enum class RestrictionGround { AccuracyContested, UnlawfulUse, NeededForClaims, ObjectionPending, PeriodEnded };
inline constexpr int restrictionGroundCount = 5;
QString restrictionGroundCode(RestrictionGround ground); ///< "accuracy_contested", ...
std::optional<RestrictionGround> restrictionGroundFromCode(const QString& code);

/// While it lasts the record is kept, shown and not changed, and used for nothing else: the gate stops it. While an
/// objection is weighed only that stops to which she may object; the rest, of which she says nothing, goes on.
struct Restriction {
    qint64 id = 0;
    base::CustomerId customer = {};
    RestrictionGround ground = RestrictionGround::AccuracyContested;
    QString reason = {};
    base::UtcTime from = {};
    base::UserId by = {};
    std::optional<base::UtcTime> toldAt = {}; ///< when the person was told that it would end
    std::optional<base::UtcTime> liftedAt = {};
    base::UserId liftedBy = {};
    QString liftNote = {}; ///< why it ended; empty: it lasts, or it ended before that was asked
};

/// Everybody whose use is restricted now. For folders that work inside a transaction of their own.
std::set<base::CustomerId> restrictedPeople(storage::ReadTransaction& tx);
/// Takes them out of a list that leaves the program; answers how many (GDPR Art. 18(2), privacy-rules O2).
qint64 leaveOutRestricted(storage::ReadTransaction& tx, std::vector<base::CustomerId>& people);
/// The one of this person that lasts.
std::optional<Restriction> lastingRestriction(storage::ReadTransaction& tx, base::CustomerId customer);
/// Whether one lasts: then the record is locked, whatever the ground.
bool isRestricted(storage::ReadTransaction& tx, base::CustomerId customer);
/// Those of them whose period has ended, and nothing else.
std::set<base::CustomerId> peoplePastPeriod(storage::ReadTransaction& tx);
/// Because her period has ended, and logs it. Answers whether it had to be: false where she is restricted already.
bool restrictPastPeriod(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer);

} // namespace aicms::consent
