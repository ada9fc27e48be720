// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace aicms::shell {

/// One window a user. The first start holds a lock file in the user's runtime folder and watches that folder; a second
/// start leaves a request there and ends. Files only: the program opens no socket.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `folder` is made when it is missing (0700).
    explicit SingleInstance(QString folder, QObject* parent = nullptr);
    /// Of this user on this computer, e.g. /run/user/1000/aicms.
    static QString defaultFolder();

    /// True: this is the first start, and raiseRequested() will follow for each later one. False: another one runs.
    bool becomeFirst();
    /// Lets another start become the first.
    void release();
    /// Asks the first one to come forward and, where `vault` names one, to open it. False when the request could not be
    /// written.
    bool askFirstToRaise(const QString& vault = {}) const;

Q_SIGNALS:
    void raiseRequested(const QString& vault); ///< a folder; empty: none was named

private:
    void lookForRequest();

    QString m_folder;
    QLockFile m_lock;
    QFileSystemWatcher m_watcher;
};

} // namespace aicms::shell
