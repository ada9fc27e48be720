// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/cell_values.h"

#include "core/base/email_address.h"
#include "core/base/text_fold.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

const QString& multiSeparator()
{
    static const QString text = QStringLiteral(" ::: "); // Google's way of putting several values into one cell
    return text;
}

} // namespace

QStringList splitCell(const QString& cell, bool isEmail)
{
    QStringList values;
    QString lines = cell;
    lines.replace(QLatin1Char('\n'), multiSeparator());
    if (lines.contains(multiSeparator())) {
        values = lines.split(multiSeparator());
    } else if (isEmail && cell.count(QLatin1Char('@')) > 1) {
        QString even = cell;
        values = even.replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char(','));
        const bool allAddresses = std::all_of(values.begin(), values.end(),
            [](const QString& value) { return base::EmailAddress::parse(value).has_value(); });
        if (!allAddresses)
            values = {cell};
    } else {
        values = {cell};
    }
    for (QString& value : values)
        value = value.trimmed();
    return values;
}

std::optional<customers::Kind> kindOfWord(const QString& value)
{
    static const QStringList person = QStringLiteral("person people individual contact natural private privat "
                                                     "privatperson personne particulier persona p")
                                          .split(QLatin1Char(' '));
    static const QStringList organisation
        = QStringLiteral("organisation organization company business firm firma unternehmen organismo entreprise "
                         "societe empresa organizacion account c o")
              .split(QLatin1Char(' '));
    const QString word = base::foldText(value);
    if (person.contains(word))
        return customers::Kind::Person;
    return organisation.contains(word) ? std::optional(customers::Kind::Organisation) : std::nullopt;
}

base::DateOrder dateOrderOf(const ColumnMapping& mapping, const QString& region)
{
    const bool monthFirst = region.compare(u"US", Qt::CaseInsensitive) == 0;
    return mapping.dateOrder.value_or(monthFirst ? base::DateOrder::MonthDayYear : base::DateOrder::DayMonthYear);
}

} // namespace aicms::exchange
