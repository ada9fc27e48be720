// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::exchange {

/// A value of a file without the signs that nobody typed: every kind of line break (NEL, LS, PS, VT, FF) is "\n", and
/// what Windows-1252 has at U+0080 to U+009F, where Unicode has control characters, is the sign that was meant (U+0092
/// an apostrophe), as browsers read it. Other control characters stay: they are the fault of the row.
QString withPlainSigns(const QString& value);

} // namespace aicms::exchange
