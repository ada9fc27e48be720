// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/provenance_store.h"

namespace aicms::customers {

/// The picture of a record; the SQL of table photo.
void readPhoto(storage::ReadTransaction& tx, ProvenanceReader& provenances, Customer& customer);
/// Rewrites it where it differs.
void writePhoto(
    storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& before, const Customer& after);

} // namespace aicms::customers
