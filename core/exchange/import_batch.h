// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/column_preview.h"
#include "core/exchange/mapping/customer_rows.h"
#include "core/exchange/sales/sales_mapping.h"
#include "core/exchange/source/file_format.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace aicms::exchange {

/// What happens to a row that fits a stored record (or an earlier row of the file) by customer number, uuid,
/// e-mail address or phone number.
enum class DuplicatePolicy { Skip, Update, Add };
QString duplicatePolicyCode(DuplicatePolicy policy); ///< "skip", "update", "add"
std::optional<DuplicatePolicy> duplicatePolicyFromCode(const QString& code);

/// Why a row was passed over. The numbers are stored; new ones go to the end.
enum class SkipReason {
    SameNumber, ///< a record has its customer number
    SameRecord, ///< it is a record that was exported from here
    SameEmail,
    SamePhone,
    SetAside, ///< the guard wants a person to decide
    Erased, ///< as SetAside, because the person was erased from here
    NothingNew, ///< duplicates are updated, and the record says all of it already
    OrderThere, ///< of an order line: an order has its number
    ProductThere, ///< a product has its sku, and nothing about it changes
    EventThere, ///< the same event is stored
    SameName, ///< somebody is called so, and the row was to be left out for it
    Locked, ///< duplicates are updated, but that record is restricted (GDPR Art. 18)
    Held, ///< duplicates are updated, but a legal hold keeps what the row would write over
    SameOrganisation, ///< an organisation of its name and address, where it has nothing else to be known by
    Sums, ///< "Total: 57" at the end of a list is nobody
};
QString skipReasonCode(SkipReason reason); ///< "same_number", ...

/// A row that was passed over, and whom it fits. Names are for whoever looks at the result now; they are not kept with
/// the batch, so rows from before a resume have none.
struct SkippedRow {
    qint64 row = 0; ///< CsvRow::number
    SkipReason reason = SkipReason::SameNumber;
    base::CustomerId customer = {}; ///< the record it fits; none when an earlier row of the file made that
    qint64 earlierRow = 0; ///< that made the record it fits; 0: it was there before the import
    QString name = {}; ///< of the row; of sales data the number of the order, the product, the key of the customer
    QString customerName = {}; ///< of the record it fits
    QString address = {}; ///< of the row, when it was set aside for it
    QString otherNumber = {}; ///< the record's customer number, where the row has another one
    friend bool operator==(const SkippedRow&, const SkippedRow&) = default;
};

/// A row that is added although somebody is called exactly so: nothing else says whether it is the same one, or the
/// file itself gives the two customer numbers of their own. Not kept with the batch.
struct NamesakeRow {
    qint64 row = 0; ///< MappedRow::number
    base::CustomerId customer = {}; ///< who is called so; none when an earlier row of the file made that
    qint64 earlierRow = 0; ///< that made it; 0: it was there before the import
    QString name = {};
    bool sharesContact = false; ///< the same e-mail or phone, in one file under two customer numbers
    friend bool operator==(const NamesakeRow&, const NamesakeRow&) = default;
};

/// A value that was kept as typed although it looks wrong, or was made to fit its field. For whoever looks at the
/// result now; not kept with the batch.
struct WrongValue {
    qint64 row = 0; ///< MappedRow::number
    RowWarning warning = RowWarning::EmailUnreadable;
    QString value = {};
    friend bool operator==(const WrongValue&, const WrongValue&) = default;
};

/// What an update makes of one value of a record. Texts are one line, shortened to `longest` characters.
struct ValueChange {
    QString field; ///< as customers::changedFields names it: "email"; own and kept fields: "field"
    QString name = {}; ///< of an own or kept field
    QString before = {}; ///< empty: it is added, or see isHidden
    QString after = {}; ///< both empty: how it is read, or where it is from
    bool isHidden = false; ///< there is an old value that is not shown here
    bool isOneMore = false; ///< it is added to others of its kind, which stay
    friend bool operator==(const ValueChange&, const ValueChange&) = default;
    static constexpr qsizetype longest = 200;
};

/// A row that updates somebody, and what becomes of that record. For whoever looks at the result now; not kept with the
/// batch.
struct UpdatedRow {
    qint64 row = 0; ///< MappedRow::number
    base::CustomerId customer = {}; ///< none when an earlier row of the file made that record
    qint64 earlierRow = 0; ///< that made it; 0: it was there before the import
    QString name = {}; ///< of the record, as it is before
    QString number = {}; ///< the record's customer number
    QString otherNumber = {}; ///< the row's customer number, which the record does not take because it has one
    std::vector<ValueChange> changes = {}; ///< never empty
    friend bool operator==(const UpdatedRow&, const UpdatedRow&) = default;
};

