// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/disclosure.h"
#include "core/storage/transaction.h"

/// The SQL of disclosure and disclosure_person. All throw base::Failure.
namespace aicms::sharing::store {

/// `disclosure` but for its id and names; people who are named twice count once. NotFound with a customer's id.
DisclosureId insertDisclosure(storage::WriteTransaction& tx, const Disclosure& disclosure, base::PurposeId purpose,
    std::vector<base::CustomerId> people);
/// Newest first.
std::vector<Disclosure> readDisclosures(storage::ReadTransaction& tx, const DisclosureQuery& query);
/// Whose data it was, by id, of those who are still stored.
std::vector<base::CustomerId> peopleOf(storage::ReadTransaction& tx, DisclosureId id);
/// Who had data of the person, by id.
std::vector<RecipientId> recipientsOf(storage::ReadTransaction& tx, base::CustomerId customer);
/// The words of what was passed on about her alone.
void forgetNotesAbout(storage::WriteTransaction& tx, base::CustomerId customer);

} // namespace aicms::sharing::store
