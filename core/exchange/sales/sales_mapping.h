// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/base/error.h"
#include "core/exchange/csv/csv_format.h"
#include "core/exchange/sales/sales_field.h"

#include <map>
#include <vector>

namespace aicms::exchange {

/// By what a file names its customers.
enum class CustomerKey { Number, Id, Email, Phone };
QString customerKeyCode(CustomerKey key); ///< "number", "id", "email", "phone"
std::optional<CustomerKey> customerKeyFromCode(const QString& code);

struct SalesColumn {
    QString header;
    SalesField field = SalesField::LeaveOut;
    friend bool operator==(const SalesColumn&, const SalesColumn&) = default;
};

/// Where the columns of an order, product or event file go.
struct SalesMapping {
    SalesSubject subject = SalesSubject::Orders;
    CsvFormatChoice format = {}; ///< what the mapping file fixes; empty: detected
    std::optional<base::DateOrder> dateOrder = {}; ///< empty: guessed from the values
    std::optional<QChar> decimalMark = {}; ///< '.' or ','; empty: guessed from the values
    CustomerKey match = CustomerKey::Number;
    std::vector<SalesColumn> columns = {}; ///< one for each column of the file, in its order, once bound to it
    std::map<SalesField, QString> constants = {}; ///< for every row whose own cell is empty

    /// Where the cells of that field stand; -1: nowhere.
    int columnOf(SalesField field) const;
};

/// A mapping of sales data that somebody gave a name, for the next file of that kind.
struct SavedSalesMatching {
    QString name;
    SalesMapping mapping;
};

/// Guesses by the header alone; Online Retail's is known (InvoiceNo, StockCode, ...). Each field goes to one column.
SalesMapping guessSalesMapping(SalesSubject subject, const QStringList& header);

/// What a table seems to hold by its header; none: customers. Sales data only where all that they need is there and
/// nothing looks like a record of a person.
std::optional<SalesSubject> guessSubject(const QStringList& header);

/// Lays a mapping over a header: the columns come out in the file's order. Invalid names a header that is not in the
/// file, a field of another subject or one that was given twice.
base::Result<SalesMapping> bindSalesMapping(const SalesMapping& mapping, const QStringList& header);

/// The first field without which a file of the subject says nothing and that no column and no constant has; LeaveOut
/// when all are there.
SalesField missingField(const SalesMapping& mapping);

/// {"separator":";","encoding":"utf-8","date":"dd.MM.yyyy","decimal":",","match":"number",
/// "columns":[{"header":"Menge","field":"quantity"}],"constants":{"currency":"EUR"}}. Invalid names the first key,
/// field or value that is not known; "json" when it is no JSON at all.
base::Result<SalesMapping> salesMappingFromJson(SalesSubject subject, const QByteArray& json);
QByteArray salesMappingToJson(const SalesMapping& mapping);

} // namespace aicms::exchange
