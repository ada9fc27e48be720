// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sales/sales_rules.h"

namespace aicms::sales {

/// How values stand in the database.

/// Text as it is stored: '' and never NULL.
inline QString stored(const QString& text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

inline base::Decimal decimalFrom(qint64 millionths)
{
    return base::Decimal::of(millionths, limits::storedDecimals).value_or(base::Decimal());
}

/// Invalid with `field` when it has more decimals than are stored or does not fit.
inline qint64 millionthsOf(base::Decimal number, const char* field)
{
    const auto scaled = number.scaledBy(limits::storedDecimals);
    if (!scaled)
        throw base::Failure(base::ErrorKind::Invalid, QString::fromLatin1(field));
    return *scaled;
}

} // namespace aicms::sales
