// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/column_mapping.h"

#include "core/base/text_fold.h"
#include "core/customers/own_field_rules.h"
#include "core/exchange/mapping/own_columns.h"

#include <QRegularExpression>

namespace aicms::exchange {

namespace {

/// The first free column of that name; names are compared exactly first, then folded.
std::optional<std::size_t> findColumn(const QString& name, const QStringList& header, const std::vector<bool>& taken)
{
    for (const bool exact : {true, false}) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            const bool fits = exact ? header[i] == name : base::foldText(header[i]) == base::foldText(name);
            if (fits && !taken[static_cast<std::size_t>(i)])
                return static_cast<std::size_t>(i);
        }
    }
    return std::nullopt;
}

Column leftOut(const Column& guess)
{
    Column column;
    column.header = guess.header;
    column.leftOut = guess.leftOut == LeftOut::No ? LeftOut::NotRecognised : guess.leftOut;
    column.recognisedAs = guess.recognisedAs;
    return column;
}

QString purposeOf(const Column& column, const std::vector<customers::OwnField>& ownFields)
{
    const customers::OwnField* field
        = column.field == Field::Own ? customers::findOwnField(ownFields, column.ownName) : nullptr;
    return field ? field->purpose : defaultPurposeOf(column.field);
}

Column definedColumn(const QString& header, const Column& wanted, const std::vector<customers::OwnField>& ownFields)
{
    Column column = wanted;
    column.header = header;
    if (column.purpose.isEmpty())
        column.purpose = purposeOf(column, ownFields);
    return column;
}

} // namespace

/// Looking after the customer, as with notes.
const QString& fallbackPurpose()
{
    static const QString code = QStringLiteral("customer_care");
    return code;
}

QString leftOutCode(LeftOut reason)
{
    switch (reason) {
    case LeftOut::No: return QString();
    case LeftOut::NotRecognised: return QStringLiteral("not_recognised");
    case LeftOut::Technical: return QStringLiteral("technical");
    case LeftOut::NoPurpose: return QStringLiteral("no_purpose");
    case LeftOut::ConsentLike: return QStringLiteral("consent_like");
    case LeftOut::SpecialCategory: return QStringLiteral("special_category");
    case LeftOut::FieldTaken: return QStringLiteral("field_taken");
    case LeftOut::Chosen: return QStringLiteral("chosen");
    }
    return {};
}

bool canBeKept(LeftOut reason)
{
    return reason != LeftOut::No && reason != LeftOut::SpecialCategory && reason != LeftOut::Chosen;
}

base::Result<ColumnMapping> bindMapping(
    const ColumnMapping& mapping, const QStringList& header, const std::vector<customers::OwnField>& ownFields)
{
    ColumnMapping bound = mapping;
    bound.columns.clear();
    const ColumnMapping guess = guessMapping(header);
    for (const Column& column : guess.columns)
        bound.columns.push_back(leftOut(column));

    std::vector<bool> taken(static_cast<std::size_t>(header.size()), false);
    for (const Column& wanted : mapping.columns) {
        const auto index = findColumn(wanted.header, header, taken);
        if (!index)
            return base::fail(base::ErrorKind::Invalid, wanted.header);
        taken[*index] = true;
        Column& column = bound.columns[*index];
        if (column.leftOut == LeftOut::SpecialCategory || isSpecialCategory(wanted.ownName)) {
            const bool isDefined = wanted.field == Field::Own && mayGoInto(column.header, wanted.ownName, ownFields);
            if (isDefined) {
                column = definedColumn(column.header, wanted, ownFields);
                continue;
            }
            if (wanted.field != Field::LeaveOut)
                return base::fail(base::ErrorKind::Invalid, specialColumnError + wanted.header);
            continue;
        }
        const QString name = column.header;
        column = wanted;
        column.header = name;
        if (column.field == Field::LeaveOut)
            column.leftOut = wanted.leftOut == LeftOut::No ? LeftOut::Chosen : wanted.leftOut;
        else if (column.purpose.isEmpty())
            column.purpose = purposeOf(column, ownFields);
        if (column.field != Field::LeaveOut && column.purpose.isEmpty())
            column.purpose = fallbackPurpose();
    }
    leaveOneColumnEach(bound, ownFields);
    return bound;
}

std::optional<base::DateOrder> guessDateOrder(const QStringList& values)
{
    static const QRegularExpression numbers(QStringLiteral(R"(^\s*(\d{1,4})([./\- ]+)(\d{1,2})[./\- ]+(\d{1,4}))"));
    int dayFirst = 0;
    int monthFirst = 0;
    int yearFirst = 0;
    for (const QString& value : values) {
        const auto match = numbers.match(value);
        if (!match.hasMatch())
            continue;
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        if (match.capturedLength(1) > 2)
            ++yearFirst;
        else if (first > 12 || match.capturedView(2).startsWith(u'.'))
            ++dayFirst;
        else if (second > 12)
            ++monthFirst;
    }
    if (dayFirst == 0 && monthFirst == 0 && yearFirst == 0)
        return std::nullopt;
    if (yearFirst > dayFirst && yearFirst > monthFirst)
        return base::DateOrder::YearMonthDay;
    return monthFirst > dayFirst ? base::DateOrder::MonthDayYear : base::DateOrder::DayMonthYear;
}

} // namespace aicms::exchange
