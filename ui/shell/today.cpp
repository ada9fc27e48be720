// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/today.h"

#include "ui/wording/date_text.h"

#include <QCoreApplication>

namespace aicms::shell {

namespace {

struct Today {
    Q_DECLARE_TR_FUNCTIONS(aicms::shell::Today)
};

} // namespace

QString todayText(QDate day, QDate today)
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return Today::tr("today");
    if (ahead == -1)
        return Today::tr("yesterday");
    return ahead < 0 ? wording::dayText(day) : Today::tr("in %n day(s)", nullptr, static_cast<int>(ahead));
}

} // namespace aicms::shell
