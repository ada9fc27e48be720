// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <QString>

namespace aicms::consent {

/// What was derived from a person's data under a purpose (scores, features, suggestions). Whoever keeps such things
/// implements this and registers with ConsentService::keepDerived.
class DerivedData {
public:
    virtual ~DerivedData() = default;
    /// The purpose may not use this person any more: everything derived goes, in this transaction (privacy-rules K4).
    /// Answers how many things went.
    virtual qint64 remove(storage::WriteTransaction& tx, base::CustomerId customer, const QString& purposeCode) = 0;
};

} // namespace aicms::consent
