// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

namespace aicms::customers {

/// Street, place and country as a letter bears them, in the order of the country: that of the business, `own` (ISO
/// 3166-1 alpha-2), where the address names none. `abroad` names the country of an address that is not in `own`.
QStringList postalLines(const Address& address, const QString& own, QString (*abroad)(const QString& country));
/// The name of a country in English, which the post everywhere reads; what is no code comes back as it is.
QString postalCountry(const QString& country);

/// The town in an address of some lines, the street first; empty: it cannot be told.
QString townOf(const QStringList& lines);

} // namespace aicms::customers
