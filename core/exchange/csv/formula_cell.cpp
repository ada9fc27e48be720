// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/formula_cell.h"

namespace aicms::exchange {

namespace {

bool startsFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    switch (cell[0].unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\uFF1D': // their full-width forms, which some programs read alike
    case u'\uFF0B':
    case u'\uFF0D':
    case u'\uFF20':
    case u'\t':
    case u'\r':
    case u'\0': return true;
    default: return false;
    }
}

qsizetype leadingApostrophes(const QString& cell)
{
    qsizetype count = 0;
    while (count < cell.size() && cell[count] == u'\'')
        ++count;
    return count;
}

} // namespace

QString defuseFormula(const QString& cell)
{
    return startsFormula(QStringView(cell).mid(leadingApostrophes(cell))) ? QLatin1Char('\'') + cell : cell;
}

QString undoDefuse(const QString& cell)
{
    const qsizetype apostrophes = leadingApostrophes(cell);
    return apostrophes > 0 && startsFormula(QStringView(cell).mid(apostrophes)) ? cell.mid(1) : cell;
}

} // namespace aicms::exchange
