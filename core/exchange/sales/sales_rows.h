// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/exchange/import_guard.h"
#include "core/exchange/mapping/table_row.h"
#include "core/exchange/sales/order_lines.h"
#include "core/exchange/sales/sales_import.h"
#include "core/storage/transaction.h"

#include <memory>

namespace aicms::exchange {

/// What the rows of one run have in common.
struct SalesRowContext {
    access::Session session;
    SalesImportRequest request;
    SalesReading reading;
    base::BatchId batch;
    base::UtcTime begunAt;
    std::shared_ptr<ImportGuard> guard;

    /// Of everything that the batch makes.
    customers::Provenance provenance() const;
};

/// The rows of one subject: read one by one on the worker thread, stored by the block on the writer's. The two never
/// run at the same time.
class SalesRows {
public:
    static std::unique_ptr<SalesRows> make(SalesRowContext context);
    virtual ~SalesRows() = default;

    virtual void read(const TableRow& row) = 0;
    virtual std::size_t size() const = 0; ///< rows read and not stored yet
    /// Stores them and counts; the block is gone afterwards.
    virtual void store(storage::WriteTransaction& tx, ImportResult& counts) = 0;

protected:
    static void reject(
        storage::WriteTransaction& tx, base::BatchId batch, ImportResult& counts, const RejectedRow& rejection);
    /// Counts it as skipped, or as quarantined where it was set aside.
    static void passOver(storage::WriteTransaction& tx, base::BatchId batch, ImportResult& counts, SkippedRow skip);
};

std::unique_ptr<SalesRows> makeOrderRows(SalesRowContext context);
std::unique_ptr<SalesRows> makeProductRows(SalesRowContext context);
std::unique_ptr<SalesRows> makeEventRows(SalesRowContext context);

} // namespace aicms::exchange
