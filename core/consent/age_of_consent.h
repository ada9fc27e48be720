// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/purposes.h"

namespace aicms::consent {

/// Years from which somebody agrees to `purpose` alone (K6). `country`: ISO 3166-1 alpha-2, empty: unknown.
inline int ageOfConsent(const purposes::Purpose& purpose, const QString& country)
{
    return purpose.minimumAges.value(country, purposes::consentAge(country));
}

} // namespace aicms::consent
