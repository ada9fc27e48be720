// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/source_tree.h"

namespace aicms::rules {

/// SQL of core that names a table of another folder without being let by tests/rules/tables.txt; tables that the list
/// gives to nobody, and leave that nobody makes use of. One sentence a breach.
QStringList tableBreaches(const SourceTree& tree);

} // namespace aicms::rules
