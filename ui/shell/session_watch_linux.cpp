// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_watch_linux.h"

#ifdef AICMS_DBUS

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace aicms::shell {

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString logindPath = QStringLiteral("/org/freedesktop/login1");
const QString logindManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString logindSession = QStringLiteral("org.freedesktop.login1.Session");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

/// A bus that somebody has started already; asking for one that is not there would start a process.
bool isThere(const char* variable, const QString& socket)
{
    const QByteArray address = qgetenv(variable);
    return address.isEmpty() ? QFileInfo::exists(socket) : address.startsWith("unix:");
}

QDBusMessage ask(const QString& method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(logind, logindPath, logindManager, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

SessionWatch::System::System(SessionWatch& watch) : m_watch(watch)
{
    if (isThere("DBUS_SYSTEM_BUS_ADDRESS", QStringLiteral("/run/dbus/system_bus_socket")))
        listenToLogind();
    if (isThere("DBUS_SESSION_BUS_ADDRESS", qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")))
        listenToScreenSavers();
}

void SessionWatch::System::listenToLogind()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    // Only that service can own its paths on the system's bus, and a false alarm does no more than lock.
    bus.connect({}, logindPath, logindManager, QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
    auto* session = new QDBusPendingCallWatcher(
        bus.asyncCall(ask(QStringLiteral("GetSessionByPID"), {static_cast<uint>(QCoreApplication::applicationPid())})),
        this);
    connect(session, &QDBusPendingCallWatcher::finished, this, [this, session] {
        session->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *session;
        if (!path.isError())
            followSession(path.value().path());
    });
    holdUpSleep();
}

void SessionWatch::System::followSession(const QString& path)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect({}, path, logindSession, QStringLiteral("Lock"), this, SLOT(sessionLocked()));
    bus.connect({}, path, properties, QStringLiteral("PropertiesChanged"), this,
        SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void SessionWatch::System::listenToScreenSavers()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    for (const char* desktop : {"freedesktop", "gnome", "cinnamon", "mate", "xfce"})
        bus.connect({}, {}, QStringLiteral("org.%1.ScreenSaver").arg(QLatin1String(desktop)),
            QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
}

void SessionWatch::System::holdUpSleep()
{
    auto* answer
        = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask(QStringLiteral("Inhibit"),
                                          {QStringLiteral("sleep"), QStringLiteral("AICMS"),
                                              SessionWatch::tr("The vault is being locked"), QStringLiteral("delay")})),
            this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> descriptor = *answer;
        if (!descriptor.isError())
            m_delay = descriptor.value();
    });
}

void SessionWatch::System::release()
{
    m_delay = QDBusUnixFileDescriptor();
}

void SessionWatch::System::prepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT m_watch.goingToSleep();
    else
        holdUpSleep();
}

void SessionWatch::System::sessionLocked()
{
    Q_EMIT m_watch.screenLocked();
}

void SessionWatch::System::sessionChanged(const QString&, const QVariantMap& changed, const QStringList&)
{
    const bool isLocked = changed.value(QStringLiteral("LockedHint"), false).toBool();
    const bool isOthers = !changed.value(QStringLiteral("Active"), true).toBool();
    if (isLocked || isOthers)
        Q_EMIT m_watch.screenLocked();
}

void SessionWatch::System::screenSaverChanged(bool isActive)
{
    if (isActive)
        Q_EMIT m_watch.screenLocked();
}

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
