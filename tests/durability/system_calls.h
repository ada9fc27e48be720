// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace aicms::test {

/// One change of the disk below the watched folder, as the program asked the system for it.
struct DiskOperation {
    enum Kind { Create, Write, Truncate, Sync, Rename, Remove, SyncFolder, Mark };
    Kind kind;
    QString path; ///< relative to the watched folder; SyncFolder: of the folder
    QString to = {}; ///< Rename
    qint64 offset = 0; ///< Write; Truncate: the new size; Mark: its number
    QByteArray bytes = {}; ///< Write
};

/// The beginning of what stands for the name of a file that has none (O_TMPFILE).
inline const QString unnamed = QStringLiteral("#unnamed");

/// How the disk fails.
struct DiskFault {
    qint64 at = 0; ///< the how manieth call, from 1 on; 0: never
    int error = 0; ///< errno
    bool isForEver = false; ///< every later call too
    bool isShort = false; ///< a write that fails stores half of its bytes first
    bool isGone = false; ///< from then on nothing can be opened or read either
};

/// Stands between this test program and the C library: counts, records and fails what changes files below one folder.
/// SQLite and Qt both come through here.
namespace system_calls {

void watch(const QString& folder); ///< from now on files that are opened below it are known
void begin(const DiskFault& fault = {}); ///< counts and records from here
void stop(); ///< nothing is counted or failed any more
qint64 count(); ///< calls since begin() that can fail: open for writing, write, truncate, sync, rename
bool hasFailed(); ///< the fault was met
void mark(qint64 number); ///< puts a Mark among the operations
std::vector<DiskOperation> recorded(); ///< those that succeeded

} // namespace system_calls

} // namespace aicms::test
