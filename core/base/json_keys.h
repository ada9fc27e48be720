// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace aicms::base {

/// Whether an object in this JSON text names the same key twice, escapes resolved. Readers keep one of the two, each
/// its own: what a person sees in the file and what a program takes from it would differ. Text that is no JSON:
/// whatever was found up to there.
bool hasDoubledKey(const QByteArray& json);

} // namespace aicms::base
