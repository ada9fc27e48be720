// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/retention/purge.h"
#include "core/storage/transaction.h"

#include <optional>

/// The rule that removing needs two people: a purge, and a deletion on request. For the services that remove, inside a
/// transaction of their own.
namespace aicms::retention {

/// Whether a run needs two people. `OffAsked`: it still does; one person has asked to give the rule up, and it ends
/// when another who may purge asks for the same.
enum class TwoPeople { Off, On, OffAsked };

TwoPeople twoPeople(storage::ReadTransaction& tx);

/// On: at once, where another may purge: Conflict "second_person_none" otherwise, since no run could be begun any more.
/// Off: at the word of two, or at once where nobody else may purge any more. Answers what holds now; each step is
/// logged.
base::Result<TwoPeople> setTwoPeople(storage::WriteTransaction& tx, const access::Session& session, bool isOn);

/// Whether this user may open the vault and purge, by the rows.
bool mayPurge(storage::ReadTransaction& tx, base::UserId user);

/// BLAKE2b over kind and number of everything that goes, whatever its order.
QByteArray listDigest(const PurgePlan& plan, const LeftOut& leftOut);

/// Who else has confirmed just this list and still may: the run may begin. None: it may not.
std::optional<base::UserId> confirmedByAnother(
    storage::ReadTransaction& tx, const access::Session& session, const QByteArray& digest);

} // namespace aicms::retention
