// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/retention/erasure_marks.h"
#include "core/storage/transaction.h"

#include <vector>

/// The SQL by which single things go, each with marks of what stood there. All throw base::Failure.
namespace aicms::retention::store {

qint64 deleteFiles(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks);
qint64 deleteRequests(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks);
/// Copies of what was sent about requests.
qint64 deleteLetters(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks);
/// That there were requests stays (11 CCR 7101).
qint64 anonymiseRequests(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks);

std::vector<qint64> ownersOfNotes(storage::ReadTransaction& tx, const std::vector<qint64>& notes); ///< each once
/// The words under which somebody is found now: what is still found afterwards is passed over by the proof.
void markSearchDocument(storage::ReadTransaction& tx, base::CustomerId customer, MarkMaker& marks);
/// What undoing an import would bring back, and what was typed about her and not saved.
void forgetCopies(storage::WriteTransaction& tx, base::CustomerId customer, MarkMaker& marks);
/// Values of own fields that were put aside for undo.
void forgetPutAside(storage::WriteTransaction& tx, base::CustomerId customer, MarkMaker& marks);

} // namespace aicms::retention::store
