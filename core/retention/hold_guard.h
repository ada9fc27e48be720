// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/undo_guard.h"
#include "core/exchange/import_guard.h"

namespace aicms::retention {

/// What the folders below ask before something of a person is taken away or written over: the number of the legal hold
/// that keeps it, 0 where none does.
qint64 holdOver(storage::ReadTransaction& tx, base::CustomerId customer);

/// Rows of an import add to whom a legal hold keeps, and write nothing over.
class HoldGuard : public exchange::ImportGuard {
public:
    Verdict judge(storage::ReadTransaction& tx, const customers::Customer& customer) override;
    bool isHeld(storage::ReadTransaction& tx, base::CustomerId customer) override;
};

/// An import that is taken back leaves also whom a legal hold keeps, as she is, until that is lifted; and the
/// organisations to which such people belong.
class HoldUndoGuard : public consent::LedgerUndoGuard {
public:
    bool holds(storage::ReadTransaction& tx, base::CustomerId customer) override;
};

} // namespace aicms::retention
