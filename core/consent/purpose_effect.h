// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace aicms::consent {

/// Whom a purpose would concern if it were stored as somebody wrote it, counted before she stores it.
struct PurposeEffect {
    qint64 comeIn = 0; ///< whom it may use then and may not now; for a ground that needs no consent, else 0
    qint64 neverAsked = 0; ///< those of them who were never asked for it
    qint64 objected = 0; ///< who objected to advertising and are left out of a purpose that begins as such
};

} // namespace aicms::consent
