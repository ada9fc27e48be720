// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_hardening.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace aicms;

namespace {

constexpr uid_t nobody = 65534;

/// A process with nothing to do, hardened or left as it is.
pid_t startTarget(bool isHardened)
{
    int ready[2];
    if (::pipe(ready) != 0)
        return -1;
    const pid_t target = ::fork();
    if (target == 0) {
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // a change of user switches it off
        if (isHardened)
            base::hardenProcess();
        static_cast<void>(!::write(ready[1], "x", 1));
        for (;;)
            ::pause();
    }
    char byte = 0;
    static_cast<void>(!::read(ready[0], &byte, 1));
    ::close(ready[0]);
    ::close(ready[1]);
    return target;
}

/// Bit 1: the target's memory could be opened; bit 2: it could be attached to. Run as a user who is not root, because
/// root is never refused.
int tryToLook(bool isHardened)
{
    const pid_t spy = ::fork();
    if (spy == 0) {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(64);
        const pid_t target = startTarget(isHardened);
        int seen = 0;
        const QByteArray path = "/proc/" + QByteArray::number(target) + "/mem";
        if (const int memory = ::open(path.constData(), O_RDONLY); memory >= 0)
            seen |= 1;
        if (::ptrace(PTRACE_ATTACH, target, nullptr, nullptr) == 0) {
            seen |= 2;
            ::waitpid(target, nullptr, 0);
            ::ptrace(PTRACE_DETACH, target, nullptr, nullptr);
        }
        ::kill(target, SIGKILL);
        ::_exit(seen);
    }
    int status = 0;
    ::waitpid(spy, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestHardening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyElseLooksIntoTheMemory()
    {
        const int control = tryToLook(false);
        if (control != 3)
            QSKIP("skipped: this system refuses it for every process");
        QCOMPARE(tryToLook(true), 0);
    }

    void noCoreDumpsAndPrivateFiles()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            base::hardenProcess();
            rlimit limit {};
            ::getrlimit(RLIMIT_CORE, &limit);
            const bool isPrivate = ::umask(0) == 077;
            ::_exit(limit.rlim_max == 0 && isPrivate && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }

    void theEnvironmentBringsNoCodeAndNoConnection()
    {
        qputenv("QT_PLUGIN_PATH", "/tmp/x");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1/bus;tcp:host=example.com,port=1");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/dbus/system_bus_socket");
        qputenv("AT_SPI_BUS_ADDRESS", "unixexec:path=/tmp/x");
        const pid_t child = ::fork();
        if (child == 0) {
            base::hardenProcess();
            const bool isGood = !qEnvironmentVariableIsSet("QT_PLUGIN_PATH")
                && !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                && !qEnvironmentVariableIsSet("AT_SPI_BUS_ADDRESS")
                && qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS");
            ::_exit(isGood ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        for (const char* name :
            {"QT_PLUGIN_PATH", "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"})
            qunsetenv(name);
    }
};

AICMS_TEST(TestHardening)
#include "test_hardening.moc"
