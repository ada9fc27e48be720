// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QIODevice>
#include <QLockFile>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace aicms::customers {

/// Copies of attached files for viewers: 0600 in a 0700 folder of this process, in memory where the system has a
/// runtime folder for that (XDG_RUNTIME_DIR). Names are random. All go with this object; what a crash left is removed
/// by the next one that makes a file. May be used from several threads.
class PrivateFiles {
public:
    /// `base`: the per-user folder to work in; empty: the system's runtime folder. Nothing is touched before the first
    /// file is made.
    explicit PrivateFiles(const QString& base = {});
    ~PrivateFiles();
    PrivateFiles(const PrivateFiles&) = delete;
    PrivateFiles& operator=(const PrivateFiles&) = delete;

    /// Makes a file with that ending and lets `fill` write it. ReadOnly, DiskFull, InputOutput; nothing is left then.
    base::Result<QString> make(const QString& ending, const std::function<base::Result<void>(QIODevice&)>& fill);
    /// Removes those whose viewer is gone: nobody has them open, and somebody had or `unopenedSeconds` have passed
    /// since they were made. Where the system cannot tell, time alone decides. Call it every few seconds.
    void removeUnused(qint64 unopenedSeconds = 600);
    void remove(const QString& path); ///< one that make() gave and that nobody reads
    void removeAll();
    /// What programs left that are no more. To be called at the start.
    void removeLeftovers() const;
    qsizetype count() const;

private:
    struct File {
        QString path;
        qint64 madeAt = 0; ///< milliseconds of a steady clock
        bool wasOpen = false;
        qint64 closedAt = 0;
    };
    base::Result<void> prepareFolder();
    QString folderToWorkIn() const;

    QString m_base;
    QString m_folder; ///< made with the first file
    std::unique_ptr<QLockFile> m_lock;
    mutable std::mutex m_mutex;
    std::vector<File> m_files;
};

/// Those of `paths` that some process of this user has open; nothing where the system cannot tell.
std::optional<QStringList> openElsewhere(const QStringList& paths);

} // namespace aicms::customers
