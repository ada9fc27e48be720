// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef AICMS_DBUS

#include "ui/shell/session_watch.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

namespace aicms::shell {

/// systemd-logind on the system's bus, the screen savers of the desktops on the user's. Both are sockets of this
/// computer: other addresses are never connected to.
class SessionWatch::System : public QObject {
    Q_OBJECT
public:
    explicit System(SessionWatch& watch);
    void release();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void sessionLocked();
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& dropped);
    void screenSaverChanged(bool isActive);

private:
    void listenToLogind();
    void listenToScreenSavers();
    void holdUpSleep();
    void followSession(const QString& path);

    SessionWatch& m_watch;
    QDBusUnixFileDescriptor m_delay; ///< as long as it is open the computer waits with its sleep
};

} // namespace aicms::shell

#endif
