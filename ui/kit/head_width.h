// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cells.h"

#include <QString>

#include <vector>

namespace aicms::kit {

/// The design pixels of a table's column in which its name can be read whole, in whatever language; at least `least`.
int headWidth(const QString& title, int least);

/// The design pixels of a column in which every pill of these rows, of this column of theirs, can be read whole; at
/// least `least`. For short lists: of a long one nobody knows the rows.
int pillWidth(const std::vector<QVariantList>& rows, int column, int least);

/// The same of a column of words or days, whose name is `title`; no wider than `most`.
int wordsWidth(const std::vector<QVariantList>& rows, int column, CellKind kind, const QString& title, int most);

} // namespace aicms::kit
