// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/receipt.h"

#include <QStringList>

namespace aicms::consent {

/// Where a receipt says something else than the one that this vault would write of the same entry. Anybody can reckon
/// the hash of a changed receipt anew, so that it agrees with itself; it cannot agree with the vault.
struct ReceiptDifference {
    QStringList ofEntry = {}; ///< names of its parts, as they stand in the file ("dpv:hasPurpose")
    /// What the business says of itself otherwise today: it has changed since, or the receipt was.
    QStringList ofBusiness = {};
    /// What it does not say, in a form of earlier that said less: it was written then, or somebody took it out.
    QStringList ofForm = {};
    bool isEmpty() const { return ofEntry.isEmpty() && ofBusiness.isEmpty() && ofForm.isEmpty(); }
};

/// `own`: the vault's receipt of that entry; its texts count in any language.
ReceiptDifference differenceOf(const QJsonObject& said, const Receipt& own);

/// The same of a receipt as JSON.
ReceiptDifference plainDifferenceOf(const QJsonObject& said, const Receipt& own);

} // namespace aicms::consent
