// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/standing_bars.h"

namespace aicms::consent {

std::vector<Bar> readBarsInForce(storage::ReadTransaction& tx);
bool isThere(storage::ReadTransaction& tx, base::CustomerId customer); ///< the record of the person
bool hasMinorMark(storage::ReadTransaction& tx, base::CustomerId customer);
/// The purpose of a soft opt-in that is stored; throws NotFound "purpose".
base::PurposeId softOptInPurpose(storage::ReadTransaction& tx, const QString& code);

} // namespace aicms::consent
