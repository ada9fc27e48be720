// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/own_columns.h"

#include "core/customers/customer_writer.h"
#include "core/customers/own_field_rules.h"

#include <QHash>

namespace aicms::exchange {

void recogniseOwnFields(ColumnMapping& guess, const std::vector<customers::OwnField>& fields)
{
    for (Column& column : guess.columns) {
        const bool isUnknown = column.field == Field::LeaveOut && column.recognisedAs == Field::LeaveOut;
        const bool isNamed = column.field == Field::Own; // "own:NAME", as we write it
        if (!isUnknown && !isNamed)
            continue;
        QString name = column.ownName.isEmpty() ? column.header : column.ownName;
        if (name.startsWith(QLatin1String("own:")))
            name.remove(0, 4);
        const customers::OwnField* field = customers::findOwnField(fields, name);
        if (!field || !mayGoInto(column.header, field->name, fields))
            continue;
        column = {.header = column.header, .field = Field::Own, .ownName = field->name, .purpose = field->purpose};
    }
    leaveOneColumnEach(guess, fields);
}

void leaveOneColumnEach(ColumnMapping& mapping, const std::vector<customers::OwnField>& fields)
{
    QHash<qint64, std::size_t> lastOf; // the last column of each field
    std::vector<Column>& columns = mapping.columns;
    const auto fieldOf = [&](std::size_t i) { return customers::findOwnField(fields, columns[i].ownName); };
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const customers::OwnField* field = columns[i].field == Field::Own ? fieldOf(i) : nullptr;
        if (!field)
            continue;
        const auto last = lastOf.constFind(field->id.value);
        const bool isFirst = last == lastOf.constEnd();
        const bool isOurs = !isFirst && *last + 1 == i && columns[*last].header == columns[i].header
            && columns[i].header.startsWith(QLatin1String("own:"));
        if (isFirst || isOurs)
            lastOf.insert(field->id.value, i);
        else
            columns[i] = {.header = columns[i].header, .ownName = columns[i].ownName, .leftOut = LeftOut::FieldTaken};
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].leftOut != LeftOut::FieldTaken)
            continue;
        const customers::OwnField* field = fieldOf(i);
        if (!field || !lastOf.contains(field->id.value))
            columns[i] = {.header = columns[i].header, .leftOut = LeftOut::NotRecognised};
    }
}

base::Result<std::vector<customers::OwnField>> ownFieldsInUse(storage::Database& database)
{
    using Fields = std::vector<customers::OwnField>;
    return database
        .read([](storage::ReadTransaction& tx) -> base::Result<Fields> { return customers::readOwnFields(tx); })
        .result();
}

const customers::OwnField* ownFieldFor(const std::vector<customers::OwnField>& fields, const QString& name)
{
    const customers::OwnField* field = customers::findOwnField(fields, name);
    return field && mayGoInto(name, field->name, fields) ? field : nullptr;
}

void giveToOwnFields(
    customers::Customer& customer, const std::vector<customers::OwnField>& fields, const QString& region, QDate today)
{
    for (customers::ExtraField& value : customer.extraFields) {
        const customers::OwnField* field = value.field.isValid() ? nullptr : ownFieldFor(fields, value.name);
        if (!field)
            continue;
        value.field = field->id;
        value.name = field->name;
        value.sensitivity = field->sensitivity;
        value.reading = customers::readOwnValue(*field, value.value, customers::habitsOf(region, today));
    }
}

bool mayGoInto(const QString& header, const QString& ownName, const std::vector<customers::OwnField>& fields)
{
    if (!isSpecialCategory(header) && !isSpecialCategory(ownName))
        return true;
    const customers::OwnField* field = customers::findOwnField(fields, ownName);
    return field && field->sensitivity == customers::Sensitivity::SpecialCategory;
}

} // namespace aicms::exchange
