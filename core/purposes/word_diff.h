// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aicms::purposes {

/// A stretch of two compared texts.
struct DiffPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffPiece&, const DiffPiece&) = default;
};

/// Word by word (Myers, "An O(ND) difference algorithm", 1986). The pieces that are Same or Removed joined give
/// `before`, those that are Same or Added give `after`. Where more than a thousand words differ, all that lies
/// between the common beginning and end counts as replaced.
std::vector<DiffPiece> wordDiff(const QString& before, const QString& after);

} // namespace aicms::purposes
