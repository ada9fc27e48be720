// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <array>
#include <csignal>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace aicms::cli {

namespace {

// Written by the signal handler: only what POSIX allows there.
volatile std::sig_atomic_t stopRequested = 0;

#ifdef Q_OS_UNIX
std::array<int, 2> wakeUp {-1, -1};

extern "C" void requestStop(int)
{
    stopRequested = 1;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
}
#else
extern "C" void requestStop(int)
{
    stopRequested = 1;
}
#endif

} // namespace

Interruption::Interruption()
{
#ifdef Q_OS_UNIX
    if (::pipe(wakeUp.data()) == 0) {
        for (const int end : wakeUp) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        }
        m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            m_notifier->setEnabled(false);
            m_token.cancel();
        });
    }
    struct sigaction action {};
    action.sa_handler = requestStop;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of write(), not the end of a transaction
#else
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
#endif
}

Interruption::~Interruption()
{
#ifdef Q_OS_UNIX
    m_notifier.reset();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_IGN);
    for (int& end : wakeUp) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
#endif
}

int Interruption::descriptor() const
{
#ifdef Q_OS_UNIX
    return wakeUp[0];
#else
    return -1;
#endif
}

bool Interruption::isRequested() const
{
    return stopRequested != 0;
}

} // namespace aicms::cli
