// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/column_check.h"

#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/person_name.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

/// Shorter than the limit of any field.
constexpr qsizetype surelyShort = 30;

bool isReadAlone(Field field)
{
    switch (field) {
    case Field::LeaveOut:
    case Field::EmailLabel:
    case Field::PhoneLabel:
    case Field::AddressLabel:
    case Field::LinkLabel:
    case Field::BirthYear: // make sense together only
    case Field::BirthMonth:
    case Field::BirthDay: return false;
    default: return true;
    }
}

/// Text of which nothing but length and invisible characters can be wrong.
bool isPlainText(Field field)
{
    return field != Field::Email && field != Field::Phone && field != Field::Link && field != Field::Birthday
        && field != Field::Kind && field != Field::PostcodeCity && field != Field::Own;
}

bool hasNameParts(const ColumnMapping& mapping)
{
    return std::ranges::any_of(mapping.columns, [](const Column& column) {
        return column.field == Field::GivenName || column.field == Field::FamilyName
            || column.field == Field::AdditionalName;
    });
}

bool isPrintable(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

std::unique_ptr<CustomerRows> readerOf(
    const Column& column, Field field, const ColumnMapping& mapping, const RowOptions& options)
{
    ColumnMapping alone;
    alone.dateOrder = mapping.dateOrder;
    alone.columns.push_back({.header = column.header, .field = field, .ownName = column.ownName});
    if (field == Field::Name && hasNameParts(mapping))
        alone.columns.push_back({.header = {}, .field = Field::GivenName}); // so that the name is not split
    if (field != Field::Number)
        alone.constants.push_back({.field = Field::Number, .value = QStringLiteral("1")}); // somebody has the value
    return std::make_unique<CustomerRows>(alone, options);
}

} // namespace

ColumnCheck::ColumnCheck(
    const ColumnMapping& mapping, const QString& region, QDate today, const std::vector<customers::OwnField>& ownFields)
    : m_columns(mapping.columns.size())
{
    RowOptions options;
    options.region = region;
    options.today = today;
    options.ownFields = ownFields;
    for (const Column& column : mapping.columns) {
        const Field field = column.field == Field::LeaveOut ? column.recognisedAs : column.field;
        m_readers.push_back({field, isReadAlone(field) ? readerOf(column, field, mapping, options) : nullptr});
    }
}

void ColumnCheck::look(const TableRow& row)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString value = row.cells.value(static_cast<qsizetype>(i)).trimmed();
        if (value.isEmpty())
            continue;
        if (m_columns[i].filled++ == 0)
            m_columns[i].firstValue = value;
        judge(m_readers[i], value, m_columns[i]);
    }
}

void ColumnCheck::judge(const Reader& reader, const QString& value, ColumnPreview& preview)
{
    const bool isSurelyRight
        = isPlainText(reader.field) && value.size() <= surelyShort && isPrintable(value) && !isFailedFormula(value);
    if (!reader.rows || isSurelyRight) {
        ++preview.right;
        return;
    }
    TableRow cell;
    cell.cells = {value};
    const MappedRow read = reader.rows->map(cell);
    if (read.rejected) {
        if (preview.refused++ == 0) {
            preview.refusal = *read.rejected;
            preview.limit = read.limit;
            preview.exampleRefused = value;
        }
        return;
    }
    bool isWrong = std::ranges::any_of(read.warnings,
        [](RowWarning warning) { return warning != RowWarning::BreaksTaken && warning != RowWarning::NameTurned; });
    if (reader.field == Field::PostcodeCity) {
        const PostcodeCity parts = splitPostcodeCity(value);
        isWrong = parts.postcode.isEmpty() || parts.city.isEmpty();
    }
    ++(isWrong ? preview.wrong : preview.right);
    if (isWrong && preview.exampleWrong.isEmpty())
        preview.exampleWrong = value;
}

} // namespace aicms::exchange
