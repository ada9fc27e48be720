// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/renewal.h"
#include "tests/core/consent/consent_desk.h"

namespace aicms::test {

/// What the vault of the desk says of one wish at this moment.
inline consent::Renewal renewalNow(ConsentDesk& desk, const consent::RenewalWish& asked)
{
    return consent::readRenewals(
        *desk.database, desk.session, desk.purposes.catalogue(), QTimeZone("Europe/Berlin"), {asked}, desk.clock.now())
        .result()
        ->front();
}

} // namespace aicms::test
