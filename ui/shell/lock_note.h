// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace aicms::shell {

enum class LockReason { Asked, Idle, Suspended, ScreenLocked };

/// Why the vault was locked, and what went wrong on the way. Tells of nobody, so it may stand among the arguments of
/// the process that shows the lock screen.
struct LockNote {
    LockReason reason = LockReason::Asked;
    bool draftsLost = false; ///< what was typed could not be kept
    std::optional<base::ErrorKind> closing = {}; ///< closing the vault brought this up
    bool draftsKept = false; ///< something was begun, and lies in the vault

    QString toText() const; ///< e.g. "idle,drafts_lost,disk_full"
    static std::optional<LockNote> fromText(const QString& text);
    friend bool operator==(const LockNote&, const LockNote&) = default;
};

} // namespace aicms::shell
