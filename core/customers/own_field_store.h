// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_writer.h"

#include <vector>

namespace aicms::customers {

/// The SQL of definitions (readOwnFields is in customer_writer.h) and of what a change of them does to values. All
/// throw base::Failure.
std::vector<OwnField> readRemovedFields(storage::ReadTransaction& tx); ///< the last removed first
OwnFieldUse useOf(storage::ReadTransaction& tx, const OwnField& field); ///< of a removed one: what was put aside
/// At the end of the order; a valid id is kept.
base::OwnFieldId insertOwnField(storage::WriteTransaction& tx, const OwnField& field);
void updateOwnField(storage::WriteTransaction& tx, const OwnField& field);
void orderOwnFields(storage::WriteTransaction& tx, const std::vector<base::OwnFieldId>& ids);
/// Deletes for good the values that were put aside, but those of people under a legal hold; and the definition, of
/// which nothing is left then. Answers how many values went.
qint64 forgetOwnField(storage::WriteTransaction& tx, base::OwnFieldId id);

/// One stored value, by its place.
struct StoredValue {
    base::CustomerId customer;
    int position = 0;
    QString name;
    QString value;
    QString reading;
};
std::vector<StoredValue> valuesOf(storage::ReadTransaction& tx, base::OwnFieldId field);
/// Kept import columns whose name folds to that of `name` and that belong to no definition.
std::vector<StoredValue> keptUnder(storage::ReadTransaction& tx, const QString& name);
void linkValue(storage::WriteTransaction& tx, const StoredValue& value, base::OwnFieldId field, const QString& reading);
/// Under the name that the definition has now, as kept columns that belong to none.
void unlinkValues(storage::WriteTransaction& tx, const OwnField& field);
/// Takes the values out of their records; putBack puts each where it stood, or behind the others.
void putAside(storage::WriteTransaction& tx, base::OwnFieldId field);
void putBack(storage::WriteTransaction& tx, base::OwnFieldId field);
std::vector<base::CustomerId> holdersOf(storage::ReadTransaction& tx, base::OwnFieldId field);
/// The next revision: whoever has one of the records open is told that it changed meanwhile.
void touchHolders(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& holders);

/// Customers with exactly this reading, ascending; some may be in the bin.
std::vector<qint64> customersWith(storage::ReadTransaction& tx, base::OwnFieldId field, const QString& reading);

/// The values of these fields, as typed; of those that everybody may see.
std::vector<std::pair<base::OwnFieldId, QString>> ownValuesOf(
    storage::ReadTransaction& tx, base::CustomerId customer, const std::vector<base::OwnFieldId>& fields);

} // namespace aicms::customers
