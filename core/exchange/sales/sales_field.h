// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace aicms::exchange {

/// What a file of sales data holds. The numbers are stored (import_batch.subject; 0 stands for customers).
enum class SalesSubject { Orders = 1, Products = 2, Events = 3 };

/// Where the cells of a column can go. The names are those of the mapping file.
enum class SalesField {
    LeaveOut,
    Number, ///< of the order
    Time,
    Customer, ///< whose order or event: by the key that the mapping says (number, id, e-mail or phone)
    Sku,
    Description, ///< of the line, as it was sold
    Quantity,
    UnitPrice,
    Currency,
    Country,
    Name, ///< of the product
    Category,
    Active, ///< "yes", "no"
    Stock, ///< how many are there: booked as a count
    Kind, ///< of the event
    Value,
    Source,
};
QString salesFieldCode(SalesField field); ///< "number", "unit_price", "leave_out", ...
std::optional<SalesField> salesFieldFromCode(const QString& code);
/// The fields of a subject in the order in which a chooser lists them, LeaveOut first.
std::span<const SalesField> salesFields(SalesSubject subject);
/// The field that these words of a header name (see headerWords, joined by blanks) in English, German, French or
/// Spanish.
std::optional<SalesField> lookUpSalesHeader(SalesSubject subject, const QString& words);

} // namespace aicms::exchange
