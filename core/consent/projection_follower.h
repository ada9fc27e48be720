// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/purposes_service.h"

namespace aicms::consent {

/// At the opening of a vault, after startSuppression: the stored answers of an earlier program, by the rules of this
/// one.
void followRules(storage::WriteTransaction& tx, const purposes::Catalogue& catalogue);

/// When a purpose comes to rest on another ground or asks by other channels, the stored answers mean something else:
/// they are computed anew in the same transaction.
class ProjectionFollower : public purposes::PurposeFollower {
public:
    void purposeChanged(
        storage::WriteTransaction& tx, const purposes::Purpose& before, const purposes::Purpose& after) override;
};

} // namespace aicms::consent
