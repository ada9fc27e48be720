// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "ui/shell/single_instance.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using aicms::shell::SingleInstance;

class TestSingleInstance : public QObject {
    Q_OBJECT
    aicms::test::TemporaryFolder m_folder;

private Q_SLOTS:
    void theSecondAsksTheFirst()
    {
        const QString folder = m_folder.path(QStringLiteral("run"));
        SingleInstance first(folder);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QVERIFY(first.becomeFirst());
        SingleInstance second(folder);
        QVERIFY(!second.becomeFirst());
        QVERIFY(second.askFirstToRaise());
        QVERIFY(raised.wait(3000));
        const QString vault = QStringLiteral("/shops/Räder & Co.aicms");
        QVERIFY(second.askFirstToRaise(vault));
        QVERIFY(raised.wait(3000));
        QCOMPARE(raised.count(), 2);
        QCOMPARE(raised.at(0).at(0).toString(), QString());
        QCOMPARE(raised.at(1).at(0).toString(), vault);
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/window.request")));
    }

    void anotherHomeHasItsOwnWindow()
    {
        const QByteArray home = qgetenv("HOME");
        const QString here = SingleInstance::defaultFolder();
        QCOMPARE(SingleInstance::defaultFolder(), here);
        qputenv("HOME", m_folder.path(QStringLiteral("other")).toUtf8());
        const QString there = SingleInstance::defaultFolder();
        qputenv("HOME", home);
        QVERIFY(here != there);
    }

    void whenTheFirstEndedTheNextIsFirst()
    {
        const QString folder = m_folder.path(QStringLiteral("again"));
        {
            SingleInstance first(folder);
            QVERIFY(first.becomeFirst());
        }
        SingleInstance next(folder);
        QVERIFY(next.becomeFirst());
    }

    void theFolderIsForItsOwnerOnly()
    {
        const QString folder = m_folder.path(QStringLiteral("private"));
        SingleInstance first(folder);
        QCOMPARE(QFileInfo(folder).permissions() & 0x0077, QFile::Permissions());
    }

    void anOldRequestRaisesNobody()
    {
        const QString folder = m_folder.path(QStringLiteral("old"));
        SingleInstance ghost(folder);
        QVERIFY(ghost.askFirstToRaise());
        SingleInstance first(folder);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QVERIFY(first.becomeFirst());
        QTest::qWait(200);
        QCOMPARE(raised.count(), 0);
    }
};

AICMS_TEST(TestSingleInstance)
#include "test_single_instance.moc"
