// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/customers/own_field.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/storage/database.h"

#include <vector>

namespace aicms::exchange {

/// Columns that nothing else is known for and that bear the name of an own field go there. One whose header tells of a
/// special category (GDPR Art. 9) goes only into a field that was defined for one: with its purpose and with the case
/// of Art. 9(2) that allows it (privacy-rules K7). Without such a field nobody has said that the business may hold it,
/// so it stays blocked.
void recogniseOwnFields(ColumnMapping& guess, const std::vector<customers::OwnField>& fields);

/// An own field has one value, so it takes one column: the first. Any other that was to go there is left out as
/// LeftOut::FieldTaken, until the field is free. Only columns side by side of the same name "own:NAME" all go in: so
/// our own export writes a record that holds several values of one field.
void leaveOneColumnEach(ColumnMapping& mapping, const std::vector<customers::OwnField>& fields);

/// Those of the vault. Blocks; not on the window's thread.
base::Result<std::vector<customers::OwnField>> ownFieldsInUse(storage::Database& database);

/// The field that takes values of that name; none where the name tells of a special category and the field was not
/// defined for one.
const customers::OwnField* ownFieldFor(const std::vector<customers::OwnField>& fields, const QString& name);

/// Gives the extra fields of a whole customer (a card, an entry) that bear the name of an own field to it.
void giveToOwnFields(
    customers::Customer& customer, const std::vector<customers::OwnField>& fields, const QString& region, QDate today);

/// Whether a column of that header may be mapped to the own field of that name.
bool mayGoInto(const QString& header, const QString& ownName, const std::vector<customers::OwnField>& fields);

} // namespace aicms::exchange
