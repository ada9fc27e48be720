// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/standing_bars.h"

namespace aicms::consent {

std::vector<Bar> readBarsInForce(storage::ReadTransaction& tx);
/// The purpose of a soft opt-in that is stored; throws NotFound "purpose".
base::PurposeId softOptInPurpose(storage::ReadTransaction& tx, const QString& code);

} // namespace aicms::consent
