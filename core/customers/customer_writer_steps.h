// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_writer.h"

#include <QStringList>

namespace aicms::customers {

/// What an update did, for the audit log and for undo.
struct Update {
    Customer before;
    Customer after;
    QStringList changed; ///< names of fields; empty: nothing was written
};

/// The steps behind customer_writer.h and the service; private to this folder.
Update updateRecord(storage::WriteTransaction& tx, const access::Session& session, const Customer& customer,
    std::vector<base::CustomerId>* createdOrganisations);
/// NotFound for what is not there; false when it is so already.
bool binRecord(storage::WriteTransaction& tx, base::CustomerId id);
bool unbinRecord(storage::WriteTransaction& tx, base::CustomerId id);
bool tagRecord(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId id, const QString& name);
bool untagRecord(storage::WriteTransaction& tx, base::CustomerId id, const QString& name);

} // namespace aicms::customers
