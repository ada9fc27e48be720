// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/receipt.h"
#include "core/sharing/recipient.h"

namespace aicms::consent {

/// Who got data for the purpose when the answer was given and recorded (Receipt::receivedBy; privacy-rules K2, N1).
/// `entered`: the register as it stands; of whoever was entered after the recording it says nothing, of whoever was
/// ended before the answer no more than the countries of one that the purpose names. `country`: of the business.
std::vector<ReceivedBy> receivedBy(const purposes::Purpose& purpose, const Event& event,
    const std::vector<sharing::Recipient>& entered, const QString& country);

} // namespace aicms::consent
