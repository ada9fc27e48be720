// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/customers/customer.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::customers {

/// Organisations that are there only because somebody was said to belong to them. For folders that write records inside
/// a transaction of their own, as customer_writer.h.

/// The listed organisation to which somebody is added who belongs to one of that name; invalid when there is none and
/// one would be made.
base::CustomerId organisationNamed(storage::ReadTransaction& tx, const QString& name);

/// As updateCustomer() for such a record, now that there is more of it than its name: its uuid and a valid createdAt
/// are taken over as well.
void completeNamed(storage::WriteTransaction& tx, const access::Session& session, const Customer& customer,
    std::vector<base::CustomerId>* createdOrganisations = nullptr);

} // namespace aicms::customers
