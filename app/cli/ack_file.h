// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change.h"
#include "core/base/error.h"

#include <QFile>
#include <QString>

#include <vector>

namespace aicms::cli {

/// --ack-file: one line `revision TAB command TAB ids` for each commit that the database has acknowledged, on disk
/// before the next one. For tests of durability: what stands here must be found after any crash.
class AckFile {
public:
    /// ReadOnly, InputOutput when it cannot be opened for appending.
    base::Result<void> open(const QString& path, const QString& command, const QString& vault);
    bool isOpen() const { return m_file.isOpen(); }
    /// Changes of one commit come one after the other with the same revision.
    void note(const base::Change& change);
    /// Writes the line of the last commit.
    void flush();
    /// Set when a line could not be written.
    bool hasFailed() const { return m_hasFailed; }

private:
    QFile m_file;
    QString m_command;
    std::vector<base::Change> m_changes;
    bool m_hasFailed = false;
};

} // namespace aicms::cli
