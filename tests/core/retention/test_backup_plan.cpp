// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup_plan.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

using namespace aicms;
using namespace retention;

/// When and where backups are made by themselves.
class TestBackupPlan : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;

    static QDateTime moment(int day, int hour, int minute = 0)
    {
        return QDateTime(QDate(2026, 5, day), QTime(hour, minute), QTimeZone("Europe/Berlin"));
    }
    static BackupPlan evenings() { return {true, QStringLiteral("/media/stick"), QStringLiteral("/media/stick")}; }

private Q_SLOTS:
    void oneIsMadeADay()
    {
        const BackupPlan plan = evenings();
        QVERIFY(isBackupDue(plan, std::nullopt, moment(11, 9))); // none yet
        QVERIFY(!isBackupDue(plan, moment(10, 18, 5), moment(11, 17, 59)));
        QVERIFY(isBackupDue(plan, moment(10, 18, 5), moment(11, 18)));
        QVERIFY(!isBackupDue(plan, moment(11, 18, 0), moment(11, 23, 59)));
        QVERIFY(!isBackupDue(plan, moment(11, 18, 0), moment(12, 0, 1)));
        QVERIFY(isBackupDue(plan, moment(11, 12), moment(11, 18))); // the rest of that day's work is in none
    }

    void whatWasMissedIsMadeUp()
    {
        const BackupPlan plan = evenings();
        QVERIFY(isBackupDue(plan, moment(10, 12), moment(11, 9))); // closed at six the day before
        QVERIFY(isBackupDue(plan, moment(4, 18, 5), moment(11, 9)));
        QVERIFY(isBackupDue(plan, moment(20, 18), moment(11, 9))); // made while the clock was wrong
        BackupPlan off = plan;
        off.isOn = false;
        QVERIFY(!isBackupDue(off, moment(4, 18, 5), moment(11, 19)));
    }

    void aPlanIsKeptPerVault()
    {
        const QUuid one = QUuid::createUuid(), other = QUuid::createUuid();
        QCOMPARE(readBackupPlan(one), BackupPlan {});
        BackupPlan plan = evenings();
        plan.at = QTime(12, 30);
        QVERIFY(writeBackupPlan(one, plan));
        QCOMPARE(readBackupPlan(one), plan);
        QCOMPARE(readBackupPlan(other), BackupPlan {});
    }

    /// The folder of a drive that was taken away may stay as an empty one of the disk below.
    void aFolderCountsOnItsDriveOnly()
    {
        const QString folder = m_folder.path(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(folder));
        BackupPlan plan {true, folder, rootOf(folder)};
        QVERIFY(isFolderThere(plan));
        QVERIFY(isOnSameDrive(folder, m_folder.path(QString())));
        plan.root = QStringLiteral("/media/stick");
        QVERIFY(!isFolderThere(plan));
        plan.root = rootOf(folder);
        QVERIFY(QDir(folder).removeRecursively());
        QVERIFY(!isFolderThere(plan));
    }
};

AICMS_TEST(TestBackupPlan)
#include "test_backup_plan.moc"
