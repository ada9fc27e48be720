// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/erasure_replay.h"

namespace aicms::retention {

/// A database that is older than the list beside it of who was erased and who took back what (vault.tombstones): an
/// older copy was put back with the marks of its time. Whoever was erased or said no since is in it again, as in a
/// backup that was put in place by hand.

/// At an opening, before anything else is written: compares both and says so in the log.
void noteBehindList(storage::WriteTransaction& tx, const access::Session& session, const QString& folder);
/// Everything that stands against using or removing somebody now.
LoggedBars barsNow(storage::ReadTransaction& tx, const vault::SecretBytes& key);

/// Why lists stay here then: OlderThanAnchor "lists_behind".
base::Error behindError();
/// The log says so, and neither catchUp() nor a restored backup brought the database up since.
bool isBehindList(storage::ReadTransaction& tx);
/// Compared now; of use where nothing could be logged at the opening. A list that somebody changed counts as none.
bool isOlderThanList(storage::ReadTransaction& tx, const QString& folder);

/// Does what the list knows: replay(), logged. Nothing where isBehindList() says no. Tampered "vault.tombstones".
/// Blocks.
base::Result<ReplayCounts> catchUp(storage::Database& database, const access::Session& session, const QString& folder,
    const consent::LedgerWriter::Surroundings& surroundings);

} // namespace aicms::retention
