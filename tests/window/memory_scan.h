// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

namespace aicms::test {

/// Which of the words stand in the memory of a process.
struct FoundWords {
    bool isReadable = false; ///< false: the system did not let us look
    QSet<QByteArray> utf8;
    QSet<QByteArray> utf16;
};

/// Reads all memory of the process that can be written (heap, stacks, anonymous maps: nothing that is only a file on
/// the disk) and looks for ASCII words, whatever their case. All words begin with `prefix` and have `length`
/// characters.
FoundWords scanMemory(qint64 process, const QByteArray& prefix, int length, const QSet<QByteArray>& words);

} // namespace aicms::test
