// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::wording {

/// Why a row of a file with consents is not taken, by the reason and the word of a consent::ConsentRejection. A reason
/// that is not known stands as it is.
QString consentRejectionSentence(const QString& reason, const QString& word = {});
/// Of a no that was recorded although it could not be taken as the file has it (ConsentImportResult::kept).
QString keptNoSentence(const QString& reason, const QString& word = {});

/// What somebody has to know of an import before any figure of it: rows that may be a no and were not taken, lines that
/// a missing quotation mark hid. Empty: nothing of that.
QString openNoesSentence(qint64 mayBeNo);
QString hiddenLinesSentence(qint64 lines);
QString uncheckedSentence(bool isUnchecked); ///< ConsentImportResult::isUnchecked

} // namespace aicms::wording
