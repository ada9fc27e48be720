// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/date_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::wording {

namespace {

struct DayText {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::DayText)
};

} // namespace

QString dayText(QDate day)
{
    return QLocale().toString(day, DayText::tr("d MMM yyyy", "day, month and year, as QLocale writes dates"));
}

QString momentText(const QDateTime& moment)
{
    return DayText::tr("%1, %2", "day, time")
        .arg(dayText(moment.date()), QLocale().toString(moment.time(), DayText::tr("HH:mm", "time of day")));
}

} // namespace aicms::wording
