// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/requests/deletion/deletion.h"
#include "core/requests/deletion/recipients_told.h"
#include "core/requests/letters/letter.h"
#include "core/requests/package_service.h"

#include <QString>

namespace aicms::wording {

QString requestKindName(requests::Kind kind); ///< "Copy of data"
QString requestKindShort(requests::Kind kind); ///< "Copy of data", short enough for a column
QString requestLawName(requests::Regime regime); ///< "GDPR"
QString requestWayName(requests::ArrivedBy way); ///< "Letter"
QString requestEndName(requests::End end); ///< "Answered"
QString requestOutcomeName(requests::Outcome outcome);
QString requestMoveName(requests::Move move); ///< as an event: "Identity checked"
QString identityMethodName(const QString& code); ///< of requests::identityMethods()
QString requestNumber(requests::RequestId id); ///< "R-031"
// Places, and deletions.
/// What to do where an objection to advertising could not be recorded, for want of any purpose of advertising.
QString objectionNotKept();
QString requestPlaceName(requests::Place place); ///< "Profile and addresses"
QString erasureGroundName(retention::ErasureGround ground); ///< "No longer needed, Art. 17(1)(a)"
/// "until 31 December 2034: AO § 147(3)"
QString keptUntil(const QString& basis, QDate until);
/// "Proof of consent to be telephoned that a law wants, sealed under the telephone number: 1, until …"
QString keptProofsText(const retention::KeptGroup& proofs);
/// "Pellorin: told by letter on 28 May 2026"
QString recipientTold(const requests::RecipientTold& told);

// Copies of data.
QString sendingWayName(const QString& code); ///< of requests::exportWays()
QString withholdingName(const QString& code); ///< "Rights of other people, Art. 15(4)"
QString answerLineName(const QString& code); ///< "where to complain"
QString knownValueText(const QString& value); ///< days in it as people write them
QString knownPointName(const QString& code); ///< of requests::CasePerson: "the birthday"

// Letters.
QString letterKindName(requests::LetterKind kind); ///< "Confirmation of receipt"

/// An event of the register by its name, the steps of a deletion too: "Identity checked".
QString requestEventName(const requests::Event& event);
/// What stands beside it: the reason, or what a step found; may be empty.
QString requestEventText(const requests::Event& event);

/// Why a request or a move is refused; empty where the error is about something else.
QString requestErrorSentence(const base::Error& error);

} // namespace aicms::wording
