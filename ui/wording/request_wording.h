// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/requests/request.h"

#include <QString>

namespace aicms::wording {

QString requestKindName(requests::Kind kind); ///< "Copy of data"
QString requestKindShort(requests::Kind kind); ///< "Copy of data", short enough for a column
QString requestLawName(requests::Regime regime); ///< "GDPR"
QString requestWayName(requests::ArrivedBy way); ///< "Letter"
QString requestEndName(requests::End end); ///< "Answered"
QString requestOutcomeName(requests::Outcome outcome);
QString requestMoveName(requests::Move move); ///< as an event: "Identity checked"
QString requestStepName(int step); ///< requests::stepOf
QString requestNumber(requests::RequestId id); ///< "R-031"
/// Why a request or a move is refused; empty where the error is about something else.
QString requestErrorSentence(const base::Error& error);

} // namespace aicms::wording
