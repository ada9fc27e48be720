// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/csv_reader.h"

#include <QDate>

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
};
QString rejectReasonCode(RejectReason reason); ///< "nothing_to_identify", ...

/// Something that looks wrong but is kept as typed (an unknown kind and a bad link as extra fields).
enum class RowWarning { EmailUnreadable, PhoneUnreadable, DateUnreadable, KindUnknown, LinkUnreadable };
QString rowWarningCode(RowWarning warning); ///< "email_unreadable", ...

/// What a row became. `rejected` empty: `customer` holds it.
struct MappedRow {
    qint64 number = 0; ///< CsvRow::number
    customers::Customer customer = {};
    std::optional<RejectReason> rejected = {};
    QString field = {}; ///< at fault, e.g. "email.0"; empty when it is the row itself
    int limit = 0; ///< ValueTooLong: how many characters the field takes
    std::vector<RowWarning> warnings = {};
};

enum class UnmappedPolicy { Drop, Keep };

struct RowOptions {
    UnmappedPolicy unmapped
        = UnmappedPolicy::Drop; ///< Keep: columns that are left out become extra fields, except blocked ones
    QString region = {}; ///< ISO 3166-1 alpha-2 of the business, for national phone numbers
    QDate today = {};
    customers::Provenance provenance = {}; ///< origin, source, batch, user and time; the purpose comes with the column
};

/// Turns rows into customers by a bound mapping. Pure; one object serves a whole file.
class CustomerRows {
public:
    CustomerRows(const ColumnMapping& mapping, RowOptions options);
    ~CustomerRows();
    CustomerRows(const CustomerRows&) = delete;
    CustomerRows& operator=(const CustomerRows&) = delete;

    MappedRow map(const CsvRow& row) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aicms::exchange
