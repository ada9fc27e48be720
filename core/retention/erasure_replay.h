// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ledger_writer.h"
#include "core/retention/tombstone_log.h"
#include "core/storage/database.h"

namespace aicms::retention {

struct ReplayCounts {
    qint64 people = 0; ///< erased again
    qint64 texts = 0; ///< of others that lost their names again
    qint64 textsLeft = 0; ///< of others that may name them and stay, as the certificate says
    qint64 lowerings = 0; ///< taken back again
    /// Objections to an advertising purpose that is not here, kept as such to all advertising.
    qint64 objectionsToAll = 0;
    qint64 objectionsLost = 0; ///< no purpose here is one of advertising: there was nothing to enter them for;
                               ///< addresses of somebody who is not here, too
    qint64 addresses = 0; ///< stand again on the list of those that must not be written to
    qint64 bars = 0; ///< restrictions, marks and legal holds that stand again
};

/// Brings a restored database up to the list: enters what was taken back since, erases who was erased since, with
/// proof, and puts up again what stands against using or removing those who stay. Blocks.
base::Result<ReplayCounts> replay(storage::Database& database, const access::Session& session,
    const TombstoneLogContent& log, const consent::LedgerWriter::Surroundings& surroundings);

/// Where the database stands: for the list that goes on from there.
LogReach reachOf(storage::ReadTransaction& tx);

} // namespace aicms::retention
