// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"
#include "core/vault/vault_folder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// What a file manager hands to the program when somebody opens a vault there.
class TestOpenedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileOfTheKeysStandsForItsFolder()
    {
        const aicms::test::TemporaryFolder folder;
        const QString vault = folder.path(QStringLiteral("Shop"));
        QVERIFY(QDir().mkpath(vault));
        QFile keys(vault + u'/' + aicms::vault::slotFileName);
        QVERIFY(keys.open(QIODevice::WriteOnly));
        using aicms::window::Application;
        QCOMPARE(Application::vaultFolder(keys.fileName()), vault);
        QCOMPARE(Application::vaultFolder(vault), vault);
        QFile backup(folder.path(QStringLiteral("of_shop.aicmsbackup")));
        QVERIFY(backup.open(QIODevice::WriteOnly));
        QCOMPARE(Application::vaultFolder(backup.fileName()), backup.fileName());
        const QString gone = folder.path(QStringLiteral("gone"));
        QCOMPARE(Application::vaultFolder(gone), gone); // the lock screen says that it is not there
    }
};

AICMS_TEST(TestOpenedFile)
#include "test_opened_file.moc"
