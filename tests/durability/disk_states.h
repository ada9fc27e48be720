// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/system_calls.h"

#include <QMap>
#include <QRandomGenerator>

namespace aicms::test {

using DiskContent = QMap<QString, QByteArray>; ///< file by path, relative to the folder

DiskContent readFolder(const QString& folder);
void writeFolder(const QString& folder, const DiskContent& content); ///< what stood there is removed before

/// A disk after the power went: what was synced is there; of every write since then each sector of 512 bytes is there
/// or not, in any order; names were made, changed and removed in their order, up to some point.
class DiskState {
public:
    /// `before`: the folder when recording began. Everything up to the operation number `cut` has happened.
    static DiskContent afterPowerCut(const DiskContent& before, const std::vector<DiskOperation>& operations,
        std::size_t cut, QRandomGenerator& random);
    /// The greatest Mark among the first `cut` operations; 0: none.
    static qint64 lastMark(const std::vector<DiskOperation>& operations, std::size_t cut);
};

} // namespace aicms::test