struct ImportRequest {
    QString path;
    std::optional<FileFormat> format = {}; ///< empty: told by the content
    std::optional<ColumnMapping> mapping = {}; ///< of a table; empty: guessed
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
    UnmappedPolicy unmapped = UnmappedPolicy::Drop;
    customers::Origin origin = customers::Origin::Provided;
    std::vector<qint64> addAnyway = {}; ///< rows (CsvRow::number, ascending) to add although they fit a record
    std::vector<qint64> leaveOut = {}; ///< rows (ascending) not to add where somebody is called so: see NamesakeRow
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
    qint64 updated = 0; ///< rows
    qint64 updatedCustomers = 0; ///< who were here before and are changed by those rows
    qint64 skipped = 0;
    qint64 quarantined = 0;
    qint64 rejectedCount = 0;
    qint64 organisationsCreated = 0; ///< that rows named and that were not there yet
    qint64 organisationRows = 0; ///< of `created`
    qint64 warnings = 0; ///< RowWarnings, of rows that were taken or passed over
    qint64 namesakes = 0; ///< of `created`: see NamesakeRow
    qint64 blank = 0; ///< rows without anything in them; not counted as read
    std::vector<RejectedRow> rejected = {}; ///< the first maxListedRows of them
    std::vector<SkippedRow> passedOver = {}; ///< skipped and quarantined ones, the first maxListedRows of them
    std::vector<NamesakeRow> namesakeRows = {}; ///< the first maxListedValues of them
    std::vector<UpdatedRow> updates = {}; ///< the first of them, until they have maxListedChanges values together
    std::vector<UnmappedColumn> unmapped = {};
    std::vector<WrongValue> wrongValues = {}; ///< the first maxListedValues of the warnings
    bool truncated = false; ///< the file ends inside a quoted cell
    std::optional<TextEncoding> encoding = {}; ///< by which a CSV file was read
    /// Records that appear in the lists.
    qint64 newPeople() const { return created - organisationRows; }
    qint64 newOrganisations() const { return organisationRows + organisationsCreated; }
    friend bool operator==(const ImportResult&, const ImportResult&) = default;
    static constexpr qint64 maxListedRows = 100'000;
    static constexpr qint64 maxListedValues = 1'000;
    static constexpr qint64 maxListedTurned = 50; ///< names that were turned round, among them: mostly all are, or none
    static constexpr qint64 maxListedChanges = 50'000; ///< about 10 MB, at most 40 MB
};

/// How far a run is; called on a worker thread after each stored block.
struct ImportProgress {
    qint64 rows = 0;
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    qint64 takenBack = 0; ///< of `toTakeBack` records, once the run was stopped
    qint64 toTakeBack = 0;
};

/// How far an undoing is, in records, orders, events and products; called on a worker thread after each block.
using UndoProgress = std::function<void(qint64 done, qint64 total)>;

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
    QString fileName = {}; ///< without its folder; empty for batches from before it was written down
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 quarantined = 0;
    qint64 rejected = 0;
    qint64 newPeople = 0; ///< as in ImportResult; none where it was no file of customers
    qint64 newOrganisations = 0;
    std::optional<SalesSubject> subject = {}; ///< what the file holds; none: customers
    bool hasRest = false; ///< something that it did to customers can be taken back
    bool holdsCustomers() const { return !subject; }
};

/// What undoing a batch of customers would do now.
struct UndoForecast {
    qint64 people = 0; ///< to be removed
    qint64 organisations = 0;
    qint64 restored = 0; ///< records that get their old values back
    qint64 kept = 0; ///< changed, or used, since: left alone
    qint64 handedOn = 0; ///< of `kept`: see HandedOn
    std::vector<base::BatchId> later = {}; ///< ascending: imports that changed or used those since
    qint64 others = 0; ///< orders, products and events that the batch made, but for products that stay
    qint64 answered = 0; ///< UndoGuard::keeps: of the people and organisations, those who stay nevertheless
    qint64 held = 0; ///< UndoGuard::holds: they stay as they are until that is lifted
};

/// What stays for now because another import changed it next, or uses it: it goes back with that one.
template <class Id> struct HandedOn {
    Id id;
    base::BatchId import;
    friend bool operator==(const HandedOn&, const HandedOn&) = default;
};

struct UndoResult {
    qint64 removed = 0; ///< records that the batch had created
    qint64 removedOrganisations = 0; ///< of them
    qint64 restored = 0; ///< records that it had changed
    std::vector<base::CustomerId> conflicts = {}; ///< changed, or used, since: left as they are
    std::vector<HandedOn<base::CustomerId>> handedOn = {}; ///< those of them that another import still holds
    std::vector<base::CustomerId> answered = {}; ///< UndoGuard::keeps: they have answered something since
    std::vector<base::CustomerId> held = {}; ///< UndoGuard::holds: to be undone once more when that is lifted
    qint64 removedOrders = 0;
    qint64 removedEvents = 0;
    qint64 removedProducts = 0;
    qint64 restoredProducts = 0;
    std::vector<base::OrderId> keptOrders = {}; ///< credited by hand since
    std::vector<base::ProductId> keptProducts = {}; ///< changed, sold or counted since
    std::vector<HandedOn<base::ProductId>> handedProducts = {}; ///< those of them that another import still holds
};

/// How a file will be read. Of a table `columns` looked at the first rows; of whole customers at the whole file.
struct Preview {
    FileFormat fileFormat = FileFormat::Csv;
    CsvFormat format; ///< of a CSV file
    QStringList sheets; ///< of a workbook
    QString sheet; ///< the one that is read
    QString matching; ///< the name of the saved matching that is used
    bool isMatchingNear = false; ///< SavedMatching::isNear
    std::optional<SavedSalesMatching> salesMatching; ///< that was saved for a table with this header
    QStringList header; ///< the columns of a table, the properties of whole customers
    ColumnMapping mapping; ///< bound: one column each; of whole customers only to be shown
    std::vector<customers::OwnField> ownFields; ///< those in use, which columns may go into
    std::vector<ColumnPreview> columns; ///< beside mapping.columns
    std::vector<MappedRow> rows; ///< how the first rows will look
    std::vector<QStringList> firstCells; ///< of a table: its first rows as they were read, for who judges the letters
    qint64 fileBytes = 0;
    static constexpr int rowCount = 50;
    static constexpr int cellRowCount = 4;
};

/// The same over the whole file.
struct FileCounts {
    qint64 rows = 0;
    qint64 faulty = 0; ///< rows with a RowFault
    std::vector<ColumnPreview> columns;
};

} // namespace aicms::exchange
