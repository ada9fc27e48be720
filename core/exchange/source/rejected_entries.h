// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/customer_rows.h"
#include "core/exchange/source/file_format.h"

namespace aicms::exchange {

/// Copies the rejected entries of a file of whole customers as they stood, each with the reason in a form that its
/// format passes over: a property of ours, a comment, a key.
base::Result<void> copyRejectedEntries(
    const QString& path, FileFormat format, const std::vector<RejectedRow>& rejected, QIODevice& target);

} // namespace aicms::exchange
