// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/provenance_store.h"

namespace aicms::customers {

/// E-mails, phones, addresses and links of a record.
void readContacts(storage::ReadTransaction& tx, ProvenanceReader& provenances, Customer& customer);
/// Rewrites those lists of customer `after.id` that differ.
void writeContacts(
    storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& before, const Customer& after);

} // namespace aicms::customers
