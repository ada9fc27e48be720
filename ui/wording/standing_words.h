// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/gate_service.h"
#include "core/consent/standing.h"

#include <QString>

namespace aicms::wording {

/// How answers are counted together: "Yes, ask again", "Yes, no proof", "Yes, held back", "Own customer". Empty for
/// AsAnswered, whose word is the answer's own.
QString standingName(consent::Standing standing);
/// An answer as people read it, for pills: "Yes", "Yes, ask again", "Yes, restricted", "Withdrawn".
QString shownAnswerName(const consent::ShownAnswer& answer);
/// In place of an answer where a purpose rests on another ground and nobody is asked: "Not needed".
QString notNeededName();
/// The same for advertising that needs a consent on which its purpose does not rest: "Needs consent".
QString needsConsentName();
/// Why a yes is not followed, in a sentence; empty where it is.
QString standingSentence(const consent::ShownAnswer& answer);
/// Why an address is left out: "Not for advertising: somebody who has or had this address objected. …", with the names
/// of the purposes where it is so for some advertising only.
QString silencedSentence(const consent::SilencedAddress& silenced, const purposes::Catalogue& catalogue);
/// The same of all of them, each with the addresses it is about.
QString silencedSentences(const std::vector<consent::SilencedAddress>& silenced, const purposes::Catalogue& catalogue);

} // namespace aicms::wording
