// SPDX-License-Identifier: GPL-3.0-or-later
// Windows, macOS, and systems that tell nothing. Not tried: written from the makers' documentation.
#include "ui/shell/session_watch.h"

#ifndef AICMS_DBUS

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#if defined(Q_OS_WIN)
#include <QWidget>

#include <windows.h>
#include <wtsapi32.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#endif

namespace aicms::shell {

#if defined(Q_OS_WIN)

class SessionWatch::System : public QAbstractNativeEventFilter {
public:
    explicit System(SessionWatch& watch) : m_watch(watch)
    {
        m_receiver.winId();
        WTSRegisterSessionNotification(reinterpret_cast<HWND>(m_receiver.winId()), NOTIFY_FOR_THIS_SESSION);
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~System() override { WTSUnRegisterSessionNotification(reinterpret_cast<HWND>(m_receiver.winId())); }
    void release() { }
    bool nativeEventFilter(const QByteArray&, void* data, qintptr*) override
    {
        const auto* message = static_cast<const MSG*>(data);
        const bool isLocked = message->message == WM_WTSSESSION_CHANGE
            && (message->wParam == WTS_SESSION_LOCK || message->wParam == WTS_CONSOLE_DISCONNECT
                || message->wParam == WTS_REMOTE_DISCONNECT);
        if (isLocked)
            Q_EMIT m_watch.screenLocked();
        if (message->message == WM_POWERBROADCAST && message->wParam == PBT_APMSUSPEND)
            Q_EMIT m_watch.goingToSleep();
        return false;
    }

private:
    SessionWatch& m_watch;
    QWidget m_receiver;
};

#elif defined(Q_OS_MACOS)

class SessionWatch::System {
public:
    explicit System(SessionWatch& watch) : m_watch(watch)
    {
        CFNotificationCenterAddObserver(
            CFNotificationCenterGetDistributedCenter(), this,
            [](CFNotificationCenterRef, void* self, CFStringRef, const void*, CFDictionaryRef) {
                Q_EMIT static_cast<System*>(self)->m_watch.screenLocked();
            },
            CFSTR("com.apple.screenIsLocked"), nullptr, CFNotificationSuspensionBehaviorDeliverImmediately);
    }
    ~System() { CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this); }
    void release() { }

private:
    SessionWatch& m_watch;
};

#else

class SessionWatch::System {
public:
    explicit System(SessionWatch&) { }
    void release() { }
};

#endif

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) { }
SessionWatch::~SessionWatch() = default;

void SessionWatch::start()
{
    if (!m_system)
        m_system = std::make_unique<System>(*this);
}

void SessionWatch::vaultIsLocked()
{
    if (m_system)
        m_system->release();
}

} // namespace aicms::shell

#endif
