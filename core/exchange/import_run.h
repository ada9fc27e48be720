// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/customers/customers_service.h"
#include "core/exchange/import_guard.h"
#include "core/exchange/row_store.h"
#include "core/exchange/source/import_source.h"
#include "core/storage/database.h"

#include <QTimeZone>

#include <atomic>
#include <functional>
#include <memory>

namespace aicms::exchange {

/// What the runs of one service have in common.
struct ImportContext {
    storage::Database& database;
    access::Session session;
    QString region;
    std::shared_ptr<ImportGuard> guard;
    std::shared_ptr<UndoGuard> undoGuard;
    std::shared_ptr<std::atomic_bool> isClosing; ///< the vault is being locked: stop, but leave the batch to be resumed
    QTimeZone zone; ///< of the business's calendar
    customers::CustomersService::EditFollower
        follower; ///< of each record that is changed, or changed back; may be none
};

/// Looks up the matching that was saved for a header. Blocks; not from the writer thread.
std::function<std::optional<SavedMatching>(const QStringList&)> matchingFinder(storage::Database& database);

std::function<std::optional<SavedSalesMatching>(const QStringList&)> salesMatchingFinder(storage::Database& database);

/// How the file of a batch of customers was read, by the batch's settings. Damaged.
base::Result<SourceChoice> readSource(const QString& settings);

/// One import from the first byte to the last, on a worker thread; used once.
class ImportRun {
public:
    /// Called on the worker thread after each block: rows and bytes read so far, and the bytes of the file.
    using Progress = std::function<void(const ImportProgress&)>;
    static constexpr int rowsPerBlock = 5'000; ///< one transaction each
    /// Of very long rows a block holds fewer, so that a hostile file cannot fill the memory.
    static constexpr qint64 bytesPerBlock = 32 * 1024 * 1024;

    ImportRun(ImportContext context, ImportRequest request, Progress progress, storage::CancelToken token);

    /// Errors of ImportSource::open and of the file system; Invalid "columns" when no column tells who a row is about;
    /// Cancelled. Whatever ends it early undoes the batch, unless the vault is being locked. Blocks.
    base::Result<ImportResult> start();
    /// Goes on behind the last row that was stored. NotFound "batch"; Conflict "batch" when it is neither running nor
    /// interrupted; Invalid "file" when the file's digest is not the one that was begun; then as start(). Blocks.
    base::Result<ImportResult> resume(base::BatchId batch);

private:
    struct Block {
        std::vector<MappedRow> rows;
        qint64 lastRow = 0;
        bool isLast = false;
    };
    struct Begun {
        base::BatchId batch;
        base::UtcTime at;
    };

    base::Result<void> openSource();
    base::Result<void> readSettings(const QString& settings);
    QString settings() const;
    base::Result<void> prepareRows(const Begun& begun);
    base::Result<std::shared_ptr<Block>> readBlock();
    void takeFigures();
    bool mustStop() const { return m_token.isCancelled() || m_context.isClosing->load(); }

    base::Result<ImportResult> dryRun();
    base::Result<void> logCheck();
    base::Result<ImportResult> storeAll(const Begun& begun, qint64 rowsDone);
    base::Result<void> storeBlock(base::BatchId batch, const std::shared_ptr<Block>& block);
    base::Error stopped(base::BatchId batch, const base::Error& reason);
    void report();

    ImportContext m_context;
    ImportRequest m_request;
    Progress m_progress;
    storage::CancelToken m_token;
    std::unique_ptr<ImportSource> m_source;
    std::unique_ptr<EntryReader> m_reader;
    std::vector<customers::OwnField> m_ownFields; ///< as they were when the file was opened
    QDate m_today; ///< the day on which the batch began: of a resumed one, too
    ImportResult m_result;
};

} // namespace aicms::exchange
