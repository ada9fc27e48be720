// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/formula_cell.h"

namespace aicms::exchange {

namespace {

bool startsFormula(QStringView cell)
{
    // What is not seen does not make it another cell: marks of direction, zero-width blanks.
    while (!cell.isEmpty() && cell.front().category() == QChar::Other_Format)
        cell = cell.mid(1);
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

qsizetype leadingApostrophes(QStringView cell)
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

namespace {

/// Behind these a program that separates otherwise begins another cell.
bool mayEndCell(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// `rest` would be run there. At the begin of a line "- milk" is an item of a list.
bool isInnerFormula(QStringView rest, QChar before)
{
    const QStringView bare = rest.mid(leadingApostrophes(rest));
    const bool isItem = (before == u'\n' || before == u'\r') && bare.startsWith(QLatin1String("- "));
    return !isItem && startsFormula(bare);
}

} // namespace

QString defuseCsvCell(const QString& cell)
{
    QString defused;
    const QString begun = defuseFormula(cell);
    for (qsizetype i = 0; i < begun.size(); ++i) {
        defused += begun[i];
        if (mayEndCell(begun[i]) && isInnerFormula(QStringView(begun).mid(i + 1), begun[i]))
            defused += QLatin1Char('\'');
    }
    return defused;
}

QString undoDefuseCsvCell(const QString& cell)
{
    QString plain;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        plain += cell[i];
        const QStringView rest = QStringView(cell).mid(i + 1);
        if (mayEndCell(cell[i]) && rest.startsWith(u'\'') && isInnerFormula(rest, cell[i]))
            ++i;
    }
    return undoDefuse(plain);
}

} // namespace aicms::exchange
