// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/unlocking.h"

#include <QString>

namespace aicms::wording {

/// The line under the passphrase meter.
QString passphraseReasonSentence(workspace::PassphraseReason reason);

} // namespace aicms::wording
