// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/requests/deletion/deletion.h"
#include "core/storage/transaction.h"

/// The SQL of request_deletion, and of a person's traces in the tables of other folders. All throw base::Failure.
namespace aicms::requests::store {

/// Everything about the person, with no decision about texts of others yet. `today`: which orders a law still wants.
Found findPerson(storage::ReadTransaction& tx, base::CustomerId person, base::UtcTime now, const QTimeZone& zone);
/// Texts of others that name this person, of whom nothing needs to be stored any more.
std::vector<TextHit> findTexts(storage::ReadTransaction& tx, const MentionFinder& finder, base::CustomerId without);

/// Takes the person out of the text as it was decided, or takes the text out, and answers what is gone. The owner's
/// record keeps everything else; what undoing an import would bring back of it goes, as it may name the person, too.
QByteArrayList carryOut(
    storage::WriteTransaction& tx, const access::Session& session, const TextHit& hit, const MentionFinder& finder);

std::optional<DeletionProgress> readProgress(storage::ReadTransaction& tx, RequestId id);
void writeProgress(storage::WriteTransaction& tx, RequestId id, const DeletionProgress& progress);
void forgetProgress(storage::WriteTransaction& tx, RequestId id);
/// findPerson() with what was decided about texts so far.
Found findSoFar(
    storage::ReadTransaction& tx, RequestId id, base::CustomerId person, base::UtcTime now, const QTimeZone& zone);

/// What a deletion would leave because a law wants it.
std::vector<retention::KeptGroup> keptOf(
    storage::ReadTransaction& tx, base::CustomerId person, base::UtcTime now, const QTimeZone& zone);
/// By when the last backup expires that was written before that and still holds whoever was erased then; none: invalid.
QDate backupsEnd(storage::ReadTransaction& tx, base::UtcTime erasedAt, const QTimeZone& zone);

} // namespace aicms::requests::store
