// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/day_format.h"

#include <QCoreApplication>

namespace aicms::kit {

namespace {

struct Days {
    Q_DECLARE_TR_FUNCTIONS(aicms::kit::Days)
};

} // namespace

QString dayFormat()
{
    return Days::tr("d MMM yyyy", "day, month and year, as QLocale writes dates");
}

} // namespace aicms::kit
