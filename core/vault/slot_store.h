// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/slot_file.h"

#include <optional>

/// The two copies of the slot file in a vault folder. Throws base::Failure.
namespace aicms::vault {

struct StoredSlots {
    SlotFile file;
    bool copyDamaged = false; ///< one copy is missing, damaged or older
    std::optional<SlotFile> other = {}; ///< the other copy, where it differs; by itself it holds, too
};

/// The newer of the copies that hold. NotAVault (neither is there), Damaged (neither holds), TooNew.
StoredSlots loadSlots(const QString& folder);
/// Writes both copies, one after the other, so that one whole file stands at every moment. Throws when the former file
/// counts again; a disk that fills between the copies and takes nothing back leaves the new one in one copy.
void storeSlots(const QString& folder, const SlotFile& file);

} // namespace aicms::vault
