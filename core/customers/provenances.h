// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/transaction.h"

#include <map>

namespace aicms::customers {

/// The table of provenances for folders that keep values of their own beside the customers.

/// The row of that provenance, which is made when there is none. It must be complete (see provenance_rules.h).
qint64 provenanceId(storage::WriteTransaction& tx, const Provenance& provenance);
/// An empty one when there is no such row.
Provenance provenanceOf(storage::ReadTransaction& tx, qint64 id);

/// Reads many and remembers them.
class Provenances {
public:
    explicit Provenances(storage::ReadTransaction& tx) : m_tx(tx) { }
    const Provenance& byId(qint64 id);

private:
    storage::ReadTransaction& m_tx;
    std::map<qint64, Provenance> m_known;
};

} // namespace aicms::customers
