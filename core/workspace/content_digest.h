// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace aicms::workspace {

/// SHA-256 over what people entered: customers with all that hangs on them, interactions, products, orders, stock,
/// events, purposes, notices and consents, row by row in order of their ids. Left out: the audit log, the ledger's
/// chain, import batches, users, settings, indexes and caches, and what any change alters by itself (revision, time of
/// the last change). So it is equal after an undo, a restore and a change of the key, and different after any change of
/// content. 32 bytes.
QByteArray contentDigest(storage::ReadTransaction& tx);

/// Rows of each domain table, in the order in which the digest reads them.
std::vector<std::pair<QString, qint64>> countRows(storage::ReadTransaction& tx);

/// Tables that the digest reads, and those that it leaves out on purpose; a test compares both with the schema.
QStringList digestedTables();
QStringList undigestedTables();

} // namespace aicms::workspace
