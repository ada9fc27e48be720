// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_service.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace aicms::wording {

struct AnchorSentence {
    QString text;
    bool isWarning = true; ///< somebody or something meddled with the vault
};

/// What the marks by which an older copy is noticed, and the file beside them, tell of an opening; none: all is well.
/// That the vault is behind its marks the callers say themselves. The others: of the OpenReport.
std::vector<AnchorSentence> anchorSentences(
    const audit::AnchorReport& anchor, qint64 changedConsent, base::CustomerId changedAnswers);

/// Why a list of this vault may be wrong, by workspace::doubtOfLists(): that none left, or what to do before one does.
QString listRefusal(const base::Error& doubt);
QString listWarning(const base::Error& doubt);
/// Of workspace::copiesThatErased(); empty without any.
QString copiesSentence(const QStringList& folders);
/// Of whom other copies erased and something of this one keeps; empty for nobody.
QString keptFromCopiesSentence(qint64 kept);

} // namespace aicms::wording
