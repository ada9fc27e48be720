// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::shell {

/// "Keyboard: Deutsch (DE)", so that nobody types a passphrase on the wrong layout; says so when it is not known.
QString keyboardLanguage();

} // namespace aicms::shell
