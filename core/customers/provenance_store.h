// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/transaction.h"

#include <optional>
#include <utility>
#include <vector>

namespace aicms::customers {

/// Text as it is stored: '' and never NULL.
inline QString stored(const QString& text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

/// Finds or makes the row of a provenance. Remembers what it saw, for the length of one call.
class ProvenanceWriter {
public:
    explicit ProvenanceWriter(storage::WriteTransaction& tx) : m_tx(tx) { }
    qint64 idOf(const Provenance& provenance);
    /// None for the provenance of an empty field.
    std::optional<qint64> idIf(bool hasValue, const Provenance& provenance);

private:
    storage::WriteTransaction& m_tx;
    std::vector<std::pair<Provenance, qint64>> m_known;
};

class ProvenanceReader {
public:
    explicit ProvenanceReader(storage::ReadTransaction& tx) : m_tx(tx) { }
    Provenance byId(qint64 id); ///< id 0: none

private:
    storage::ReadTransaction& m_tx;
    std::vector<std::pair<qint64, Provenance>> m_known;
};

} // namespace aicms::customers
