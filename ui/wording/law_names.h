// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/purposes.h"

namespace aicms::wording {

/// "GDPR Art. 6(1)(b)", with the law's name in the program's language
QString lawfulBasisArticle(purposes::LawfulBasis basis);

} // namespace aicms::wording
