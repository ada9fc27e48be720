// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup_plan.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/kit/click.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/switch.h"
#include "ui/retention/backups_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/restore/restore_panel.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace aicms;

namespace {

constexpr int backupPatience = 30'000; // milliseconds; keys are derived on the way
constexpr qint64 oneDay = 86'400'000'000; // microseconds

} // namespace

/// Backups by a timetable, and the way back from one, as the window shows them.
class TestBackupsScreen : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime::fromDateTime(QDateTime(QDate(2026, 5, 11), QTime(12, 0), Qt::UTC))};
    int m_vaults = 0;
    test::Answers m_answers;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    base::CustomerId m_anna;
    QString m_drive;

    template <class T = QWidget> T* find(const char* name)
    {
        T* found = nullptr;
        const auto look = [&] {
            found = nullptr;
            for (T* widget : m_frame->findChildren<T*>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, backupPatience))
            qFatal("no widget named %s", name);
        return found;
    }
    void click(const char* name) { test::clickOn(find<QPushButton>(name)); }
    QString message(const char* name)
    {
        auto* bar = m_frame->findChild<kit::MessageBar*>(QString::fromLatin1(name));
        return bar && bar->isVisible() ? bar->text() : QString();
    }
    QString shown() { return test::visibleText(m_frame.get()); }
    QStringList backups() const { return QDir(m_drive).entryList({QStringLiteral("*.aicmsbackup")}, QDir::Files); }

    void open()
    {
        const QString path = m_folder.path(QStringLiteral("shop%1.aicms").arg(++m_vaults));
        test::makeVault(path, m_clock);
        auto opened = test::openVault(path, m_clock);
        QVERIFY(opened);
        m_vault = std::move(*opened);
        m_anna = add(QStringLiteral("Anna"));
        add(QStringLiteral("Ben"));
        m_drive = m_folder.path(QStringLiteral("drive%1").arg(m_vaults));
        QVERIFY(QDir().mkpath(m_drive));
        m_frame = std::make_unique<shell::VaultFrame>(
            m_vault, std::vector {ui_retention::backupsEntry(m_answers.choosers())}, m_commands, m_undo);
        m_frame->resize(1440, 1400);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        m_commands.run(QStringLiteral("go.backups"));
    }
    base::CustomerId add(const QString& name)
    {
        customers::Customer customer;
        customer.givenName = name;
        return m_vault->customers().add(customer).result().value();
    }
    QString makeBackup() { return m_vault->backups().create(m_drive).result().value().path; }
    void chooseFile(const QString& file)
    {
        m_answers.openFile = file;
        click("chooseBackup");
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("restoreWhose")->text().contains(test::business), true, backupPatience);
    }
    void type(const QString& passphrase)
    {
        auto* line = find<QLineEdit>("passphrase");
        line->setFocus();
        QTest::keyClicks(line, passphrase);
    }
    QStringList namesIn(const QString& folder)
    {
        auto opened = test::openVault(folder, m_clock);
        if (!opened)
            qFatal("the restored vault does not open");
        QStringList names;
        const auto rows = (*opened)->customers().rows((*opened)->customers().ids({}).result().value()).result().value();
        for (const auto& row : rows)
            names << row.name;
        return names;
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void cleanup()
    {
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_vault.reset();
        for (const shell::Command& command : std::vector(m_commands.all()))
            m_commands.remove(command.id);
    }

    /// The whole way: the file, the trial that changes nothing, the restore, and the vault that is opened then.
    void aBackupIsTriedOutAndRestored()
    {
        open();
        const QString file = makeBackup();
        QVERIFY(m_vault->erasures().erase({m_anna}, retention::ErasureGround::ConsentWithdrawn).result());
        chooseFile(file);
        QVERIFY(find<QLabel>("restoreOrigin")->text().contains(QLatin1String("that is open now")));
        QVERIFY(!find<QPushButton>("restoreBackup")->isEnabled());
        type(test::ownerPassphrase);
        const QString target = find<shell::RestorePanel>("restorePanel")->target();
        click("tryRestore");
        QTRY_VERIFY_WITH_TIMEOUT(
            message("restoreMessage").startsWith(QLatin1String("It can be restored")), backupPatience);
        QVERIFY(message("restoreMessage").contains(QLatin1String("1 customer(s)")));
        QVERIFY(
            message("restoreMessage").contains(QLatin1String("1 person(s) who were erased since are erased again")));
        QVERIFY(!QFile::exists(target));
        if (const QString folder = qEnvironmentVariable("AICMS_SHOTS"); !folder.isEmpty())
            QVERIFY(m_frame->grab().save(folder + QStringLiteral("/restore.png")));

        click("restoreBackup");
        QTRY_VERIFY_WITH_TIMEOUT(
            message("restoreMessage").startsWith(QLatin1String("The backup is restored")), backupPatience);
        QCOMPARE(namesIn(target), QStringList {QStringLiteral("Ben")});
        QString wanted;
        m_commands.add({QStringLiteral("vault.openOther"), {}, {}, {}, {},
            [&wanted](const QVariant& folder) { wanted = folder.toString(); }});
        click("openRestored");
        QCOMPARE(wanted, target);
    }

    void aWrongPassphraseRestoresNothing()
    {
        open();
        chooseFile(makeBackup());
        type(QStringLiteral("not the passphrase"));
        click("restoreBackup");
        QTRY_VERIFY_WITH_TIMEOUT(
            message("restoreMessage").startsWith(QLatin1String("That passphrase did not open")), backupPatience);
        QVERIFY(!QFile::exists(find<shell::RestorePanel>("restorePanel")->target()));
    }

    void aFileThatIsNoBackupIsSaidToBeNone()
    {
        open();
        m_answers.openFile = m_vault->folder() + QStringLiteral("/vault.db");
        click("chooseBackup");
        QTRY_VERIFY_WITH_TIMEOUT(
            message("restoreMessage").startsWith(QLatin1String("This file is no backup")), backupPatience);
        QVERIFY(!m_frame->findChild<QPushButton*>(QStringLiteral("restoreBackup"))->isVisible());
    }

    /// Of a vault that is not here: nobody knows who was erased since, and an owner has to say that he does.
    void withoutTheListItIsAskedFirst()
    {
        open();
        const QString file = makeBackup();
        cleanup();
        open(); // another vault
        chooseFile(file);
        QVERIFY(find<QLabel>("restoreOrigin")->text().contains(QLatin1String("another vault")));
        type(test::ownerPassphrase);
        click("restoreBackup");
        auto* box = find<kit::ConfirmBox>("restoreWithoutList");
        const QString target = find<shell::RestorePanel>("restorePanel")->target();
        QVERIFY(!QFile::exists(target));
        auto* confirm = box->findChildren<QPushButton*>().last();
        QVERIFY(!confirm->isEnabled());
        box->findChild<QCheckBox*>()->setChecked(true);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            message("restoreMessage").contains(QLatin1String("may be in it again")), backupPatience);
        QCOMPARE(namesIn(target).size(), 2);
    }

    /// Once a day, into a folder that is asked for; what is missed is made up as soon as the drive is back.
    void backupsAreMadeByTheTimetable()
    {
        open();
        auto* on = find<kit::Switch>("planOn");
        m_answers.folder.clear();
        on->click(); // and back from the choice of the folder
        QVERIFY(!on->isChecked());
        m_answers.folder = m_vault->folder();
        on->click();
        QVERIFY(!on->isChecked());
        QVERIFY(message("planProblem").contains(QLatin1String("another folder")));
        m_answers.folder = m_drive;
        on->click();
        QVERIFY(on->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 1, backupPatience); // there was none yet
        QTRY_VERIFY_WITH_TIMEOUT(shown().contains(QLatin1String("Backup today")), backupPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("planState")->text().contains(QLatin1String("The next one is made")), backupPatience);
        QVERIFY(find<QLabel>("planState")->text().contains(QLatin1String("on the same drive")));
        m_commands.run(QStringLiteral("backup.look"));
        QTest::qWait(200);
        QCOMPARE(backups().size(), 1);

        m_clock.advance(oneDay);
        QVERIFY(QDir().rename(m_drive, m_drive + QStringLiteral(" away")));
        m_commands.run(QStringLiteral("backup.look"));
        QTRY_VERIFY_WITH_TIMEOUT(shown().contains(QLatin1String("A backup is due, and the drive")), backupPatience);
        m_commands.run(QStringLiteral("go.backups"));
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("planState")->text().contains(QLatin1String("The drive is not there now")), backupPatience);
        QVERIFY(QDir().rename(m_drive + QStringLiteral(" away"), m_drive));
        m_commands.run(QStringLiteral("backup.look"));
        QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 2, backupPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!shown().contains(QLatin1String("A backup is due, and the drive")), backupPatience);
    }
};

AICMS_WINDOW_TEST(TestBackupsScreen)
#include "test_backups_screen.moc"
