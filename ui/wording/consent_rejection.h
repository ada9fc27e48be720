// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::wording {

/// Why a row of a file with consents is not taken, by the reason of a consent::ConsentRejection. A reason that is not
/// known stands as it is.
QString consentRejectionSentence(const QString& reason);

} // namespace aicms::wording
