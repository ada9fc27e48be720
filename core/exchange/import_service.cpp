// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_service.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/base/pool_task.h"
#include "core/base/refusal.h"
#include "core/exchange/import_run.h"
#include "core/exchange/import_store.h"
#include "core/exchange/import_undo.h"
#include "core/exchange/mapping/own_columns.h"
#include "core/exchange/matching_store.h"
#include "core/exchange/sales/sales_run.h"
#include "core/exchange/sales/sales_store.h"
#include "core/exchange/sales/sales_undo.h"
#include "core/exchange/source/table_source.h"

#include <algorithm>

namespace aicms::exchange {

using access::Operation;
using base::refused;
using base::startOn;

namespace {

constexpr qsizetype longestMatchingName = 60;

/// How the rows of a file are read.
struct Reading {
    QString region;
    QDate today;
};

RowOptions lookingOptions(const Reading& reading, const std::vector<customers::OwnField>& ownFields)
{
    RowOptions options;
    options.region = reading.region;
    options.today = reading.today;
    options.ownFields = ownFields;
    return options;
}

/// The first rows of a table as they were read; none of whole customers.
base::Result<std::vector<QStringList>> firstCells(ImportSource& source)
{
    std::vector<QStringList> cells;
    auto* table = dynamic_cast<TableSource*>(&source);
    if (table == nullptr)
        return cells;
    const auto reader = table->rows();
    if (!reader)
        return base::fail(reader.error());
    TableRow row;
    while (cells.size() < Preview::cellRowCount) {
        const auto found = (*reader)->next(row);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            break;
        cells.push_back(row.cells);
    }
    return cells;
}

base::Result<Preview> makePreview(
    storage::Database& database, const QString& path, SourceChoice choice, const Reading& reading)
{
    auto fields = ownFieldsInUse(database);
    if (!fields)
        return base::fail(fields.error());
    choice.ownFields = std::move(*fields);
    const auto source = ImportSource::open(path, choice);
    if (!source)
        return base::fail(source.error());
    Preview preview;
    preview.fileFormat = (*source)->format();
    preview.format = (*source)->csvFormat();
    preview.sheets = (*source)->sheets();
    preview.sheet = (*source)->sheet();
    preview.matching = (*source)->matching();
    preview.isMatchingNear = (*source)->isMatchingNear();
    preview.header = (*source)->header();
    preview.fileBytes = (*source)->size();
    preview.ownFields = choice.ownFields;
    if (isTable(preview.fileFormat))
        preview.salesMatching = salesMatchingFinder(database)(preview.header);
    if (auto cells = firstCells(**source))
        preview.firstCells = std::move(*cells);
    else
        return base::fail(cells.error());
    const auto reader = (*source)->entries(lookingOptions(reading, choice.ownFields), Figures::All);
    if (!reader)
        return base::fail(reader.error());
    const bool readsAll = !isTable(preview.fileFormat); // what they hold is known at the end only
    MappedRow row;
    while (readsAll || preview.rows.size() < Preview::rowCount) {
        row = {};
        const auto found = (*reader)->next(row);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            break;
        if (preview.rows.size() < Preview::rowCount)
            preview.rows.push_back(std::move(row));
    }
    EntryColumns all = (*reader)->columns();
    preview.columns = std::move(all.figures);
    if (const ColumnMapping* bound = (*source)->mapping()) {
        preview.mapping = *bound;
        return preview;
    }
    preview.mapping.columns = std::move(all.columns);
    for (const Column& column : preview.mapping.columns)
        preview.header.append(column.header);
    return preview;
}

base::Result<FileCounts> countFile(storage::Database& database, const QString& path, SourceChoice choice,
    const Reading& reading, const storage::CancelToken& token)
{
    auto fields = ownFieldsInUse(database);
    if (!fields)
        return base::fail(fields.error());
    choice.ownFields = std::move(*fields);
    const auto source = ImportSource::open(path, choice);
    if (!source)
        return base::fail(source.error());
    const auto reader = (*source)->entries(lookingOptions(reading, choice.ownFields), Figures::All);
    if (!reader)
        return base::fail(reader.error());
    FileCounts counts;
    MappedRow row;
    while (true) {
        if (token.isCancelled())
            return base::fail(base::ErrorKind::Cancelled);
        row = {};
        const auto found = (*reader)->next(row);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            break;
        ++counts.rows;
        // What is wrong with the row itself names no field.
        counts.faulty
            += row.rejected && row.field.isEmpty() && *row.rejected != RejectReason::NothingToIdentify ? 1 : 0;
    }
    counts.columns = (*reader)->columns().figures;
    return counts;
}

base::Result<SourceChoice> findSource(storage::Database& database, base::BatchId batch, const QString& path)
{
    const auto record = database
                            .read([batch](storage::ReadTransaction& tx) -> base::Result<BatchRecord> {
                                auto found = readBatch(tx, batch);
                                return found
                                    ? base::Result<BatchRecord>(std::move(*found))
                                    : base::fail(base::ErrorKind::NotFound, QStringLiteral("batch"), batch.value);
                            })
                            .result();
    if (!record)
        return base::fail(record.error());
    auto choice = record->info.holdsCustomers() ? readSource(record->settings) : readSalesSource(record->settings);
    if (!choice)
        return choice;
    auto fields = ownFieldsInUse(database);
    if (!fields)
        return base::fail(fields.error());
    choice->ownFields = std::move(*fields);
    const auto source = ImportSource::open(path, *choice);
    if (!source) // another file's columns are other ones
        return base::fail(source.error().kind == base::ErrorKind::Invalid
                ? base::Error {base::ErrorKind::Invalid, QStringLiteral("file")}
                : source.error());
    const auto digest = (*source)->digest();
    if (!digest)
        return base::fail(digest.error());
    if (*digest != record->fileDigest)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("file"));
    return choice;
}

} // namespace

