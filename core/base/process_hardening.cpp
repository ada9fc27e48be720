// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_hardening.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace aicms::base {

namespace {

/// Whoever sets these can load code of his own into the program, or make Qt write down what it does.
void forgetEnvironment()
{
    for (const char* name : {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_STYLE_OVERRIDE", "QT_LOGGING_CONF",
             "QT_QPA_GENERIC_PLUGINS", "QML_IMPORT_PATH", "QML2_IMPORT_PATH", "QT_DEBUG_PLUGINS"})
        qunsetenv(name);
    // The message buses are sockets of this computer; any other address would be a connection or run a program.
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"}) {
        for (const QByteArray& address : qgetenv(name).split(';')) {
            if (!address.startsWith("unix:"))
                qunsetenv(name);
        }
    }
}

} // namespace

void hardenProcess()
{
    forgetEnvironment();
#if defined(Q_OS_UNIX)
    umask(077);
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#elif defined(Q_OS_MACOS)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#elif defined(Q_OS_WIN)
    // DLLs from the system and the program's folder only, never from the current one; no crash report with memory.
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_APPLICATION_DIR);
    SetDllDirectoryW(L"");
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
}

} // namespace aicms::base
