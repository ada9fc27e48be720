// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"

#include <QHash>

namespace aicms::consent {

/// The entry that took another one's place.
struct Correction {
    qint64 by = 0; ///< its number
    base::UtcTime recordedAt = {}; ///< until then nobody knew better
};

/// By the number of each entry of a person that counts as never written (struckOut), what corrects it.
QHash<qint64, Correction> correctionsIn(const std::vector<HistoryEntry>& history);

} // namespace aicms::consent
