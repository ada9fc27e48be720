// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter.h"

namespace aicms::requests {

/// The copy that may stay of a letter to somebody who was erased. The letter alone still knows name and address: they
/// are blacked out wherever they stand in it. `email`: hers; may be empty.
void takeOutPerson(LetterText& text, const QString& email);

} // namespace aicms::requests
