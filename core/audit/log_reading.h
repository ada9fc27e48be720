// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

#include <vector>

namespace aicms::audit {

/// Every entry of this action, oldest first, for whoever puts together anew what a damaged file lost. None where the
/// log has a gap itself: nobody can tell then whether these are all.
std::vector<LoggedEntry> everyEntry(storage::ReadTransaction& tx, const QString& action);

/// Every entry about this one whose action begins so, oldest first. By an index: in proportion to what there is of it.
std::vector<LoggedEntry> entriesAbout(
    storage::ReadTransaction& tx, ObjectKind kind, qint64 objectId, const QString& action);
/// The same about everything of that kind.
std::vector<LoggedEntry> entriesOfKind(storage::ReadTransaction& tx, ObjectKind kind, const QString& action);
/// The last "consent.ledger" of those with the highest object id; seq 0: there is none. By an index.
LoggedEntry lastOfLedger(storage::ReadTransaction& tx);
/// The last entry about this one of just this action; seq 0: there is none. By an index.
LoggedEntry lastAbout(storage::ReadTransaction& tx, ObjectKind kind, qint64 objectId, const QString& action);
/// Behind the entry `after`, oldest first: what put up or took down a bar against using somebody. By an index.
std::vector<LoggedEntry> barEntries(storage::ReadTransaction& tx, qint64 after);

/// The first number that is missing behind `after`, up to which the log was found whole; 0: none is. `last`: the last
/// entry's. A salvage that could not save all says so in the log: then none counts as missing.
qint64 firstMissing(storage::ReadTransaction& tx, qint64 after, qint64& last);

/// The last check of the vault found damage, no deep check found it sound since, and nobody vouched for it.
bool hasFoundDamage(storage::ReadTransaction& tx);

} // namespace aicms::audit
