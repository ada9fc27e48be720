// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/sales_rows.h"

#include "core/exchange/import_store.h"

namespace aicms::exchange {

customers::Provenance SalesRowContext::provenance() const
{
    return {.purpose = {},
        .origin = customers::Origin::Observed,
        .source = customers::SourceKind::Import,
        .sourceId = batch.value,
        .enteredBy = session.user,
        .at = begunAt};
}

std::unique_ptr<SalesRows> SalesRows::make(SalesRowContext context)
{
    switch (context.request.subject) {
    case SalesSubject::Orders: return makeOrderRows(std::move(context));
    case SalesSubject::Products: return makeProductRows(std::move(context));
    case SalesSubject::Events: return makeEventRows(std::move(context));
    }
    return {};
}

void SalesRows::reject(
    storage::WriteTransaction& tx, base::BatchId batch, ImportResult& counts, const RejectedRow& rejection)
{
    insertRejection(tx, batch, rejection);
    ++counts.rejectedCount;
    if (counts.rejectedCount <= ImportResult::maxListedRows)
        counts.rejected.push_back(rejection);
}

void SalesRows::passOver(storage::WriteTransaction& tx, base::BatchId batch, ImportResult& counts, SkippedRow skip)
{
    ++(skip.reason == SkipReason::SetAside ? counts.quarantined : counts.skipped);
    if (std::ssize(counts.passedOver) >= ImportResult::maxListedRows)
        return;
    insertSkip(tx, batch, skip);
    counts.passedOver.push_back(std::move(skip));
}

} // namespace aicms::exchange
