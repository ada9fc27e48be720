// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_run.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/exchange/import_store.h"
#include "core/exchange/import_undo.h"
#include "core/exchange/mapping/own_columns.h"
#include "core/exchange/matching_store.h"

namespace aicms::exchange {

namespace {

void log(storage::WriteTransaction& tx, const access::Session& session, QLatin1String action, base::BatchId batch,
    const QString& details = {})
{
    audit::append(tx, session, {QString(action), audit::ObjectKind::ImportBatch, batch.value, {}, details});
}

/// About how much memory a row takes, in bytes.
qint64 weightOf(const customers::Customer& customer)
{
    constexpr qint64 ofOneValue = 250; // with what is written down about where it comes from
    const auto values = std::ssize(customer.emails) + std::ssize(customer.phones) + std::ssize(customer.addresses)
        + std::ssize(customer.links) + std::ssize(customer.tags) + std::ssize(customer.notes)
        + std::ssize(customer.memberships) + std::ssize(customer.extraFields);
    qint64 weight = values * ofOneValue + (customer.photo ? customer.photo->bytes.size() : 0);
    for (const auto& note : customer.notes)
        weight += note.text.size() * qint64(sizeof(QChar));
    for (const auto& field : customer.extraFields)
        weight += field.value.size() * qint64(sizeof(QChar));
    return weight;
}

} // namespace

std::function<std::optional<SavedMatching>(const QStringList&)> matchingFinder(storage::Database& database)
{
    return [&database](const QStringList& header) -> std::optional<SavedMatching> {
        const auto found
            = database
                  .read([header](storage::ReadTransaction& tx) -> base::Result<std::optional<SavedMatching>> {
                      return findMatching(tx, header);
                  })
                  .result();
        return found ? *found : std::nullopt;
    };
}

std::function<std::optional<SavedSalesMatching>(const QStringList&)> salesMatchingFinder(storage::Database& database)
{
    return [&database](const QStringList& header) -> std::optional<SavedSalesMatching> {
        const auto found
            = database
                  .read([header](storage::ReadTransaction& tx) -> base::Result<std::optional<SavedSalesMatching>> {
                      return findSalesMatching(tx, header);
                  })
                  .result();
        return found ? *found : std::nullopt;
    };
}

ImportRun::ImportRun(ImportContext context, ImportRequest request, Progress progress, storage::CancelToken token)
    : m_context(std::move(context)), m_request(std::move(request)), m_progress(std::move(progress)),
      m_token(std::move(token))
{
}

base::Result<ImportResult> ImportRun::start()
{
    if (const auto opened = openSource(); !opened)
        return base::fail(opened.error());
    if (m_request.dryRun)
        return dryRun();
    const auto digest = m_source->digest();
    if (!digest)
        return base::fail(digest.error());
    const auto begun
        = m_context.database
              .write(
                  [session = m_context.session, path = m_request.path, format = fileFormatCode(m_source->format()),
                      digest = *digest, settings = settings()](storage::WriteTransaction& tx) -> base::Result<Begun> {
                      const base::BatchId batch = insertBatch(tx, session.user, path, format, digest, settings);
                      log(tx, session, QLatin1String("import.begin"), batch);
                      return Begun {batch, tx.now()};
                  })
              .result();
    if (!begun)
        return base::fail(begun.error());
    return storeAll(*begun, 0);
}

base::Result<ImportResult> ImportRun::resume(base::BatchId batch)
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
    if (const auto opened = openSource(); !opened)
        return base::fail(opened.error());
    const auto digest = m_source->digest();
    if (!digest)
        return base::fail(digest.error());
    if (*digest != record->fileDigest)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("file"));
    m_result = record->counts;
    const auto begun
        = m_context.database
              .write([session = m_context.session, batch](storage::WriteTransaction& tx) -> base::Result<void> {
                  setBatchState(tx, batch, BatchState::Running);
                  log(tx, session, QLatin1String("import.resume"), batch);
                  return {};
              })
              .result();
    if (!begun)
        return base::fail(begun.error());
    return storeAll({batch, record->info.startedAt}, record->rowsDone);
}

base::Result<void> ImportRun::openSource()
{
    auto fields = ownFieldsInUse(m_context.database);
    if (!fields)
        return base::fail(fields.error());
    m_ownFields = std::move(*fields);
    auto source = ImportSource::open(
        m_request.path, {m_request.format, m_request.mapping, matchingFinder(m_context.database), m_ownFields});
    if (!source)
        return base::fail(source.error());
    m_source = std::move(*source);
    if (!m_source->canIdentify())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("columns"));
    m_result = {};
    return {};
}

base::Result<void> ImportRun::prepareRows(const Begun& begun)
{
    RowOptions options;
    options.unmapped = m_request.unmapped;
    options.region = m_context.region;
    m_today = base::localDay(begun.at, m_context.zone);
    options.today = m_today;
    options.ownFields = m_ownFields;
    options.provenance = {.purpose = {},
        .origin = m_request.origin,
        .source = customers::SourceKind::Import,
        .sourceId = begun.batch.value,
        .enteredBy = m_context.session.user,
        .at = begun.at};
    m_reader.reset();
    auto reader = m_source->entries(options, Figures::LeftOut);
    if (!reader)
        return base::fail(reader.error());
    m_reader = std::move(*reader);
    return {};
}

