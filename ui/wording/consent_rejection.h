// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::wording {

/// Why a row of a file with consents is not taken, by the reason of a consent::ConsentRejection. A reason that is not
/// known stands as it is.
QString consentRejectionSentence(const QString& reason);
/// Of a no that was recorded although it could not be taken as the file has it (ConsentImportResult::kept).
QString keptNoSentence(const QString& reason);

} // namespace aicms::wording
