// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/retention/minimisation.h"

#include <functional>

/// The SQL of what nobody needs. All throw base::Failure.
namespace aicms::retention::store {

/// Values of one field that are held for one purpose.
struct FieldValues {
    QString key = {}; ///< as in Unneeded
    qint64 field = 0;
    QString name = {};
    QString purpose = {};
    base::UtcTime newest = {}; ///< when the newest came in
};
std::vector<FieldValues> fieldValues(storage::ReadTransaction& tx);
/// Whoever has a value of that field, outside the bin, by id.
std::vector<base::CustomerId> holdersOf(storage::ReadTransaction& tx, const Unneeded& field);

/// Notes, and contacts that are no open task: `visit` gets id, whose it is, when it was made and what it says.
using TextVisitor = std::function<void(qint64 id, base::CustomerId customer, base::UtcTime at, const QString& text)>;
void visitNotes(storage::ReadTransaction& tx, const TextVisitor& visit);
void visitContacts(storage::ReadTransaction& tx, const TextVisitor& visit);

/// Files that came in before that moment and that nobody opened or took out since; `visit` gets the name.
void visitUnopenedFiles(storage::ReadTransaction& tx, base::UtcTime before, const TextVisitor& visit);

} // namespace aicms::retention::store
