// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

namespace aicms::base {

/// The zone in which a business of that country (ISO 3166-1 alpha-2) reads times without an offset. A country with
/// several zones: the computer's, where it is one of them, else the first of the tz database. UTC for an unknown one.
QTimeZone timeZoneOf(const QString& country);

/// The currency of that country (ISO 4217); empty for an unknown one.
QString currencyOf(const QString& country);

} // namespace aicms::base
