// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/cell_values.h"

#include "core/base/email_address.h"
#include "core/base/text_fold.h"

#include <QSet>

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

bool isFailedFormula(const QString& cell)
{
    const QString word = cell.trimmed().toUpper();
    if (word.startsWith(QLatin1String("ERR:"))) {
        const QStringView digits = QStringView(word).mid(4);
        return digits.size() == 3 && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    }
    if (!word.startsWith(u'#'))
        return false;
    static const QSet<QString> failures = [] {
        const QString words = QStringLiteral("NULL! NUL! DIV/0! ¡NULO! ¡DIV/0! " // an empty cut, a division by nothing
                                             "VALUE! WERT! VALEUR! ¡VALOR! VALOR! VALORE! WAARDE! ARG! ЗНАЧ! "
                                             "REF! BEZUG! ¡REF! RIF! VERW! ADR! ССЫЛКА! "
                                             "NAME? NOM? ¿NOMBRE? NOME? NAAM? NAZWA? ИМЯ? "
                                             "NUM! ZAHL! NOMBRE! ¡NUM! NÚM! GETAL! LICZBA! ЧИСЛО! "
                                             "N/A NV N/D N/B Н/Д "
                                             "SPILL! ÜBERLAUF! CALC! KALK! FIELD! FELD! BLOCKED! CONNECT! UNKNOWN! "
                                             "BUSY! PYTHON! EXTERNAL! GETTING_DATA DATEN_ABRUFEN ERROR! FEHLER!");
        QSet<QString> all;
        for (const QString& failure : words.split(u' '))
            all.insert(u'#' + failure);
        return all;
    }();
    return failures.contains(word);
}

base::DateOrder dateOrderOf(const ColumnMapping& mapping, const QString& region)
{
    const bool monthFirst = region.compare(u"US", Qt::CaseInsensitive) == 0;
    return mapping.dateOrder.value_or(monthFirst ? base::DateOrder::MonthDayYear : base::DateOrder::DayMonthYear);
}

} // namespace aicms::exchange
