// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/long_day.h"

#include <QRegularExpression>

namespace aicms::base {

QString longDay(const QLocale& locale, QDate day)
{
    static const QRegularExpression weekday(QStringLiteral("^dddd,? *|,? *dddd$"));
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace aicms::base
