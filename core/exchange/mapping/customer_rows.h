// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/table_row.h"

#include <QDate>

#include <functional>
#include <memory>
#include <vector>

namespace aicms::exchange {

/// Why a row was not taken.
enum class RejectReason {
    NothingToIdentify, ///< no name, e-mail, phone or number in it
    TooManyCells,
    InvalidBytes,
    CellTooLong,
    UnterminatedQuote,
    ValueTooLong, ///< over the limit of its field
    ControlCharacter,
    DateInFuture,
    InvalidValue, ///< another rule of the record; `field` says which
    NumberTaken, ///< duplicates are added, but this customer number exists
    SeveralMatches, ///< duplicates are updated, but several records fit
    EntryCutOff, ///< the file ends in the middle of it
    TooManyValues, ///< more than one customer may have
    EntryUnreadable, ///< it does not hold what its format demands
    ValueUnreadable, ///< `field` is no number or time, or missing
    CustomerUnknown, ///< the customer of an order or event is not there, and was not to be made
    OrderContradicts, ///< a line says something else than the first line of its order; `field` says what
    RepeatedHeader, ///< the names of the columns once more
    ValueMissing, ///< `field` is empty, and such a row is nothing without it
    QuantityZero, ///< a line of an order that sells nothing
};
QString rejectReasonCode(RejectReason reason); ///< "nothing_to_identify", ...
std::optional<RejectReason> rejectReasonOf(RowFault fault); ///< none for RowFault::None

struct RejectedRow {
    qint64 row = 0; ///< MappedRow::number
    RejectReason reason = RejectReason::NothingToIdentify;
    QString field = {};
    int limit = 0; ///< as in MappedRow
    friend bool operator==(const RejectedRow&, const RejectedRow&) = default;
};

/// Something that looks wrong but is kept as typed (an unknown kind and a bad link as extra fields); ValueNotKept:
/// bytes over a limit are left out; BreaksTaken, NameTurned: the value itself is fine; FormulaFailed: there is no
/// value.
enum class RowWarning {
    EmailUnreadable,
    PhoneUnreadable,
    DateUnreadable,
    KindUnknown,
    LinkUnreadable,
    ValueNotKept,
    FieldUnreadable,
    BreaksTaken, ///< line breaks and tabs in a field of one line became blanks
    FormulaFailed, ///< "#REF!" and its like is left out
    OutsideEntries, ///< a line that belongs to no entry is left out
    LineUnreadable, ///< a line inside an entry that is none of its format is left out
    NameTurned ///< "Demir, Ayla" became Ayla Demir
};
QString rowWarningCode(RowWarning warning); ///< "email_unreadable", ...

/// What a row became. `rejected` empty: `customer` holds it.
struct MappedRow {
    qint64 number = 0; ///< TableRow::number; of whole customers: the first is 1
    customers::Customer customer = {};
    std::optional<RejectReason> rejected = {};
    QString field = {}; ///< at fault, e.g. "email.0"; empty when it is the row itself
    int limit = 0; ///< ValueTooLong: how many characters the field takes
    std::vector<RowWarning> warnings = {};
    QStringList warned = {}; ///< the values that `warnings` are about, one each
};

/// No customer has a tenth of it; each costs a row of its table. Of more the row is rejected: TooManyValues.
constexpr int mostValues = 2'000;

/// Says why the record in `row` breaks a rule of records, if one does.
void judgeRecord(MappedRow& row, QDate today);

enum class UnmappedPolicy { Drop, Keep };

/// Gets the values that are left out of whole customers, by the names of their properties.
using LeftOutSink = std::function<void(const QString& property, const QString& value)>;

struct RowOptions {
    UnmappedPolicy unmapped
        = UnmappedPolicy::Drop; ///< Keep: columns that are left out become extra fields, except blocked ones
    QString region = {}; ///< ISO 3166-1 alpha-2 of the business, for national phone numbers
    QDate today = {};
    std::vector<customers::OwnField> ownFields = {}; ///< values under their names are read as theirs
    customers::Provenance provenance = {}; ///< origin, source, batch, user and time; the purpose comes with the column
    LeftOutSink leftOut = {}; ///< none for tables, whose columns can be copied
};

/// Turns rows into customers by a bound mapping. Pure; one object serves a whole file.
class CustomerRows {
public:
    CustomerRows(const ColumnMapping& mapping, RowOptions options);
    ~CustomerRows();
    CustomerRows(const CustomerRows&) = delete;
    CustomerRows& operator=(const CustomerRows&) = delete;

    MappedRow map(const TableRow& row) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aicms::exchange
