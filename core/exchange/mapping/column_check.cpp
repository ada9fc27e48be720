// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/column_check.h"

#include "core/base/email_address.h"
#include "core/base/phone_number.h"
#include "core/customers/customer_rules.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/person_name.h"

#include <algorithm>

namespace aicms::exchange {

ColumnCheck::ColumnCheck(const ColumnMapping& mapping, const QString& region, QDate today)
    : m_mapping(mapping), m_region(region), m_today(today), m_columns(mapping.columns.size())
{
}

void ColumnCheck::look(const TableRow& row)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString value = row.cells.value(static_cast<qsizetype>(i)).trimmed();
        if (value.isEmpty())
            continue;
        ColumnPreview& preview = m_columns[i];
        if (preview.filled++ == 0)
            preview.firstValue = value;
        const bool isRight = looksRight(m_mapping.columns[i], value);
        ++(isRight ? preview.right : preview.wrong);
        if (!isRight && preview.exampleWrong.isEmpty())
            preview.exampleWrong = value;
    }
}

bool ColumnCheck::looksRight(const Column& column, const QString& value) const
{
    const auto all = [&value](bool isEmail, auto test) {
        const QStringList values = splitCell(value, isEmail);
        return std::all_of(values.begin(), values.end(), test);
    };
    switch (column.field == Field::LeaveOut ? column.recognisedAs : column.field) {
    case Field::Email:
        return all(true, [](const QString& text) { return base::EmailAddress::parse(text).has_value(); });
    case Field::Phone:
        return all(false, [this](const QString& text) { return base::PhoneNumber::parse(text, m_region).has_value(); });
    case Field::Link: return all(false, [](const QString& text) { return customers::isAcceptableLink(text); });
    case Field::Birthday: {
        const auto order = dateOrderOf(m_mapping, m_region);
        const auto date = base::CalendarDate::parse(value, order, m_today);
        return date && (!date->hasYear() || date->toQDate() <= m_today);
    }
    case Field::PostcodeCity: {
        const PostcodeCity parts = splitPostcodeCity(value);
        return !parts.postcode.isEmpty() && !parts.city.isEmpty();
    }
    case Field::Kind: return kindOfWord(value).has_value();
    default: return true;
    }
}

} // namespace aicms::exchange
