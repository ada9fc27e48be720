// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/base/clock.h"
#include "core/customers/customer.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

/// Values as they are shown.
namespace aicms::customers_ui {

/// "21 Apr" in the year of `today`, else "14 Mar 2021".
QString shortDate(QDate date, QDate today);
/// shortDate with the time of day.
QString momentText(base::UtcTime time, QDate today, const QTimeZone& zone = QTimeZone::systemTimeZone());
QString longDate(QDate date); ///< "14 March 2021"
QDate localDate(base::UtcTime time, const QTimeZone& zone = QTimeZone::systemTimeZone());
QString birthdayText(const customers::Customer& customer); ///< as typed when it cannot be read
/// On one line; `separator` between its parts.
QString addressText(const customers::Address& address, const QString& separator = QStringLiteral(", "));
QString languageText(const QString& code); ///< "German" for "de", with the country of "de-AT"; unknown: the code
QString countryText(const QString& country); ///< "Germany" for "DE"; what is no code as it is
QString interactionTitle(const customers::Interaction& interaction); ///< its subject, or what kind it is
/// The Lucide icon of a kind of contact.
QString interactionIcon(customers::InteractionKind kind);
/// How many days from `today`; negative: past.
int daysLeft(base::UtcTime due, QDate today);

} // namespace aicms::customers_ui
