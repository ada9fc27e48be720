// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace aicms::base {

/// A day as it is written in a letter of that language and country: "3 December 2023", without the day of the week.
QString longDay(const QLocale& locale, QDate day);

} // namespace aicms::base
