// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

namespace aicms::drafts {

/// One screen as it was when the vault was locked.
struct Draft {
    QString screen; ///< its id in the window
    base::CustomerId customer = {}; ///< whose record it is about: an erasure takes the draft too; none: nobody's yet
    bool isShown = false; ///< this screen was in front
    QByteArray content = {}; ///< what the screen wrote; may hold personal data
    friend bool operator==(const Draft&, const Draft&) = default;
};

/// Older ones are dropped when somebody opens the vault: what nobody came back for within this time is not kept
/// (GDPR Art. 5(1)(e)).
inline constexpr qint64 draftDays = 30;

} // namespace aicms::drafts
