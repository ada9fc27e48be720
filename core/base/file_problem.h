// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QFileDevice;

namespace aicms::base {

/// A file that somebody named and that is read more than once must be a file. NotFound "file"; Invalid "not_a_file" for
/// a folder, a pipe or a device.
Result<void> requireRegularFile(const QString& path);

/// Whether a file may be written or replaced there, asked before every file that somebody names. Links are followed.
/// Invalid "not_a_file" where a folder, a pipe or a device stands; Invalid "program_folder" in the folder of a vault or
/// of the program's settings, or below it: what is saved there would take the place of what keeps the data.
Result<void> requirePlaceForOutput(const QString& path);

/// Why a file could not be opened for writing, or written: by errno where the system left one (set it to 0 before),
/// else by what Qt knows. ReadOnly, DiskFull, NotFound "folder" (the one that it would stand in), Invalid "not_a_file",
/// InputOutput.
Error writeProblem(const QFileDevice& file, int systemErrno);

} // namespace aicms::base
