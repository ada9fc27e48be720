// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/projection_follower.h"

#include "core/consent/projection_store.h"
#include "core/consent/sale_addresses.h"

namespace aicms::consent {

void followRules(storage::WriteTransaction& tx, const purposes::Catalogue& catalogue)
{
    projectByNewRules(tx, catalogue);
    settleSaleAddresses(tx);
}

void ProjectionFollower::purposeChanged(
    storage::WriteTransaction& tx, const purposes::Purpose& before, const purposes::Purpose& after)
{
    if (before.basis != after.basis || before.channels != after.channels)
        projectAll(tx, after);
}

} // namespace aicms::consent
