// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/error.h"
#include "core/customers/customer.h"
#include "core/storage/transaction.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace aicms::customers {

/// For folders that write many records inside one transaction of their own (import, sample data). No function here asks
/// for permission or writes to the audit log: the caller did the first and does the second. Every one keeps the search
/// index in step, publishes the change and throws base::Failure.

/// Stores a new record after normalising it (see normalise in customer_rules.h; e164 and validity are taken as given).
/// `customer.id` is ignored; an empty uuid is made; a valid createdAt is kept. Empty parts of a provenance are filled
/// in: purpose (the field's default), origin is taken as given, enteredBy (the session's user) and time (now).
/// An organisation named without an id is found by its folded name or made; `createdOrganisations` gets those made.
/// AlreadyExists with subject "number" and the holder's id, when the customer number is taken.
base::CustomerId insertCustomer(storage::WriteTransaction& tx, const access::Session& session, const Customer& customer,
    std::vector<base::CustomerId>* createdOrganisations = nullptr);

/// Replaces the whole record. NotFound; Conflict when `customer.revision` is not the stored one (number = the stored
/// one). The provenance of a value that did not change is kept unless another purpose is given; a changed value that
/// still carries the old value's provenance gets that of a form entry. Nothing is written when nothing differs. Answers
/// the record as it stood before.
Customer updateCustomer(storage::WriteTransaction& tx, const access::Session& session, const Customer& customer,
    std::vector<base::CustomerId>* createdOrganisations = nullptr);

/// The whole record, also from the bin. NotFound.
Customer readCustomer(storage::ReadTransaction& tx, base::CustomerId id);

/// The record as the role may see it, in a transaction of the caller's: what CustomersService::reload answers.
/// NotFound.
base::Result<Customer> readVisible(storage::ReadTransaction& tx, const access::Session& session, base::CustomerId id);

/// Canonical CBOR of the whole record (RFC 8949, arrays only, so that equal records give equal bytes), with the ids of
/// notes and every provenance, without interactions. NotFound.
QByteArray snapshot(storage::ReadTransaction& tx, base::CustomerId id);
/// Brings the record back as the snapshot holds it, under the same id, whether or not it still exists; its revision
/// goes on counting. Damaged when the bytes are no snapshot.
base::CustomerId restoreSnapshot(storage::WriteTransaction& tx, const access::Session& session, const QByteArray& blob);

/// True when something hangs on the record that is no part of it: interactions and files (removed ones too), or people
/// who belong to this organisation, but for those who are passed over. Whoever undoes the making of a record asks
/// first.
bool isReferenced(storage::ReadTransaction& tx, base::CustomerId id,
    const std::function<bool(base::CustomerId member)>& isPassedOver = {});

/// Who belongs to the organisation.
std::vector<base::CustomerId> membersOf(storage::ReadTransaction& tx, base::CustomerId organisation);

/// Deletes the record and all that belongs to it, beyond recall. NotFound.
void removeForGood(storage::WriteTransaction& tx, base::CustomerId id);
/// The same for many at once, which takes a fraction of the time. Ids that are not there are passed over.
void removeAllForGood(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& ids);

/// Which revision the record has; empty when it is not there.
std::optional<qint64> revisionOf(storage::ReadTransaction& tx, base::CustomerId id);

/// The business's own fields that are in use, in their order. A value that is written bears the id of its definition
/// and its reading (see readOwnValue); they are taken as given. A definition that is gone leaves a kept column.
std::vector<OwnField> readOwnFields(storage::ReadTransaction& tx);

/// NotFound when there is no such customer.
base::InteractionId insertInteraction(
    storage::WriteTransaction& tx, const access::Session& session, const Interaction& interaction);

/// Records that look like the same person: by number first (those in the bin too, for a number stays taken), then by
/// folded e-mail, then by e164. Each id once.
std::vector<base::CustomerId> findDuplicates(storage::ReadTransaction& tx, const Customer& customer);
/// The record with this uuid, also in the bin; invalid when there is none.
base::CustomerId findByUuid(storage::ReadTransaction& tx, const QString& uuid);

} // namespace aicms::customers