ImportService::ImportService(
    storage::Database& database, const access::Session& session, QString region, QTimeZone zone)
    : m_database(database), m_session(session), m_region(std::move(region)), m_zone(std::move(zone)),
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

void ImportService::setEditFollower(customers::CustomersService::EditFollower follower)
{
    m_follower = std::move(follower);
}

void ImportService::setUndoGuard(std::shared_ptr<UndoGuard> guard)
{
    m_undoGuard = std::move(guard);
}

ImportContext ImportService::context() const
{
    return {m_database, m_session, m_region, m_guard, m_undoGuard, m_isClosing, m_zone, m_follower};
}

QDate ImportService::today() const
{
    return base::localDay(m_database.clock(), m_zone);
}

ImportService::Future<Preview> ImportService::preview(
    const QString& path, std::optional<ColumnMapping> mapping, std::optional<FileFormat> format)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<Preview>(allowed.error());
    return startOn(m_readers,
        [&database = m_database, path, choice = SourceChoice {format, std::move(mapping), matchingFinder(m_database)},
            reading = Reading {m_region, today()}] { return makePreview(database, path, choice, reading); });
}

ImportService::Future<FileCounts> ImportService::count(const QString& path, std::optional<ColumnMapping> mapping,
    storage::CancelToken token, std::optional<FileFormat> format)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<FileCounts>(allowed.error());
    return startOn(m_readers,
        [&database = m_database, path, choice = SourceChoice {format, std::move(mapping)},
            reading = Reading {m_region, today()},
            token] { return countFile(database, path, choice, reading, token); });
}

ImportService::Future<ImportResult> ImportService::run(
    ImportRequest request, Progress progress, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<ImportResult>(allowed.error());
    const auto import
        = std::make_shared<ImportRun>(context(), std::move(request), std::move(progress), std::move(token));
    return startOn(m_worker, [import] { return import->start(); });
}

ImportService::Future<ResumedImport> ImportService::resume(
    base::BatchId batch, const QString& path, Progress progress, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<ResumedImport>(allowed.error());
    ImportRequest request;
    request.path = path;
    SalesImportRequest salesRequest;
    salesRequest.path = path;
    const auto import = std::make_shared<ImportRun>(context(), std::move(request), progress, token);
    const auto sales
        = std::make_shared<SalesRun>(context(), std::move(salesRequest), std::move(progress), std::move(token));
    return startOn(m_worker, [import, batch, sales, database = &m_database]() -> base::Result<ResumedImport> {
        using Subject = std::optional<SalesSubject>;
        const auto subject = database
                                 ->read([batch](storage::ReadTransaction& tx) -> base::Result<Subject> {
                                     return subjectOf(tx, batch);
                                 })
                                 .result();
        if (!subject)
            return base::fail(subject.error());
        if (!*subject)
            return import->resume(batch).transform(
                [](ImportResult counts) { return ResumedImport {std::move(counts)}; });
        return sales->resume(batch).transform([&subject](SalesImportResult result) {
            return ResumedImport {result.counts, *subject, std::move(result)};
        });
    });
}

ImportService::Future<SalesPreview> ImportService::previewSales(SalesImportRequest request)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<SalesPreview>(allowed.error());
    return startOn(m_readers,
        [request = std::move(request),
            defaults = SalesDefaults {m_region, today(), m_zone, salesMatchingFinder(m_database)}] {
            return exchange::previewSales(request, defaults);
        });
}

ImportService::Future<SalesImportResult> ImportService::runSales(
    SalesImportRequest request, Progress progress, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<SalesImportResult>(allowed.error());
    const auto import
        = std::make_shared<SalesRun>(context(), std::move(request), std::move(progress), std::move(token));
    return startOn(m_worker, [import] { return import->start(); });
}

ImportService::Future<UndoResult> ImportService::undo(base::BatchId batch, UndoProgress progress)
{
    if (const auto allowed = access::permit(m_session, Operation::UndoImport); !allowed)
        return refused<UndoResult>(allowed.error());
    return startOn(m_worker, [shared = context(), batch, progress = std::move(progress)] {
        auto undone
            = undoBatch(shared.database, shared.session, batch, {shared.undoGuard.get(), shared.follower}, progress);
        if (undone && !shared.isClosing->load())
            giveSpaceBack(shared.database, *undone);
        return undone;
    });
}

