// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_service.h"

#include "core/exchange/column_check.h"
#include "core/exchange/import_run.h"
#include "core/exchange/import_store.h"
#include "core/exchange/import_undo.h"
#include "core/exchange/sales/sales_run.h"

#include <algorithm>

namespace aicms::exchange {

using access::Operation;

namespace {

/// Runs `work` on the pool; whatever it throws becomes an error.
template <class T, class Work> QFuture<base::Result<T>> startOn(QThreadPool& pool, Work work)
{
    const auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->start();
    QFuture<base::Result<T>> future = promise->future();
    pool.start([promise, work = std::move(work)]() mutable {
        base::Result<T> result = base::fail(base::ErrorKind::Internal);
        try {
            result = work();
        } catch (const base::Failure& failure) {
            result = base::fail(failure.error());
        } catch (const std::exception&) {
            result = base::fail(base::internalError());
        }
        promise->addResult(std::move(result));
        promise->finish();
    });
    return future;
}

template <class T> QFuture<base::Result<T>> ready(base::Error error)
{
    QPromise<base::Result<T>> promise;
    promise.start();
    promise.addResult(base::Result<T>(base::fail(std::move(error))));
    promise.finish();
    return promise.future();
}

QDate today()
{
    return base::SystemClock().now().toDateTime().date();
}

base::Result<Preview> makePreview(
    const QString& path, const std::optional<ColumnMapping>& mapping, const QString& region)
{
    const auto source = ImportSource::open(path, mapping);
    if (!source)
        return base::fail(source.error());
    Preview preview;
    preview.format = (*source)->format();
    preview.header = (*source)->header();
    preview.mapping = (*source)->mapping();
    preview.fileBytes = (*source)->size();
    RowOptions options;
    options.region = region;
    options.today = today();
    const CustomerRows rows(preview.mapping, options);
    ColumnCheck check(preview.mapping, region, options.today);
    auto reader = (*source)->reader();
    if (!reader)
        return base::fail(reader.error());
    CsvRow row;
    for (int i = 0; i < Preview::rowCount; ++i) {
        const auto found = (*reader)->next(row);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            break;
        check.look(row);
        preview.rows.push_back(rows.map(row));
    }
    preview.columns = check.columns();
    return preview;
}

base::Result<FileCounts> countFile(
    const QString& path, const ColumnMapping& mapping, const QString& region, const storage::CancelToken& token)
{
    const auto source = ImportSource::open(path, mapping);
    if (!source)
        return base::fail(source.error());
    auto reader = (*source)->reader();
    if (!reader)
        return base::fail(reader.error());
    ColumnCheck check((*source)->mapping(), region, today());
    FileCounts counts;
    CsvRow row;
    while (true) {
        if (token.isCancelled())
            return base::fail(base::ErrorKind::Cancelled);
        const auto found = (*reader)->next(row);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            break;
        ++counts.rows;
        counts.faulty += row.fault == RowFault::None ? 0 : 1;
        check.look(row);
    }
    counts.columns = check.columns();
    return counts;
}

} // namespace

ImportService::ImportService(storage::Database& database, const access::Session& session, QString region)
    : m_database(database), m_session(session), m_region(std::move(region)),
      m_isClosing(std::make_shared<std::atomic_bool>(false))
{
    m_readers.setMaxThreadCount(1);
    m_worker.setMaxThreadCount(1);
}

ImportService::~ImportService()
{
    m_isClosing->store(true);
    m_worker.waitForDone();
    m_readers.waitForDone();
}

void ImportService::setGuard(std::shared_ptr<ImportGuard> guard)
{
    m_guard = std::move(guard);
}

ImportContext ImportService::context() const
{
    return {m_database, m_session, m_region, m_guard, m_isClosing};
}

ImportService::Future<Preview> ImportService::preview(const QString& path, std::optional<ColumnMapping> mapping)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return ready<Preview>(allowed.error());
    return startOn<Preview>(m_readers,
        [path, mapping = std::move(mapping), region = m_region] { return makePreview(path, mapping, region); });
}

ImportService::Future<FileCounts> ImportService::count(
    const QString& path, const ColumnMapping& mapping, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return ready<FileCounts>(allowed.error());
    return startOn<FileCounts>(
        m_readers, [path, mapping, region = m_region, token] { return countFile(path, mapping, region, token); });
}

ImportService::Future<ImportResult> ImportService::run(
    ImportRequest request, Progress progress, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return ready<ImportResult>(allowed.error());
    const auto import
        = std::make_shared<ImportRun>(context(), std::move(request), std::move(progress), std::move(token));
    return startOn<ImportResult>(m_worker, [import] { return import->start(); });
}

ImportService::Future<ImportResult> ImportService::resume(
    base::BatchId batch, const QString& path, Progress progress, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return ready<ImportResult>(allowed.error());
    ImportRequest request;
    request.path = path;
    const auto import
        = std::make_shared<ImportRun>(context(), std::move(request), std::move(progress), std::move(token));
    return startOn<ImportResult>(m_worker, [import, batch] { return import->resume(batch); });
}

ImportService::Future<SalesPreview> ImportService::previewSales(SalesImportRequest request)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return ready<SalesPreview>(allowed.error());
    return startOn<SalesPreview>(m_readers, [request = std::move(request), region = m_region] {
        return exchange::previewSales(request, {region, today()});
    });
}

ImportService::Future<SalesImportResult> ImportService::runSales(
    SalesImportRequest request, Progress progress, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return ready<SalesImportResult>(allowed.error());
    const auto import
        = std::make_shared<SalesRun>(context(), std::move(request), std::move(progress), std::move(token));
    return startOn<SalesImportResult>(m_worker, [import] { return import->start(); });
}

ImportService::Future<SalesImportResult> ImportService::resumeSales(
    base::BatchId batch, const QString& path, Progress progress, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return ready<SalesImportResult>(allowed.error());
    SalesImportRequest request;
    request.path = path;
    const auto import
        = std::make_shared<SalesRun>(context(), std::move(request), std::move(progress), std::move(token));
    return startOn<SalesImportResult>(m_worker, [import, batch] { return import->resume(batch); });
}

ImportService::Future<UndoResult> ImportService::undo(base::BatchId batch)
{
    if (const auto allowed = access::permit(m_session, Operation::UndoImport); !allowed)
        return ready<UndoResult>(allowed.error());
    return startOn<UndoResult>(
        m_worker, [shared = context(), batch] { return undoBatch(shared.database, shared.session, batch); });
}

ImportService::Future<std::vector<BatchInfo>> ImportService::batches()
{
    if (const auto allowed = access::permit(m_session, Operation::ListImports); !allowed)
        return ready<std::vector<BatchInfo>>(allowed.error());
    return m_database.read(
        [](storage::ReadTransaction& tx) -> base::Result<std::vector<BatchInfo>> { return readBatches(tx); });
}

ImportService::Future<std::vector<BatchInfo>> ImportService::unfinished()
{
    if (const auto allowed = access::permit(m_session, Operation::ListImports); !allowed)
        return ready<std::vector<BatchInfo>>(allowed.error());
    return m_database.read([](storage::ReadTransaction& tx) -> base::Result<std::vector<BatchInfo>> {
        std::vector<BatchInfo> batches = readBatches(tx);
        std::erase_if(batches, [](const BatchInfo& batch) {
            return batch.state != BatchState::Running && batch.state != BatchState::Undoing;
        });
        return batches;
    });
}

} // namespace aicms::exchange