base::Result<std::shared_ptr<ImportRun::Block>> ImportRun::readBlock()
{
    auto block = std::make_shared<Block>();
    MappedRow row;
    qint64 weight = 0;
    while (block->rows.size() < rowsPerBlock && weight < bytesPerBlock) {
        if (mustStop())
            return base::fail(base::ErrorKind::Cancelled);
        row = {};
        const auto found = m_reader->next(row);
        if (!found)
            return base::fail(found.error());
        if (!*found) {
            block->isLast = true;
            break;
        }
        block->lastRow = row.number;
        if (row.rejected)
            row.customer = {}; // nobody asks for it, and it may be large
        giveToOwnFields(row.customer, m_ownFields, m_context.region, m_today);
        weight += weightOf(row.customer);
        block->rows.push_back(std::move(row));
    }
    takeFigures();
    return block;
}

void ImportRun::takeFigures()
{
    m_result.truncated = m_reader->isTruncated();
    m_result.blank = m_reader->blankEntries();
    if (m_source->format() == FileFormat::Csv)
        m_result.encoding = m_source->csvFormat().encoding;
    m_result.unmapped.clear();
    const EntryColumns all = m_reader->columns();
    for (std::size_t i = 0; i < all.columns.size(); ++i) {
        const Column& column = all.columns[i];
        if (column.field == Field::LeaveOut)
            m_result.unmapped.push_back({column.header, column.leftOut, all.figures[i].filled,
                m_request.unmapped == UnmappedPolicy::Keep && canBeKept(column.leftOut)});
    }
}

base::Result<ImportResult> ImportRun::dryRun()
{
    // Everything is done as in a run and then rolled back: so the counts cannot differ.
    const auto error = std::make_shared<std::optional<base::Error>>();
    const auto outcome = m_context.database
                             .write([this, error](storage::WriteTransaction& tx) -> base::Result<void> {
                                 const base::BatchId batch = insertBatch(tx, m_context.session.user, {},
                                     fileFormatCode(m_source->format()), QByteArray("dry run"), QStringLiteral("{}"));
                                 if (const auto prepared = prepareRows({batch, tx.now()}); !prepared) {
                                     *error = prepared.error();
                                     return prepared;
                                 }
                                 RowStore store(tx, m_context.session,
                                     {batch, m_request.duplicates, m_request.addAnyway, m_request.leaveOut,
                                         m_context.guard.get(), m_context.follower},
                                     m_result);
                                 while (true) {
                                     auto block = readBlock();
                                     if (!block) {
                                         *error = block.error();
                                         break;
                                     }
                                     for (MappedRow& row : (*block)->rows)
                                         store.store(std::move(row));
                                     report();
                                     if ((*block)->isLast)
                                         break;
                                 }
                                 return base::fail(base::ErrorKind::Cancelled, QStringLiteral("dry run"));
                             })
                             .result();
    if (*error)
        return base::fail(**error);
    if (outcome || outcome.error().subject != QLatin1String("dry run"))
        return base::fail(outcome ? base::internalError() : outcome.error());
    if (const auto logged = logCheck(); !logged)
        return base::fail(logged.error());
    return m_result;
}

base::Result<void> ImportRun::logCheck()
{
    // Nothing was stored, but it is told what stood in records.
    if (m_result.updates.empty())
        return {};
    return m_context.database
        .write([session = m_context.session, told = m_result.updates.size()](
                   storage::WriteTransaction& tx) -> base::Result<void> {
            log(tx, session, QLatin1String("import.check"), {}, QStringLiteral("records=%1").arg(told));
            return {};
        })
        .result();
}

base::Result<ImportResult> ImportRun::storeAll(const Begun& begun, qint64 rowsDone)
{
    m_result.batch = begun.batch;
    if (const auto prepared = prepareRows(begun); !prepared)
        return base::fail(stopped(begun.batch, prepared.error()));
    bool isLast = false;
    while (!isLast) {
        const auto block = readBlock();
        if (!block)
            return base::fail(stopped(begun.batch, block.error()));
        isLast = (*block)->isLast;
        // After a resume: what is stored already was read for the counts of left-out columns only.
        std::erase_if((*block)->rows, [rowsDone](const MappedRow& row) { return row.number <= rowsDone; });
        if ((*block)->rows.empty() && !isLast) {
            report();
            continue;
        }
        if (const auto stored = storeBlock(begun.batch, *block); !stored)
            return base::fail(stopped(begun.batch, stored.error()));
        report();
    }
    return m_result;
}

base::Result<void> ImportRun::storeBlock(base::BatchId batch, const std::shared_ptr<Block>& block)
{
    // The counts go with the commit: a block that is rolled back has counted nothing.
    const auto counts = std::make_shared<ImportResult>(m_result);
    const RowStore::Options options {batch, m_request.duplicates, m_request.addAnyway, m_request.leaveOut,
        m_context.guard.get(), m_context.follower};
    auto job = [session = m_context.session, options, block, counts, guard = m_context.guard](
                   storage::WriteTransaction& tx) -> base::Result<void> {
        RowStore store(tx, session, options, *counts);
        for (MappedRow& row : block->rows)
            store.store(std::move(row));
        if (!block->rows.empty())
            saveProgress(tx, options.batch, block->lastRow, *counts);
        log(tx, session, QLatin1String(block->isLast ? "import.finish" : "import.rows"), options.batch,
            QStringLiteral("rows=%1").arg(block->rows.size()));
        if (block->isLast)
            setBatchState(tx, options.batch, BatchState::Finished);
        return {};
    };
    auto stored = m_context.database.write(std::move(job)).result();
    if (stored)
        m_result = std::move(*counts);
    return stored;
}

base::Error ImportRun::stopped(base::BatchId batch, const base::Error& reason)
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

void ImportRun::report()
{
    if (m_progress)
        m_progress({m_result.read, m_reader->bytesRead(), m_source->size()});
}

} // namespace aicms::exchange
