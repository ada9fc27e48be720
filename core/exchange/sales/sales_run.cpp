// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/sales_run.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/exchange/import_store.h"
#include "core/exchange/import_undo.h"
#include "core/exchange/sales/sales_store.h"
#include "core/sales/order_writer.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

void log(storage::WriteTransaction& tx, const access::Session& session, QLatin1String action, base::BatchId batch,
    const QString& details = {})
{
    audit::append(tx, session, {QString(action), audit::ObjectKind::ImportBatch, batch.value, {}, details});
}

/// The lines of an order are judged together, wherever they stand; who reads the lists goes through the file.
SalesImportResult inOrder(SalesImportResult result)
{
    std::ranges::sort(result.counts.rejected, {}, &RejectedRow::row);
    std::ranges::sort(result.counts.passedOver, {}, &SkippedRow::row);
    return result;
}

} // namespace

SalesRun::SalesRun(ImportContext context, SalesImportRequest request, Progress progress, storage::CancelToken token)
    : m_context(std::move(context)), m_request(std::move(request)), m_progress(std::move(progress)),
      m_token(std::move(token))
{
}

base::Result<SalesImportResult> SalesRun::start()
{
    if (const auto opened = openSource(m_context.database.clock().now()); !opened)
        return base::fail(opened.error());
    if (m_request.dryRun)
        return openReader().and_then([this] { return dryRun(); });
    const auto digest = m_source->file().digest();
    if (!digest)
        return base::fail(digest.error());
    if (const auto opened = openReader(); !opened)
        return base::fail(opened.error());
    const auto begun = m_context.database
                           .write([this, digest = *digest, settings = settings()](
                                      storage::WriteTransaction& tx) -> base::Result<Begun> {
                               const base::BatchId batch = insertBatch(tx, m_context.session.user, m_request.path,
                                   fileFormatCode(m_source->file().format()), digest, settings);
                               setSubject(tx, batch, m_request.subject);
                               log(tx, m_context.session, QLatin1String("import.begin"), batch);
                               return Begun {batch, tx.now()};
                           })
                           .result();
    if (!begun)
        return base::fail(begun.error());
    return storeAll(*begun, 0);
}

base::Result<SalesImportResult> SalesRun::resume(base::BatchId batch)
{
    const auto record = m_context.database
                            .read([batch](storage::ReadTransaction& tx) -> base::Result<BatchRecord> {
                                auto found = readBatch(tx, batch);
                                if (!found)
                                    return base::fail(base::ErrorKind::NotFound, QStringLiteral("batch"), batch.value);
                                found->counts.rejected = readRejections(tx, batch);
                                found->counts.passedOver = readSkips(tx, batch);
                                return *found;
                            })
                            .result();
    if (!record)
        return base::fail(record.error());
    if (record->info.state != BatchState::Running && record->info.state != BatchState::Interrupted)
        return base::fail(base::ErrorKind::Conflict, QStringLiteral("batch"), batch.value);
    if (const auto read = readSettings(record->settings); !read)
        return base::fail(read.error());
    if (const auto opened = openSource(record->info.startedAt); !opened)
        return base::fail(opened.error());
    const auto digest = m_source->file().digest();
    if (!digest)
        return base::fail(digest.error());
    if (*digest != record->fileDigest)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("file"));
    if (const auto opened = openReader(); !opened)
        return base::fail(opened.error());
    m_result.counts = record->counts;
    const auto begun = m_context.database
                           .write([this, batch](storage::WriteTransaction& tx) -> base::Result<void> {
                               setBatchState(tx, batch, BatchState::Running);
                               log(tx, m_context.session, QLatin1String("import.resume"), batch);
                               return {};
                           })
                           .result();
    if (!begun)
        return base::fail(begun.error());
    return storeAll({batch, record->info.startedAt}, record->rowsDone);
}

base::Result<void> SalesRun::openSource(base::UtcTime begunAt)
{
    const QDate today = base::localDay(begunAt, m_context.zone);
    auto source = SalesSource::open(
        m_request, {m_context.region, today, m_context.zone, salesMatchingFinder(m_context.database)});
    if (!source)
        return base::fail(source.error());
    m_source = std::move(*source);
    return m_source->checkFields();
}

base::Result<void> SalesRun::openReader()
{
    m_reader.reset();
    auto reader = m_source->file().rows();
    if (!reader)
        return base::fail(reader.error());
    m_reader = std::move(*reader);
    m_result = {};
    return {};
}

void SalesRun::prepareRows(const Begun& begun)
{
    m_rows
        = SalesRows::make({m_context.session, m_request, m_source->reading(), begun.batch, begun.at, m_context.guard});
    if (m_source->file().format() == FileFormat::Csv)
        m_result.counts.encoding = m_source->file().csvFormat().encoding;
}

