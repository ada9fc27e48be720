// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/provenance_store.h"

#include <algorithm>

namespace aicms::customers {

qint64 ProvenanceWriter::idOf(const Provenance& provenance)
{
    const auto known = std::ranges::find(m_known, provenance, &std::pair<Provenance, qint64>::first);
    if (known != m_known.end())
        return known->second;
    const QString purpose = stored(provenance.purpose);
    const auto origin = static_cast<int>(provenance.origin);
    const auto source = static_cast<int>(provenance.source);
    qint64 id = 0;
    {
        auto rows
            = m_tx.query("SELECT id FROM provenance WHERE source_id = ?1 AND at = ?2 AND purpose = ?3 AND origin = ?4"
                         " AND source_kind = ?5 AND entered_by = ?6",
                provenance.sourceId, provenance.at, purpose, origin, source, provenance.enteredBy.value);
        if (rows.next())
            id = rows.integer(0);
    }
    if (id == 0)
        id = m_tx.insert("INSERT INTO provenance (source_id, at, purpose, origin, source_kind, entered_by)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            provenance.sourceId, provenance.at, purpose, origin, source, provenance.enteredBy.value);
    m_known.emplace_back(provenance, id);
    return id;
}

std::optional<qint64> ProvenanceWriter::idIf(bool hasValue, const Provenance& provenance)
{
    return hasValue ? std::optional(idOf(provenance)) : std::nullopt;
}

Provenance ProvenanceReader::byId(qint64 id)
{
    if (id == 0)
        return {};
    const auto known = std::ranges::find(m_known, id, &std::pair<qint64, Provenance>::first);
    if (known != m_known.end())
        return known->second;
    auto rows = m_tx.query(
        "SELECT purpose, origin, source_kind, source_id, entered_by, at FROM provenance WHERE id = ?1", id);
    if (!rows.next())
        return {};
    const Provenance provenance {rows.text(0), static_cast<Origin>(rows.integer(1)),
        static_cast<SourceKind>(rows.integer(2)), rows.integer(3), rows.id<base::UserId>(4), rows.time(5)};
    m_known.emplace_back(id, provenance);
    return provenance;
}

} // namespace aicms::customers
