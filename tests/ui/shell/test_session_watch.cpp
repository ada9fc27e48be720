// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/session_watch.h"

#include <QTest>

#ifdef AICMS_DBUS

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QVariantMap>

#include <fcntl.h>
#include <unistd.h>

namespace {

const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_31");
const QString logindPath = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString session = QStringLiteral("org.freedesktop.login1.Session");

/// Answers as systemd-logind does.
class FakeLogind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    int m_held = -1; ///< our end of the pipe that a sleep would wait for
    QString m_mode;
    int m_asked = 0;

    bool isHeld() const
    {
        char byte = 0;
        return m_held >= 0 && ::read(m_held, &byte, 1) < 0;
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) // NOLINT: the name is part of the protocol
    {
        return QDBusObjectPath(sessionPath);
    }
    QDBusUnixFileDescriptor Inhibit(const QString&, const QString&, const QString&, const QString& mode) // NOLINT
    {
        ++m_asked;
        m_mode = mode;
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        m_held = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
};

} // namespace

/// On a message bus of its own, so that the computer's real one is left alone.
class TestSessionWatch : public QObject {
    Q_OBJECT

    QProcess m_daemon;
    FakeLogind m_logind;
    std::unique_ptr<aicms::shell::SessionWatch> m_watch;

    static QDBusConnection bus() { return QDBusConnection(QStringLiteral("fake")); }
    static void send(const QString& path, const QString& interface, const QString& name, const QVariantList& arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        bus().send(signal);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("skipped: dbus-daemon is missing");
        m_daemon.start(
            daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead(10'000));
        const QByteArray address = m_daemon.readLine().trimmed();
        QVERIFY2(address.startsWith("unix:"), address.constData());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        QVERIFY(QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("fake")).isConnected());
        QVERIFY(bus().registerObject(logindPath, &m_logind, QDBusConnection::ExportAllSlots));
        QVERIFY(bus().registerService(QStringLiteral("org.freedesktop.login1")));
        m_watch = std::make_unique<aicms::shell::SessionWatch>();
        m_watch->start();
        QTRY_VERIFY(m_logind.m_held >= 0);
        QTest::qWait(100); // the session's path is asked for, too
    }
    void cleanupTestCase()
    {
        m_watch.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("fake"));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void theScreenSaverIsHeard_data()
    {
        QTest::addColumn<QString>("interface");
        for (const char* desktop : {"freedesktop", "gnome", "cinnamon", "mate", "xfce"})
            QTest::newRow(desktop) << QStringLiteral("org.%1.ScreenSaver").arg(QLatin1String(desktop));
    }
    void theScreenSaverIsHeard()
    {
        QFETCH(QString, interface);
        QSignalSpy locked(m_watch.get(), &aicms::shell::SessionWatch::screenLocked);
        send(QStringLiteral("/org/gnome/ScreenSaver"), interface, QStringLiteral("ActiveChanged"), {false});
        send(QStringLiteral("/org/gnome/ScreenSaver"), interface, QStringLiteral("ActiveChanged"), {true});
        QTRY_COMPARE(locked.size(), 1);
    }

    void theSessionIsHeard()
    {
        QSignalSpy locked(m_watch.get(), &aicms::shell::SessionWatch::screenLocked);
        send(QStringLiteral("/org/freedesktop/login1/session/_32"), session, QStringLiteral("Lock"), {});
        send(sessionPath, session, QStringLiteral("Lock"), {});
        QTRY_COMPARE(locked.size(), 1);
        const auto change = [](const QString& name, bool value) {
            send(sessionPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
                {session, QVariantMap {{name, value}}, QStringList()});
        };
        change(QStringLiteral("IdleHint"), true);
        change(QStringLiteral("LockedHint"), false);
        change(QStringLiteral("Active"), true);
        change(QStringLiteral("LockedHint"), true);
        QTRY_COMPARE(locked.size(), 2);
        change(QStringLiteral("Active"), false);
        QTRY_COMPARE(locked.size(), 3);
    }

    void sleepWaitsForTheLock()
    {
        QCOMPARE(m_logind.m_mode, QStringLiteral("delay"));
        QVERIFY(m_logind.isHeld());
        QSignalSpy sleeping(m_watch.get(), &aicms::shell::SessionWatch::goingToSleep);
        send(logindPath, manager, QStringLiteral("PrepareForSleep"), {true});
        QTRY_COMPARE(sleeping.size(), 1);
        QVERIFY(m_logind.isHeld());
        m_watch->vaultIsLocked();
        QTRY_VERIFY(!m_logind.isHeld());
        send(logindPath, manager, QStringLiteral("PrepareForSleep"), {false});
        QTRY_COMPARE(m_logind.m_asked, 2);
        QCOMPARE(sleeping.size(), 1);
        QTRY_VERIFY(m_logind.isHeld());
    }
};

AICMS_TEST(TestSessionWatch)

#else

class TestSessionWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingToHear() { QSKIP("skipped: this system has no message bus"); }
};

AICMS_TEST(TestSessionWatch)

#endif

#include "test_session_watch.moc"
