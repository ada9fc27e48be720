// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/person_sheet.h"

namespace aicms::wording {

QString sheetText(const Sheet& sheet)
{
    QString text
        = sheet.business + QLatin1String("\n\n") + sheet.title + QLatin1Char('\n') + sheet.intro + QLatin1Char('\n');
    for (const SheetSection& section : sheet.sections) {
        text += QLatin1Char('\n') + section.heading + QLatin1Char('\n');
        for (const QStringList& row : section.rows) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (!row[i].isEmpty())
                    cells << (i < 2 ? row[i] : QStringLiteral("%1: %2").arg(section.columns.value(i), row[i]));
            }
            text += QLatin1String("- ") + cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
        }
        for (const QString& sentence : section.sentences)
            text += QLatin1String("- ") + sentence + QLatin1Char('\n');
    }
    return text;
}

} // namespace aicms::wording
