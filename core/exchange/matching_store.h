// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/sales/sales_mapping.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::exchange {

/// Tells one kind of table from another by its header, whatever the case, blanks and order of its columns; the columns
/// in front of a file of rejected rows do not count. 32 bytes.
QByteArray fingerprintOf(const QStringList& header);

/// The SQL of import_matching. A header is one kind of file: what is saved last for it, of customers or of sales data,
/// takes the place of what was saved before.
/// Where none was saved for just this header: of those that share at least two thirds of their columns with it, and it
/// with them, the one that shares most.
std::optional<SavedMatching> findMatching(storage::ReadTransaction& tx, const QStringList& header);
/// All of them by name; those that this version cannot read are passed over.
std::vector<SavedMatching> readMatchings(storage::ReadTransaction& tx);
/// Takes the place of one for the same header. Answers its id.
qint64 storeMatching(
    storage::WriteTransaction& tx, const QString& name, const QStringList& header, const ColumnMapping& mapping);

std::optional<SavedSalesMatching> findSalesMatching(storage::ReadTransaction& tx, const QStringList& header);
std::vector<SavedSalesMatching> readSalesMatchings(storage::ReadTransaction& tx);
qint64 storeSalesMatching(
    storage::WriteTransaction& tx, const QString& name, const QStringList& header, const SalesMapping& mapping);

} // namespace aicms::exchange
