// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/case_person.h"

namespace aicms::requests {

/// Those of the marked words that are the person's own: her name or a part of it, an e-mail address, a telephone
/// number, a line of her address, her number or birthday. Hidden, they would be missing in everything that goes out to
/// her, and a copy shows her all that is held about her (GDPR Art. 15(1), (3)). A longer name of somebody else that
/// shares a word with hers is none of them.
QStringList ownWords(const CasePerson& person, const QStringList& marked);

} // namespace aicms::requests
