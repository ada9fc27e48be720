// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/process_hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_MACOS
#include <sys/ptrace.h>
#include <sys/types.h>
#endif

namespace aicms::cli {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    ::umask(077);
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#ifdef Q_OS_MACOS
    ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

} // namespace aicms::cli