base::Result<bool> SalesRun::readBlock(qint64 rowsDone)
{
    TableRow row;
    qint64 bytes = 0;
    while (m_rows->size() < rowsPerBlock && bytes < ImportRun::bytesPerBlock) {
        if (mustStop())
            return base::fail(base::ErrorKind::Cancelled);
        const auto found = m_reader->next(row);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return true;
        m_lastRow = row.number;
        if (row.number <= rowsDone)
            continue; // stored before the run was broken off
        m_result.counts.truncated = m_result.counts.truncated || row.fault == RowFault::UnterminatedQuote;
        for (const QString& cell : std::as_const(row.cells))
            bytes += cell.size() * qint64(sizeof(QChar));
        m_rows->read(row);
    }
    return false;
}

base::Result<SalesImportResult> SalesRun::dryRun()
{
    // Everything is done as in a run and then rolled back: so the counts cannot differ.
    const auto error = std::make_shared<std::optional<base::Error>>();
    const auto outcome
        = m_context.database
              .write([this, error](storage::WriteTransaction& tx) -> base::Result<void> {
                  const base::BatchId batch = insertBatch(tx, m_context.session.user, {},
                      fileFormatCode(m_source->file().format()), QByteArray("dry run"), QStringLiteral("{}"));
                  prepareRows({batch, tx.now()});
                  bool isLast = false;
                  while (!isLast && !*error) {
                      const auto read = readBlock(0);
                      if (read) {
                          m_rows->store(tx, m_result.counts);
                          report();
                      } else {
                          *error = read.error();
                      }
                      isLast = read.value_or(true);
                  }
                  summarise(tx, batch);
                  return base::fail(base::ErrorKind::Cancelled, QStringLiteral("dry run"));
              })
              .result();
    if (*error)
        return base::fail(**error);
    if (outcome || outcome.error().subject != QLatin1String("dry run"))
        return base::fail(outcome ? base::internalError() : outcome.error());
    return inOrder(m_result);
}

base::Result<SalesImportResult> SalesRun::storeAll(const Begun& begun, qint64 rowsDone)
{
    m_result.counts.batch = begun.batch;
    prepareRows(begun);
    bool isLast = false;
    while (!isLast) {
        const auto read = readBlock(rowsDone);
        if (!read)
            return base::fail(stopped(begun.batch, read.error()));
        isLast = *read;
        if (const auto stored = storeBlock(begun.batch, isLast); !stored)
            return base::fail(stopped(begun.batch, stored.error()));
        report();
    }
    return inOrder(m_result);
}

base::Result<void> SalesRun::storeBlock(base::BatchId batch, bool isLast)
{
    // The counts go with the commit: a block that is rolled back has counted nothing.
    auto counts = std::make_shared<ImportResult>(m_result.counts);
    const auto stored = m_context.database
                            .write([this, batch, isLast, counts](storage::WriteTransaction& tx) -> base::Result<void> {
                                const std::size_t rows = m_rows->size();
                                m_rows->store(tx, *counts);
                                if (rows > 0)
                                    saveProgress(tx, batch, m_lastRow, *counts);
                                log(tx, m_context.session, QLatin1String(isLast ? "import.finish" : "import.rows"),
                                    batch, QStringLiteral("rows=%1").arg(rows));
                                if (isLast) {
                                    setBatchState(tx, batch, BatchState::Finished);
                                    summarise(tx, batch);
                                }
                                return {};
                            })
                            .result();
    if (stored)
        m_result.counts = std::move(*counts);
    return stored;
}

base::Error SalesRun::stopped(base::BatchId batch, const base::Error& reason)
{
    m_reader.reset();
    // When the vault is locked the batch stays as it is, to be gone on with; whoever cancels wants nothing of it left.
    if (!m_context.isClosing->load())
        undoBatch(m_context.database, m_context.session, batch, {m_context.undoGuard.get(), m_context.follower},
            [this](qint64 done, qint64 total) {
                if (m_progress)
                    m_progress({.takenBack = done, .toTakeBack = total});
            });
    return reason;
}

void SalesRun::summarise(storage::ReadTransaction& tx, base::BatchId batch)
{
    m_result.productsCreated = countMadeProducts(tx, batch);
    m_result.customersCreated = countMadeCustomers(tx, batch);
    if (m_request.subject != SalesSubject::Orders)
        return;
    sales::OrdersSummary summary = sales::summariseOrders(tx, customers::SourceKind::Import, batch.value);
    m_result.orders = summary.orders;
    m_result.creditOrders = summary.creditOrders;
    m_result.creditLines = summary.creditLines;
    m_result.walkInOrders = summary.walkInOrders;
    m_result.walkInLines = summary.walkInLines;
    m_result.markedLines = summary.markedLines;
    m_result.totals = std::move(summary.totals);
}

void SalesRun::report()
{
    if (m_progress)
        m_progress({m_result.counts.read, m_reader->bytesRead(), m_source->file().size()});
}

} // namespace aicms::exchange