ImportService::Future<UndoForecast> ImportService::undoForecast(base::BatchId batch)
{
    if (const auto allowed = access::permit(m_session, Operation::UndoImport); !allowed)
        return refused<UndoForecast>(allowed.error());
    return m_database.read([batch, guard = m_undoGuard](storage::ReadTransaction& tx) -> base::Result<UndoForecast> {
        const auto record = readBatch(tx, batch);
        if (!record)
            return base::fail(base::ErrorKind::NotFound, QStringLiteral("batch"), batch.value);
        if (record->info.state == BatchState::Undone && !record->info.hasRest)
            return base::fail(base::ErrorKind::Conflict, QStringLiteral("batch"), batch.value);
        UndoForecast forecast = forecastUndo(tx, batch, guard.get());
        if (!record->info.holdsCustomers())
            forecastSales(tx, batch, forecast);
        return forecast;
    });
}

ImportService::Future<std::vector<RejectedRow>> ImportService::rejections(base::BatchId batch)
{
    using Rows = std::vector<RejectedRow>;
    if (const auto allowed = access::permit(m_session, Operation::ListImports); !allowed)
        return refused<Rows>(allowed.error());
    return m_database.read([batch](storage::ReadTransaction& tx) -> base::Result<Rows> {
        if (!readBatch(tx, batch))
            return base::fail(base::ErrorKind::NotFound, QStringLiteral("batch"), batch.value);
        return readRejections(tx, batch);
    });
}

ImportService::Future<SourceChoice> ImportService::sourceOf(base::BatchId batch, const QString& path)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<SourceChoice>(allowed.error());
    return startOn(m_readers, [&database = m_database, batch, path] { return findSource(database, batch, path); });
}

ImportService::Future<void> ImportService::saveMatching(
    const QString& name, const QStringList& header, const ColumnMapping& mapping)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<void>(allowed.error());
    const QString shortName = name.simplified();
    if (shortName.isEmpty() || shortName.size() > longestMatchingName)
        return refused<void>({base::ErrorKind::Invalid, QStringLiteral("name")});
    return m_database.write(
        [session = m_session, shortName, header, mapping](storage::WriteTransaction& tx) -> base::Result<void> {
            const qint64 id = storeMatching(tx, shortName, header, mapping);
            audit::append(tx, session, {QStringLiteral("import.matching"), audit::ObjectKind::None, id, {}, QString()});
            return {};
        });
}

ImportService::Future<std::vector<SavedMatching>> ImportService::matchings()
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<std::vector<SavedMatching>>(allowed.error());
    return m_database.read(
        [](storage::ReadTransaction& tx) -> base::Result<std::vector<SavedMatching>> { return readMatchings(tx); });
}

ImportService::Future<void> ImportService::saveSalesMatching(
    const QString& name, const QStringList& header, const SalesMapping& mapping)
{
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<void>(allowed.error());
    const QString shortName = name.simplified();
    if (shortName.isEmpty() || shortName.size() > longestMatchingName)
        return refused<void>({base::ErrorKind::Invalid, QStringLiteral("name")});
    return m_database.write(
        [session = m_session, shortName, header, mapping](storage::WriteTransaction& tx) -> base::Result<void> {
            const qint64 id = storeSalesMatching(tx, shortName, header, mapping);
            audit::append(tx, session, {QStringLiteral("import.matching"), audit::ObjectKind::None, id, {}, QString()});
            return {};
        });
}

ImportService::Future<std::vector<SavedSalesMatching>> ImportService::salesMatchings(SalesSubject subject)
{
    using Matchings = std::vector<SavedSalesMatching>;
    if (const auto allowed = access::permit(m_session, Operation::ImportCustomers); !allowed)
        return refused<Matchings>(allowed.error());
    return m_database.read([subject](storage::ReadTransaction& tx) -> base::Result<Matchings> {
        Matchings matchings = readSalesMatchings(tx);
        std::erase_if(
            matchings, [subject](const SavedSalesMatching& matching) { return matching.mapping.subject != subject; });
        return matchings;
    });
}

ImportService::Future<std::vector<BatchInfo>> ImportService::batches()
{
    if (const auto allowed = access::permit(m_session, Operation::ListImports); !allowed)
        return refused<std::vector<BatchInfo>>(allowed.error());
    return m_database.read(
        [](storage::ReadTransaction& tx) -> base::Result<std::vector<BatchInfo>> { return readBatches(tx); });
}

ImportService::Future<std::vector<BatchInfo>> ImportService::unfinished()
{
    if (const auto allowed = access::permit(m_session, Operation::ListImports); !allowed)
        return refused<std::vector<BatchInfo>>(allowed.error());
    return m_database.read(
        [](storage::ReadTransaction& tx) -> base::Result<std::vector<BatchInfo>> { return readUnfinished(tx); });
}

void ImportService::followRevision(storage::WriteTransaction& tx, base::CustomerId customer, qint64 before, qint64 now)
{
    carryOver(tx, customer, before, now);
}

std::vector<BatchInfo> ImportService::settleInterrupted(storage::WriteTransaction& tx)
{
    markInterrupted(tx);
    return readUnfinished(tx);
}

} // namespace aicms::exchange
