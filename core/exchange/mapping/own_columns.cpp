// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/own_columns.h"

#include "core/customers/customer_writer.h"
#include "core/customers/own_field_rules.h"

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
