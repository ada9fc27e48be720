// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/transaction.h"

#include <memory>
#include <vector>

namespace aicms::exchange {

/// Asked for each row before it is stored. Consent (suppression lists) and retention (erased people must not come back)
/// implement it.
class ImportGuard {
public:
    enum class Verdict {
        Store,
        Quarantine, ///< not stored, counted apart, for a person to decide
        QuarantineErased, ///< the same, because the person was erased
    };
    virtual ~ImportGuard() = default;
    /// Called inside the batch's transaction; must only read.
    virtual Verdict judge(storage::ReadTransaction& tx, const customers::Customer& customer) = 0;
    /// The address of a row, as the file has it, for which it was set aside; empty: not for an address. Must only read.
    virtual QString addressAtFault(storage::ReadTransaction& tx, const customers::Customer& customer)
    {
        Q_UNUSED(tx)
        Q_UNUSED(customer)
        return {};
    }
    /// Whether the stored record stays as it is, whatever a row says of it. Must only read.
    virtual bool isLocked(storage::ReadTransaction& tx, base::CustomerId customer)
    {
        Q_UNUSED(tx)
        Q_UNUSED(customer)
        return false;
    }
    /// Whether nothing that is stored of the person may be taken away or written over: rows may only add. Must only
    /// read.
    virtual bool isHeld(storage::ReadTransaction& tx, base::CustomerId customer)
    {
        Q_UNUSED(tx)
        Q_UNUSED(customer)
        return false;
    }
};

/// Several of them, asked in their order; the first that objects decides.
class ImportGuards : public ImportGuard {
public:
    explicit ImportGuards(std::vector<std::shared_ptr<ImportGuard>> guards) : m_guards(std::move(guards)) { }
    Verdict judge(storage::ReadTransaction& tx, const customers::Customer& customer) override;
    QString addressAtFault(storage::ReadTransaction& tx, const customers::Customer& customer) override;
    bool isLocked(storage::ReadTransaction& tx, base::CustomerId customer) override;
    bool isHeld(storage::ReadTransaction& tx, base::CustomerId customer) override;

private:
    std::vector<std::shared_ptr<ImportGuard>> m_guards;
};

/// Asked before a batch is taken back, for each record that it made or changed. Consent implements it: who has answered
/// something since is no longer the import's alone.
class UndoGuard {
public:
    virtual ~UndoGuard() = default;
    /// True: something hangs on the record that must not go with it; it stays. Must only read.
    virtual bool keeps(storage::ReadTransaction& tx, base::CustomerId customer) = 0;
    /// True: it stays as it is for now, and is taken back when the batch is undone once more. Must only read.
    virtual bool holds(storage::ReadTransaction& tx, base::CustomerId customer)
    {
        Q_UNUSED(tx)
        Q_UNUSED(customer)
        return false;
    }
    /// Asked of a record that the batch changed. True: it stays as it is. Must only read.
    virtual bool isLocked(storage::ReadTransaction& tx, base::CustomerId customer)
    {
        Q_UNUSED(tx)
        Q_UNUSED(customer)
        return false;
    }
};

} // namespace aicms::exchange
