// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace aicms::consent {

/// Whom a purpose would concern if it were stored as somebody wrote it, counted before she stores it.
struct PurposeEffect {
    qint64 before = 0; ///< whom the stored version lets through now
    qint64 after = 0; ///< whom it would let through
    qint64 comeIn = 0; ///< of those after, not before
    qint64 goOut = 0; ///< of those before, not after
    qint64 toAsk = 0; ///< whose yes would be one to an earlier, narrower version, which must be asked for again (K5)
    qint64 neverAsked = 0; ///< of those who come in, who were never asked for it
    qint64 objected = 0; ///< who objected to advertising and are left out of a purpose that begins as such
};

} // namespace aicms::consent
