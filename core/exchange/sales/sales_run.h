// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_run.h"
#include "core/exchange/sales/sales_rows.h"
#include "core/exchange/sales/sales_source.h"

namespace aicms::exchange {

/// One import of orders, products or events from the first byte to the last, on a worker thread.
class SalesRun {
public:
    using Progress = ImportRun::Progress;
    static constexpr std::size_t rowsPerBlock = ImportRun::rowsPerBlock;

    SalesRun(ImportContext context, SalesImportRequest request, Progress progress, storage::CancelToken token);

    base::Result<SalesImportResult> start();
    base::Result<SalesImportResult> resume(base::BatchId batch);

private:
    struct Begun {
        base::BatchId batch;
        base::UtcTime at;
    };
    base::Result<void> openSource(base::UtcTime begunAt);
    base::Result<void> openReader();
    QString settings() const;
    base::Result<void> readSettings(const QString& settings);
    void prepareRows(const Begun& begun);
    /// Reads the next block; true when it is the last one. Rows up to `rowsDone` are passed over.
    base::Result<bool> readBlock(qint64 rowsDone);
    bool mustStop() const { return m_token.isCancelled() || m_context.isClosing->load(); }

    base::Result<SalesImportResult> dryRun();
    base::Result<SalesImportResult> storeAll(const Begun& begun, qint64 rowsDone);
    base::Result<void> storeBlock(base::BatchId batch, bool isLast);
    base::Error stopped(base::BatchId batch, const base::Error& reason);
    void summarise(storage::ReadTransaction& tx, base::BatchId batch);
    void report();

    ImportContext m_context;
    SalesImportRequest m_request;
    Progress m_progress;
    storage::CancelToken m_token;
    std::optional<SalesSource> m_source;
    std::unique_ptr<RowReader> m_reader;
    std::unique_ptr<SalesRows> m_rows;
    qint64 m_lastRow = 0;
    SalesImportResult m_result;
};

/// How the file of a batch of sales data was read, by the batch's settings. Damaged.
base::Result<SourceChoice> readSalesSource(const QString& settings);

/// How the first rows of a file would be read. Touches the file only.
base::Result<SalesPreview> previewSales(const SalesImportRequest& request, const SalesDefaults& defaults);

} // namespace aicms::exchange
