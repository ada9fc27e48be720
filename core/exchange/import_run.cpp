// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_run.h"

#include "core/audit/audit.h"
#include "core/exchange/import_store.h"
#include "core/exchange/import_undo.h"

namespace aicms::exchange {

namespace {

void log(storage::WriteTransaction& tx, const access::Session& session, QLatin1String action, base::BatchId batch,
    const QString& details = {})
{
    audit::append(tx, session, {QString(action), audit::ObjectKind::ImportBatch, batch.value, {}, details});
}

bool isKept(const Column& column)
{
    return column.leftOut == LeftOut::NotRecognised || column.leftOut == LeftOut::NoPurpose
        || column.leftOut == LeftOut::ConsentLike;
}

} // namespace

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
    m_reader.reset();
    if (auto reader = m_source->reader(); reader)
        m_reader = std::move(*reader);
    else
        return base::fail(reader.error());
    const auto begun = m_context.database
                           .write([session = m_context.session, digest = *digest, settings = settings()](
                                      storage::WriteTransaction& tx) -> base::Result<Begun> {
                               const base::BatchId batch = insertBatch(tx, session.user, digest, settings);
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
    if (record->info.state != BatchState::Running)
        return base::fail(base::ErrorKind::Conflict, QStringLiteral("batch"), batch.value);
    if (const auto read = readSettings(record->settings); !read)
        return base::fail(read.error());
    if (const auto opened = openSource(); !opened)
        return base::fail(opened.error());
    m_reader.reset();
    const auto digest = m_source->digest();
    if (!digest)
        return base::fail(digest.error());
    if (*digest != record->fileDigest)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("file"));
    auto reader = m_source->reader();
    if (!reader)
        return base::fail(reader.error());
    m_reader = std::move(*reader);
    const std::vector<UnmappedColumn> columns = m_result.unmapped;
    m_result = record->counts;
    m_result.unmapped = columns;
    return storeAll({batch, record->info.startedAt}, record->rowsDone);
}

base::Result<void> ImportRun::openSource()
{
    auto source = ImportSource::open(m_request.path, m_request.mapping);
    if (!source)
        return base::fail(source.error());
    m_source = std::move(*source);
    if (!canIdentify(m_source->mapping()))
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("columns"));
    auto reader = m_source->reader();
    if (!reader)
        return base::fail(reader.error());
    m_reader = std::move(*reader);
    m_result = {};
    for (const Column& column : m_source->mapping().columns) {
        if (column.field == Field::LeaveOut)
            m_result.unmapped.push_back(
                {column.header, column.leftOut, 0, m_request.unmapped == UnmappedPolicy::Keep && isKept(column)});
    }
    return {};
}

void ImportRun::prepareRows(const Begun& begun)
{
    RowOptions options;
    options.unmapped = m_request.unmapped;
    options.region = m_context.region;
    options.today = begun.at.toDateTime().date();
    options.provenance = {.purpose = {},
        .origin = m_request.origin,
        .source = customers::SourceKind::Import,
        .sourceId = begun.batch.value,
        .enteredBy = m_context.session.user,
        .at = begun.at};
    m_rows = std::make_unique<CustomerRows>(m_source->mapping(), options);
}

base::Result<std::shared_ptr<ImportRun::Block>> ImportRun::readBlock()
{
    auto block = std::make_shared<Block>();
    CsvRow row;
    while (block->rows.size() < rowsPerBlock) {
        if (mustStop())
            return base::fail(base::ErrorKind::Cancelled);
        const auto found = m_reader->next(row);
        if (!found)
            return base::fail(found.error());
        m_result.blank = m_reader->blankRows();
        if (!*found) {
            block->isLast = true;
            break;
        }
        countLeftOut(row);
        m_result.truncated = m_result.truncated || row.fault == RowFault::UnterminatedQuote;
        block->lastRow = row.number;
        block->rows.push_back(m_rows->map(row));
    }
    return block;
}

void ImportRun::countLeftOut(const CsvRow& row)
{
    std::size_t next = 0;
    const std::vector<Column>& columns = m_source->mapping().columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field != Field::LeaveOut)
            continue;
        m_result.unmapped[next].filled += row.cells[static_cast<qsizetype>(i)].trimmed().isEmpty() ? 0 : 1;
        ++next;
    }
}

base::Result<ImportResult> ImportRun::dryRun()
{
    // Everything is done as in a run and then rolled back: so the counts cannot differ.
    const auto error = std::make_shared<std::optional<base::Error>>();
    const auto outcome
        = m_context.database
              .write([this, error](storage::WriteTransaction& tx) -> base::Result<void> {
                  const base::BatchId batch
                      = insertBatch(tx, m_context.session.user, QByteArray("dry run"), QStringLiteral("{}"));
                  prepareRows({batch, tx.now()});
                  RowStore store(tx, m_context.session,
                      {batch, m_request.duplicates, m_request.addAnyway, m_context.guard.get()}, m_result);
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
    return m_result;
}

base::Result<ImportResult> ImportRun::storeAll(const Begun& begun, qint64 rowsDone)
{
    m_result.batch = begun.batch;
    prepareRows(begun);
    bool isLast = false;
    while (!isLast) {
        const auto block = readBlock();
        if (!block)
            return base::fail(stopped(begun.batch, block.error()));
        isLast = (*block)->isLast;
        // After a resume: what is stored already was read for the counts of left-out columns only.
        std::erase_if((*block)->rows, [rowsDone](const MappedRow& row) { return row.number <= rowsDone; });
        if ((*block)->rows.empty() && !isLast)
            continue;
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
    const RowStore::Options options {batch, m_request.duplicates, m_request.addAnyway, m_context.guard.get()};
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
        undoBatch(m_context.database, m_context.session, batch);
    return reason;
}

void ImportRun::report()
{
    if (m_progress)
        m_progress({m_result.read, m_reader->bytesRead(), m_source->size()});
}

} // namespace aicms::exchange
