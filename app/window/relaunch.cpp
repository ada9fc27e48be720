// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/relaunch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdlib>
#include <vector>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace aicms::window {

#if defined(Q_OS_UNIX)

namespace {

/// What was opened without the flag must not be seen by the new process: files, sockets, devices.
void closeDescriptorsOnExec()
{
#if defined(Q_OS_LINUX)
    const QStringList open
        = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
#else
    const QStringList open
        = QDir(QStringLiteral("/dev/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
#endif
    for (const QString& name : open) {
        const int descriptor = name.toInt();
        if (descriptor > STDERR_FILENO)
            ::fcntl(descriptor, F_SETFD, ::fcntl(descriptor, F_GETFD) | FD_CLOEXEC);
    }
}

/// The very file that runs now, also when an update has put another one in its place. Elsewhere than on Linux the path
/// is all there is: it must be a regular program that others cannot write.
QByteArray runningProgram()
{
#if defined(Q_OS_LINUX)
    return QByteArrayLiteral("/proc/self/exe");
#else
    const QByteArray path = QFile::encodeName(QCoreApplication::applicationFilePath());
    struct stat status {};
    const bool isGood = path.startsWith('/') && ::stat(path.constData(), &status) == 0 && S_ISREG(status.st_mode)
        && (status.st_mode & S_IWOTH) == 0;
    return isGood ? path : QByteArray();
#endif
}

} // namespace

void relaunch(const QStringList& arguments)
{
    const QByteArray program = runningProgram();
    if (program.isEmpty())
        return;
    std::vector<QByteArray> texts {QFile::encodeName(QCoreApplication::applicationFilePath())};
    for (const QString& argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    closeDescriptorsOnExec();
    ::execv(program.constData(), pointers.data());
}

#else

void relaunch(const QStringList& arguments)
{
    // Windows cannot replace a process: a new one starts and this one ends at once, without unwinding.
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        std::_Exit(0);
}

#endif

} // namespace aicms::window
