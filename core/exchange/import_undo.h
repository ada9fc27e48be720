// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/customers/customers_service.h"
#include "core/exchange/import_batch.h"
#include "core/exchange/import_guard.h"
#include "core/storage/database.h"

namespace aicms::exchange {

/// Who is asked and told while a batch is taken back; each may be none.
struct UndoFollowers {
    UndoGuard* guard = nullptr;
    customers::CustomersService::EditFollower restored = {}; ///< of each record that gets its old values back
};

/// Takes a batch back in transactions of 5,000 records each, with other writes between them. Broken off, it can be
/// called again; so it can for those whom the guard held. Blocks; not from the writer thread. NotFound; Conflict when
/// it was undone before and nothing is left of it.
base::Result<UndoResult> undoBatch(storage::Database& database, const access::Session& session, base::BatchId batch,
    const UndoFollowers& followers, const UndoProgress& progress = {});

/// Writes the file anew where what was taken back filled a large part of it, so that it is about as small as before. A
/// disk without room for that leaves it as it is. Blocks; not from the writer thread.
void giveSpaceBack(storage::Database& database, const UndoResult& undone);

void noteLater(UndoForecast& forecast, const std::vector<base::BatchId>& imports);

/// What undoBatch() would do now, by the same judgement; `others` is left to the caller. Reads the records of the
/// batch, and no other.
UndoForecast forecastUndo(storage::ReadTransaction& tx, base::BatchId batch, UndoGuard* guard);

} // namespace aicms::exchange
