// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/column_preview.h"
#include "core/exchange/mapping/customer_rows.h"
#include "core/exchange/source/file_format.h"

#include <QString>

#include <optional>
#include <vector>

namespace aicms::exchange {

/// What happens to a row that fits a stored record (or an earlier row of the file) by customer number, uuid,
/// e-mail address or phone number.
enum class DuplicatePolicy { Skip, Update, Add };
QString duplicatePolicyCode(DuplicatePolicy policy); ///< "skip", "update", "add"
std::optional<DuplicatePolicy> duplicatePolicyFromCode(const QString& code);

/// Why a row was passed over.
enum class SkipReason {
    SameNumber, ///< a record has its customer number
    SameRecord, ///< it is a record that was exported from here
    SameEmail,
    SamePhone,
    SetAside, ///< the guard wants a person to decide
    Erased, ///< the same, because the person was erased from here
};
QString skipReasonCode(SkipReason reason); ///< "same_number", ...

/// A row that was passed over, and whom it fits. Names are for whoever looks at the result now; they are not kept with
/// the batch, so rows from before a resume have none.
struct SkippedRow {
    qint64 row = 0; ///< CsvRow::number
    SkipReason reason = SkipReason::SameNumber;
    base::CustomerId customer = {}; ///< the record it fits; none when an earlier row of the file made that
    qint64 earlierRow = 0; ///< that made the record it fits; 0: it was there before the import
    QString name = {}; ///< of the row
    QString customerName = {}; ///< of the record it fits
    friend bool operator==(const SkippedRow&, const SkippedRow&) = default;
};

struct ImportRequest {
    QString path;
    std::optional<FileFormat> format = {}; ///< empty: told by the content
    std::optional<ColumnMapping> mapping = {}; ///< of a table; empty: guessed
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
    UnmappedPolicy unmapped = UnmappedPolicy::Drop;
    customers::Origin origin = customers::Origin::Provided;
    std::vector<qint64> addAnyway = {}; ///< rows (CsvRow::number, ascending) to add although they fit a record
    bool dryRun = false; ///< everything is done and then rolled back, so the counts are those of the run
};

/// A column that was left out (with UnmappedPolicy::Keep: that no field was known for).
struct UnmappedColumn {
    QString header;
    LeftOut reason = LeftOut::NotRecognised;
    qint64 filled = 0; ///< cells that are not empty
    bool kept = false; ///< as an extra field
    friend bool operator==(const UnmappedColumn&, const UnmappedColumn&) = default;
};

/// read = created + updated + skipped + quarantined + rejected.
struct ImportResult {
    base::BatchId batch = {}; ///< none after a dry run
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 quarantined = 0;
    qint64 rejectedCount = 0;
    qint64 organisationsCreated = 0; ///< that rows named and that were not there yet
    qint64 warnings = 0; ///< values kept as typed
    qint64 blank = 0; ///< rows without anything in them; not counted as read
    std::vector<RejectedRow> rejected = {}; ///< the first maxListedRows of them
    std::vector<SkippedRow> passedOver = {}; ///< skipped and quarantined ones, the first maxListedRows of them
    std::vector<UnmappedColumn> unmapped = {};
    bool truncated = false; ///< the file ends inside a quoted cell
    friend bool operator==(const ImportResult&, const ImportResult&) = default;
    static constexpr qint64 maxListedRows = 100'000;
};

/// How far a run is; called on a worker thread after each stored block.
struct ImportProgress {
    qint64 rows = 0;
    qint64 bytes = 0;
    qint64 totalBytes = 0;
};

/// The numbers are stored; new ones go to the end.
enum class BatchState {
    Running, ///< rows are being stored
    Finished,
    Undoing, ///< being undone; at start-up: broken off while being undone, undo again
    Undone,
    Interrupted, ///< the program ended before the file did: resume it with the same file, or undo it
};

struct BatchInfo {
    base::BatchId id;
    base::UtcTime startedAt;
    std::optional<base::UtcTime> finishedAt;
    base::UserId user;
    BatchState state = BatchState::Running;
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
};

struct UndoResult {
    qint64 removed = 0; ///< records that the batch had created
    qint64 restored = 0; ///< records that it had changed
    std::vector<base::CustomerId> conflicts = {}; ///< changed by hand since: left as they are
    qint64 removedOrders = 0;
    qint64 removedEvents = 0;
    qint64 removedProducts = 0;
    qint64 restoredProducts = 0;
    std::vector<base::OrderId> keptOrders = {}; ///< credited by hand since
    std::vector<base::ProductId> keptProducts = {}; ///< changed, or sold, by hand since
};

/// How a file will be read. Of a table `columns` looked at the first rows; of whole customers at the whole file.
struct Preview {
    FileFormat fileFormat = FileFormat::Csv;
    CsvFormat format; ///< of a CSV file
    QStringList sheets; ///< of a workbook
    QString sheet; ///< the one that is read
    QString matching; ///< the name of the saved matching that is used
    QStringList header; ///< the columns of a table, the properties of whole customers
    ColumnMapping mapping; ///< bound: one column each; of whole customers only to be shown
    std::vector<ColumnPreview> columns; ///< beside mapping.columns
    std::vector<MappedRow> rows; ///< how the first rows will look
    qint64 fileBytes = 0;
    static constexpr int rowCount = 50;
};

/// The same over the whole file.
struct FileCounts {
    qint64 rows = 0;
    qint64 faulty = 0; ///< rows with a RowFault
    std::vector<ColumnPreview> columns;
};

} // namespace aicms::exchange
