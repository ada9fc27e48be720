// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_mapping.h"

namespace aicms::consent {

/// One field is told by one column alone, and the answer by its column or by a constant: an empty cell is none. Invalid
/// "consent.field_twice", in lines below it the field and its columns; "consent.constant_answer", the column and the
/// constant. Reading a mapping file refuses both as well, and "consent.word_twice", a field and a word that has another
/// meaning in other letters, and "consent.no_state", a word and what is no answer.
base::Result<void> checkSources(const ConsentMapping& mapping);

} // namespace aicms::consent
