// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/clock.h"
#include "core/storage/transaction.h"

#include <QString>

namespace aicms::audit {

/// What an entry is about. Ids only: an entry stays true and valid after the thing itself was erased.
enum class ObjectKind { None, Vault, User, Role, Customer, Interaction, ImportBatch, Purpose, Export, Sample };

struct Entry {
    QString action; ///< stable code, e.g. "customer.open", "customer.edit", "vault.export_key"
    ObjectKind kind = ObjectKind::None;
    qint64 objectId = 0;
    /// Free text that a person gave; kept beside the chain (which holds only its digest), so that it can be erased.
    QString reason = {};
    /// Digest input for details, e.g. names of changed fields; never values.
    QString details = {};
};

/// Adds an entry to the chain inside the caller's transaction. Every change, and every opening, printing and export of a
/// record, calls this.
void append(storage::WriteTransaction& tx, const access::Session& session, const Entry& entry);

} // namespace aicms::audit
