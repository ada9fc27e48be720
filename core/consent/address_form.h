// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::consent {

/// The address inside what was written, in the one form by which it is known again: NFKC, without characters that are
/// not seen (Default_Ignorable_Code_Point), out of "Name <...>" and "mailto:", without a closing dot, in small letters.
/// Any text has such a form; whether it is an address, base::EmailAddress says.
QString plainAddress(const QString& written);

} // namespace aicms::consent
