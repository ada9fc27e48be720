// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/consent.h"
#include "core/storage/transaction.h"

namespace aicms::consent {

/// Tells the log of an entry that was just recorded; `purpose`: its code.
void logEntry(
    storage::WriteTransaction& tx, const access::Session& session, const Event& event, const QString& purpose);

} // namespace aicms::consent
