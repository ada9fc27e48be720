// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace aicms::vault {

/// Slows down guessing at the keyboard: five tries are free, then each wrong one doubles the wait, from 4 seconds to 15
/// minutes. Kept in vault.tries. A gate only: who copies the folder passes it, so the real limit is Argon2id.
class TryGate {
public:
    TryGate(const QString& folder, const base::Clock& clock);

    static constexpr int freeTries = 5;
    static constexpr qint64 firstDelay = 4; ///< seconds
    static constexpr qint64 longestDelay = 15 * 60; ///< seconds

    /// Whole seconds until the next try may be made; 0 means now. A missing or broken file counts as no tries. A last
    /// try in the future is set to now, and to no wait where the file cannot be written.
    qint64 secondsToWait();
    /// Counts a try before it is made, so that killing the program in between saves nothing.
    void countTry();
    /// After a right password.
    void reset();

private:
    QString m_path;
    const base::Clock* m_clock;
};

} // namespace aicms::vault
