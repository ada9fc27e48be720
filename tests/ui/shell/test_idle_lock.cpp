// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/idle_lock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using aicms::shell::IdleLock;
using namespace std::chrono_literals;

class TestIdleLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesDueOnceWhenNobodyIsThere()
    {
        IdleLock idle;
        idle.setTimeout(120ms);
        QSignalSpy due(&idle, &IdleLock::due);
        idle.start();
        QVERIFY(due.wait(2000));
        QTest::qWait(300);
        QCOMPARE(due.count(), 1);
        QVERIFY(!idle.isRunning());
    }

    void useOfAnyWindowPutsItOff()
    {
        IdleLock idle;
        idle.setTimeout(600ms);
        QSignalSpy due(&idle, &IdleLock::due);
        QWidget window;
        window.show();
        idle.start();
        for (int count = 0; count < 12; ++count) {
            QTest::qWait(100);
            QTest::keyClick(&window, Qt::Key_Shift);
        }
        QCOMPARE(due.count(), 0);
        QVERIFY(due.wait(3000));
    }

    void aStoppedOneStaysQuiet()
    {
        IdleLock idle;
        idle.setTimeout(60ms);
        QSignalSpy due(&idle, &IdleLock::due);
        idle.start();
        idle.stop();
        QTest::qWait(200);
        QCOMPARE(due.count(), 0);
    }

    void minutesAreRoundedUp()
    {
        IdleLock idle;
        idle.setTimeout(5min);
        QSignalSpy changed(&idle, &IdleLock::minutesLeftChanged);
        idle.start();
        QCOMPARE(idle.minutesLeft(), 5);
        QCOMPARE(changed.count(), 1);
    }
};

AICMS_WINDOW_TEST(TestIdleLock)
#include "test_idle_lock.moc"
