// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/source_tree.h"

namespace aicms::rules {

/// Lines of all C++ files of the tree together; the ranks are nearest-rank percentiles.
struct Sizes {
    int median = 0;
    int ninthDecile = 0;
};

Sizes sizesOf(const SourceTree& tree);

/// Median over 110 lines, ninth decile over 300, a file over 500 that tests/rules/long_files.txt does not give a reason
/// for, and a line of that list whose file is gone or short again.
QStringList sizeBreaches(const SourceTree& tree);

} // namespace aicms::rules
