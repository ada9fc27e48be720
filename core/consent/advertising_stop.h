// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aicms::consent {

/// What became of an objection to all advertising (ConsentService::objectToAdvertising).
struct AdvertisingStop {
    int purposes = 0; ///< that are not retired and use her no more; 0: she objects already, or there is none
    /// Whether the ledger has it, now or since earlier, so that advertising that begins later leaves her out. False
    /// where no purpose is, or was before it was retired, one of advertising: there is nothing to record it for, and
    /// whoever took it in must know.
    bool isKept = true;
};

} // namespace aicms::consent
