// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_undo.h"

#include "core/audit/audit.h"
#include "core/customers/customer_writer.h"
#include "core/exchange/import_store.h"

namespace aicms::exchange {

namespace {

constexpr int changesPerTransaction = 1'000;

void undoChange(
    storage::WriteTransaction& tx, const access::Session& session, const ChangeRecord& change, UndoResult& result)
{
    const customers::Customer now = customers::readCustomer(tx, change.customer);
    const bool isNew = change.made != ChangeMade::Changed;
    const bool wasTouched = now.revision != change.revision || (isNew && customers::isReferenced(tx, change.customer));
    if (wasTouched) {
        result.conflicts.push_back(change.customer);
    } else if (isNew) {
        customers::removeForGood(tx, change.customer);
        ++result.removed;
    } else {
        customers::restoreSnapshot(tx, session, change.before);
        ++result.restored;
    }
}

/// One transaction's worth; answers whether there is more.
base::Result<bool> undoSome(
    storage::WriteTransaction& tx, const access::Session& session, base::BatchId batch, UndoResult& result)
{
    const std::vector<ChangeRecord> changes = readChanges(tx, batch, changesPerTransaction);
    for (const ChangeRecord& change : changes) {
        undoChange(tx, session, change, result);
        removeChange(tx, batch, change.customer);
    }
    setBatchState(tx, batch, changes.empty() ? BatchState::Undone : BatchState::Undoing);
    audit::append(tx, session,
        {QStringLiteral("import.undo"), audit::ObjectKind::ImportBatch, batch.value, {},
            QStringLiteral("records=%1").arg(changes.size())});
    return !changes.empty();
}

} // namespace

base::Result<UndoResult> undoBatch(storage::Database& database, const access::Session& session, base::BatchId batch)
{
    const auto found = database
                           .read([batch](storage::ReadTransaction& tx) -> base::Result<BatchState> {
                               const auto record = readBatch(tx, batch);
                               if (!record)
                                   return base::fail(base::ErrorKind::NotFound, QStringLiteral("batch"), batch.value);
                               return record->info.state;
                           })
                           .result();
    if (!found)
        return base::fail(found.error());
    if (*found == BatchState::Undone)
        return base::fail(base::ErrorKind::Conflict, QStringLiteral("batch"), batch.value);

    UndoResult result;
    while (true) {
        // Counted apart and taken over after the commit only.
        auto part = std::make_shared<UndoResult>();
        const auto more = database
                              .write([session, batch, part](
                                         storage::WriteTransaction& tx) { return undoSome(tx, session, batch, *part); })
                              .result();
        if (!more)
            return base::fail(more.error());
        result.removed += part->removed;
        result.restored += part->restored;
        result.conflicts.insert(result.conflicts.end(), part->conflicts.begin(), part->conflicts.end());
        if (!*more)
            return result;
    }
}

} // namespace aicms::exchange
