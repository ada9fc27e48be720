// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_guard.h"

namespace aicms::consent {

/// An import that is taken back leaves whoever has an entry in the ledger, was shown a notice or is restricted: with
/// the record would go the proof of what was agreed to (GDPR Art. 7(1)), and nobody would know of an objection. Whoever
/// is restricted does not get her former values back either.
class LedgerUndoGuard : public exchange::UndoGuard {
public:
    bool keeps(storage::ReadTransaction& tx, base::CustomerId customer) override;
    bool isLocked(storage::ReadTransaction& tx, base::CustomerId customer) override;
};

} // namespace aicms::consent
