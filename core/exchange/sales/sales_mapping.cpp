// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/sales_mapping.h"

#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/header_words.h"

#include <algorithm>
#include <array>

namespace aicms::exchange {

namespace {

constexpr std::array customerKeys {"number", "id", "email", "phone"};

QString columnWords(const QString& header)
{
    QStringList words = headerWords(header);
    words.removeIf([](const QString& word) { return !word.isEmpty() && word[0].isDigit(); });
    return words.join(u' ');
}

/// A file without customer numbers may name people by e-mail or phone.
void guessContactKey(SalesMapping& mapping)
{
    for (const CustomerKey key : {CustomerKey::Email, CustomerKey::Phone}) {
        for (SalesColumn& column : mapping.columns) {
            if (column.field == SalesField::LeaveOut && columnWords(column.header) == customerKeyCode(key)) {
                column.field = SalesField::Customer;
                mapping.match = key;
                return;
            }
        }
    }
}

/// Columns that only a list of people has. A name alone may be that of a product, an e-mail alone the key of an event.
bool describesPeople(const QStringList& header)
{
    const ColumnMapping mapping = guessMapping(header);
    return std::ranges::any_of(mapping.columns, [](const Column& column) {
        switch (column.field) {
        case Field::GivenName:
        case Field::FamilyName:
        case Field::Phone:
        case Field::Street:
        case Field::City:
        case Field::Birthday: return true;
        default: return false;
        }
    });
}

bool isOf(SalesSubject subject, SalesField field)
{
    return std::ranges::find(salesFields(subject), field) != salesFields(subject).end();
}

} // namespace

QString customerKeyCode(CustomerKey key)
{
    return QString::fromLatin1(customerKeys.at(static_cast<std::size_t>(key)));
}

std::optional<CustomerKey> customerKeyFromCode(const QString& code)
{
    for (std::size_t i = 0; i < customerKeys.size(); ++i) {
        if (code == QLatin1String(customerKeys[i]))
            return static_cast<CustomerKey>(i);
    }
    return std::nullopt;
}

int SalesMapping::columnOf(SalesField field) const
{
    const auto found = std::ranges::find(columns, field, &SalesColumn::field);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

SalesMapping guessSalesMapping(SalesSubject subject, const QStringList& header)
{
    SalesMapping mapping;
    mapping.subject = subject;
    for (const QString& name : header) {
        SalesField field = lookUpSalesHeader(subject, columnWords(name)).value_or(SalesField::LeaveOut);
        if (mapping.columnOf(field) >= 0)
            field = SalesField::LeaveOut; // the first that fits has it
        mapping.columns.push_back({name, field});
    }
    if (isOf(subject, SalesField::Customer) && mapping.columnOf(SalesField::Customer) < 0)
        guessContactKey(mapping);
    return mapping;
}

std::optional<SalesSubject> guessSubject(const QStringList& header)
{
    const auto fits = [&header](SalesSubject subject, std::initializer_list<SalesField> oneOf) {
        const SalesMapping mapping = guessSalesMapping(subject, header);
        return missingField(mapping) == SalesField::LeaveOut
            && std::ranges::any_of(oneOf, [&mapping](SalesField field) { return mapping.columnOf(field) >= 0; });
    };
    // A line that has a price, how many and when is an order, whatever it says of who ordered.
    if (fits(SalesSubject::Orders, {SalesField::UnitPrice}))
        return SalesSubject::Orders;
    if (describesPeople(header))
        return std::nullopt;
    if (fits(SalesSubject::Events, {SalesField::Kind}))
        return SalesSubject::Events;
    if (guessSalesMapping(SalesSubject::Products, header).columnOf(SalesField::Sku) >= 0
        && fits(SalesSubject::Products, {SalesField::UnitPrice, SalesField::Stock, SalesField::Category}))
        return SalesSubject::Products;
    return std::nullopt;
}

base::Result<SalesMapping> bindSalesMapping(const SalesMapping& mapping, const QStringList& header)
{
    SalesMapping bound = mapping;
    bound.columns.clear();
    for (const QString& name : header)
        bound.columns.push_back({name, SalesField::LeaveOut});
    for (const SalesColumn& column : mapping.columns) {
        const auto target = std::ranges::find_if(bound.columns, [&column](const SalesColumn& candidate) {
            return candidate.header.compare(column.header, Qt::CaseInsensitive) == 0;
        });
        if (target == bound.columns.end())
            return base::fail(base::ErrorKind::Invalid, column.header);
        const bool isTwice = column.field != SalesField::LeaveOut && bound.columnOf(column.field) >= 0;
        if (isTwice || !isOf(mapping.subject, column.field))
            return base::fail(base::ErrorKind::Invalid, salesFieldCode(column.field));
        target->field = column.field;
    }
    return bound;
}

SalesField missingField(const SalesMapping& mapping)
{
    const auto has
        = [&mapping](SalesField field) { return mapping.columnOf(field) >= 0 || mapping.constants.contains(field); };
    const auto firstMissing = [&has](std::initializer_list<SalesField> fields) {
        const auto found = std::ranges::find_if_not(fields, has);
        return found == fields.end() ? SalesField::LeaveOut : *found;
    };
    switch (mapping.subject) {
    case SalesSubject::Orders:
        if (!has(SalesField::Sku) && !has(SalesField::Description))
            return SalesField::Sku;
        return firstMissing({SalesField::Time, SalesField::Quantity, SalesField::UnitPrice});
    case SalesSubject::Products:
        return has(SalesField::Sku) || has(SalesField::Name) ? SalesField::LeaveOut : SalesField::Sku;
    case SalesSubject::Events: return firstMissing({SalesField::Customer, SalesField::Time, SalesField::Kind});
    }
    return SalesField::LeaveOut;
}

} // namespace aicms::exchange
