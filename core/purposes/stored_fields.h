// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aicms::purposes {

class Catalogue;

/// The kinds of data that the program can store about people, in the order of a record. Each needs at least one
/// purpose (GDPR Art. 5(1)(b) and (c)).
const QStringList& storedFields();

/// storedFields() and whatever else a purpose names (a business's own fields).
QStringList fieldsOf(const Catalogue& catalogue);

/// Codes of the purposes in use that may use the field, in the catalogue's order. Empty: nothing is it needed for.
QStringList purposesUsing(const Catalogue& catalogue, const QString& field);

} // namespace aicms::purposes
