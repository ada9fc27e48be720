// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QIODevice>

namespace aicms::exchange {

/// Writes all of it, or says why not: DiskFull or InputOutput.
base::Result<void> writeAll(QIODevice& device, const QByteArray& bytes);
base::Error writeError(const QIODevice& device);

} // namespace aicms::exchange
