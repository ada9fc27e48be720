// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/provenance_store.h"

namespace aicms::customers {

/// Tags, notes, extra fields and memberships of a record.
void readRemarks(storage::ReadTransaction& tx, ProvenanceReader& provenances, Customer& customer);
/// Rewrites those lists of customer `after.id` that differ. Notes keep their ids; tags that nobody bears any more go.
/// Memberships must name an organisation by id.
void writeRemarks(
    storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& before, const Customer& after);

/// All tags in use, by folded name.
QStringList readTagNames(storage::ReadTransaction& tx);
qint64 findTag(storage::ReadTransaction& tx, const QString& name); ///< 0: nobody bears it
/// False when the customer bears it already.
bool addTagRow(storage::WriteTransaction& tx, ProvenanceWriter& provenances, base::CustomerId id, const Tag& tag);
bool removeTagRow(storage::WriteTransaction& tx, base::CustomerId id, qint64 tagId);
QStringList tagsOf(storage::ReadTransaction& tx, base::CustomerId id);

} // namespace aicms::customers
