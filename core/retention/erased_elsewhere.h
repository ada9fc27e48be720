// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/erasure_replay.h"

namespace aicms::retention {

/// A vault that was restored or copied lives on beside the one it came from, and whoever is erased in the one still
/// stands in the other. The list of the erased beside each of them tells.

/// What the list of another copy knows of people who are here. A person is known by her keyed uuid alone: numbers of
/// customers are given anew in each copy.
struct ErasedElsewhere {
    QString folder = {}; ///< of that copy
    std::vector<LoggedErasure> people = {}; ///< erased there, and here still
    /// Of others who were erased there: a legal hold or a restriction of this copy keeps them, or they did something
    /// here since.
    qint64 kept = 0;
    bool isNobody() const { return people.empty() && kept == 0; }
};

/// `folder`: of this database. Nobody where that copy's list knows nothing more, or was changed outside the program.
ErasedElsewhere erasedElsewhere(storage::ReadTransaction& tx, const QString& folder, const QString& other);
/// How many of them are not erased here yet.
qint64 stillHere(storage::ReadTransaction& tx, const std::vector<ErasedElsewhere>& copies);
/// Erases those here as well, with proof, but for whom something keeps meanwhile; logged. Blocks.
base::Result<ReplayCounts> eraseAsElsewhere(storage::Database& database, const access::Session& session,
    const std::vector<ErasedElsewhere>& copies, const consent::LedgerWriter::Surroundings& surroundings);

} // namespace aicms::retention
