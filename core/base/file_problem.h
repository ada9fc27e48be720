// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QFileDevice;

namespace aicms::base {

/// A file that somebody named and that is read more than once must be a file. NotFound "file"; Invalid "not_a_file" for
/// a folder, a pipe or a device.
Result<void> requireRegularFile(const QString& path);

/// Why a file could not be opened for writing, or written: by errno where the system left one (set it to 0 before),
/// else by what Qt knows. ReadOnly, DiskFull, NotFound "folder" (the one that it would stand in), Invalid "not_a_file",
/// InputOutput.
Error writeProblem(const QFileDevice& file, int systemErrno);

} // namespace aicms::base
