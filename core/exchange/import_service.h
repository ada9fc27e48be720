// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/customers/customers_service.h"
#include "core/exchange/import_batch.h"
#include "core/exchange/import_guard.h"
#include "core/exchange/sales/sales_import.h"
#include "core/exchange/source/import_source.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QThreadPool>
#include <QTimeZone>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace aicms::exchange {

struct ImportContext;

/// The face of the folder: files of customers into the vault, with preview, dry run, progress, stop and undo. Files are
/// read on a worker thread; rows are stored in blocks of 5,000, each one transaction with its audit entry, all under
/// one batch. Other writes go between the blocks; a dry run is one transaction, and other writes, an opening of a
/// record among them, wait for its end. Imports and undoings wait for one another.
class ImportService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;
    using Progress = std::function<void(const ImportProgress&)>;

    /// `region` is the business's ISO country, `zone` that of its calendar: preview, dry run and run read dates by the
    /// same day. All references must outlive this. The destructor stops a run at once and leaves its batch to be
    /// resumed (as when the vault is locked).
    ImportService(storage::Database& database, const access::Session& session, QString region,
        QTimeZone zone = QTimeZone::systemTimeZone());
    ~ImportService();

    /// Asked for every row from now on; null: none.
    void setGuard(std::shared_ptr<ImportGuard> guard);
    /// Asked for every record that an undoing would remove; null: none.
    void setUndoGuard(std::shared_ptr<UndoGuard> guard);
    /// Told, inside the transaction, of each record that an import changes or that gets its old values back: as when
    /// somebody edits it (CustomersService::setEditFollower).
    void setEditFollower(customers::CustomersService::EditFollower follower);

    /// Format (told by the content unless given), columns with a guess (or the mapping given), first values and checks
    /// over the first 50 rows; of files of whole customers over all. Reads the file only.
    Future<Preview> preview(
        const QString& path, std::optional<ColumnMapping> mapping = {}, std::optional<FileFormat> format = {});
    /// The checks over the whole file, for the figures beside the columns.
    Future<FileCounts> count(const QString& path, std::optional<ColumnMapping> mapping, storage::CancelToken token = {},
        std::optional<FileFormat> format = {});

    /// Imports. A cancelled run undoes its batch whole and answers Cancelled; any other error in the middle does the
    /// same and answers that error (where even the undoing fails, unfinished() lists the batch). A dry run is one
    /// transaction that is rolled back; one that tells old values of records (ImportResult::updates) stands in the log.
    /// Invalid "columns" when no column could tell who a row is about.
    Future<ImportResult> run(ImportRequest request, Progress progress = {}, storage::CancelToken token = {});
    /// The same for orders, products and events. Invalid "columns:FIELD" when a column is missing that is needed,
    /// "currency" for one that is none.
    Future<SalesPreview> previewSales(SalesImportRequest request);
    Future<SalesImportResult> runSales(
        SalesImportRequest request, Progress progress = {}, storage::CancelToken token = {});
    /// Goes on with a batch of any kind that was broken off (unfinished()), with the settings it had. Invalid "file"
    /// when the file is not the one that was begun.
    Future<ResumedImport> resume(
        base::BatchId batch, const QString& path, Progress progress = {}, storage::CancelToken token = {});
    /// Removes what the batch created and brings back what it changed, exactly. Records that were changed since are
    /// left alone and listed. NotFound, or Conflict when it was undone before.
    Future<UndoResult> undo(base::BatchId batch, UndoProgress progress = {});
    /// What undo() would do now. NotFound, or Conflict when it was undone before.
    Future<UndoForecast> undoForecast(base::BatchId batch);

    /// The rows of a batch that could not be taken, without their values. NotFound.
    Future<std::vector<RejectedRow>> rejections(base::BatchId batch);
    /// How the file of a batch is read, so that such rows can be copied out of it. Invalid "file" when `path` is
    /// another one.
    Future<SourceChoice> sourceOf(base::BatchId batch, const QString& path);

    /// Keeps a matching under a name (1 to 60 characters) for the next file with such a header: preview and run take it
    /// where no mapping is given. Takes the place of one that was saved for the same header.
    Future<void> saveMatching(const QString& name, const QStringList& header, const ColumnMapping& mapping);

    /// The same for orders, products and events: previewSales and runSales take it where no mapping is given.
    Future<void> saveSalesMatching(const QString& name, const QStringList& header, const SalesMapping& mapping);
    Future<std::vector<SavedSalesMatching>> salesMatchings(SalesSubject subject); ///< by name

    /// The country whose national phone numbers are read.
    const QString& region() const { return m_region; }
    Future<std::vector<SavedMatching>> matchings(); ///< by name

    Future<std::vector<BatchInfo>> batches(); ///< newest first
    Future<std::vector<BatchInfo>> unfinished(); ///< broken off by a crash or lock: to resume or undo

    /// CustomersService tells: a customer is again as it was at revision `before`, and has the number `now`. The import
    /// that left it so can then be undone as if nothing had come in between.
    static void followRevision(storage::WriteTransaction& tx, base::CustomerId customer, qint64 before, qint64 now);

    /// To be called once at opening, before anything runs: marks as Interrupted what was running when the program last
    /// ended, and lists what is unfinished.
    static std::vector<BatchInfo> settleInterrupted(storage::WriteTransaction& tx);

private:
    ImportContext context() const;
    QDate today() const;

    storage::Database& m_database;
    const access::Session& m_session;
    QString m_region;
    QTimeZone m_zone;
    customers::CustomersService::EditFollower m_follower;
    std::shared_ptr<ImportGuard> m_guard;
    std::shared_ptr<UndoGuard> m_undoGuard;
    std::shared_ptr<std::atomic_bool> m_isClosing;
    QThreadPool m_readers; ///< previews and counts
    QThreadPool m_worker; ///< imports and undoings, one after the other
};

} // namespace aicms::exchange
