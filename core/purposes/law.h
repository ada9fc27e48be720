// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that change with the law, out of the dated files in resources/law (those that every folder asks for stand in
// purposes.h).
#pragma once

#include "core/base/period.h"
#include "core/purposes/purposes.h"

namespace aicms::purposes {

/// Whether advertising by this way goes by consent or by the four conditions of K9 alone, there.
bool isConsentNeeded(const QString& country, Channel channel);

/// For how long whoever objected must not be asked again. Nothing: there is no such rule there.
std::optional<base::Period> quietAfterObjection(const QString& country);

/// Between which ages a business may set its own for a purpose (GDPR Art. 8(1)).
int youngestOwnAge();
int oldestOwnAge();
int ageOfMajority(); ///< a parent answers for nobody older

} // namespace aicms::purposes
