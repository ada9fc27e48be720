// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/provenances.h"

#include "core/customers/provenance_store.h"

namespace aicms::customers {

qint64 provenanceId(storage::WriteTransaction& tx, const Provenance& provenance)
{
    return ProvenanceWriter(tx).idOf(provenance);
}

Provenance provenanceOf(storage::ReadTransaction& tx, qint64 id)
{
    return ProvenanceReader(tx).byId(id);
}

const Provenance& Provenances::byId(qint64 id)
{
    const auto known = m_known.find(id);
    return known != m_known.end() ? known->second : m_known.emplace(id, provenanceOf(m_tx, id)).first->second;
}

} // namespace aicms::customers
