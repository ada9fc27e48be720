// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/person_package.h"

namespace aicms::ui_requests {

/// Which line of the answer nobody can fill in, and what to do.
QString emptyLineSentence(const requests::PersonPackage& package, const requests::AnswerLine& line);
/// "File by e-mail, passphrase by phone": of ExportFlow::sentText().
QString sentSentence(const QString& ways);

} // namespace aicms::ui_requests
