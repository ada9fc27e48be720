// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/kit/click.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore/restore_panel.h"
#include "ui/shell/unlock/unlock_page.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace aicms;
using shell::MainWindow;

namespace {

constexpr int restorePatience = 60'000; // milliseconds

} // namespace

/// The way back where no vault is open: from a backup to a vault that can be unlocked.
class TestRestorePage : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    test::Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
    QString m_vault;
    QString m_backup;

    template <class T = QWidget> T* shown(const char* name)
    {
        T* found = nullptr;
        const auto look = [&] {
            found = nullptr;
            for (T* widget : m_window->findChildren<T*>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, restorePatience))
            qFatal("no widget named %s", name);
        return found;
    }
    void click(const char* name) { test::clickOn(shown<QPushButton>(name)); }
    void start(const QString& vault)
    {
        MainWindow::Options options;
        options.choosers = m_answers.choosers();
        options.vaultParent = m_folder.path(QStringLiteral("documents"));
        shell::ScreenEntry entry {QStringLiteral("home")};
        entry.railText = QStringLiteral("Home");
        entry.make = [](const shell::Context&, QWidget* parent) -> shell::Screen* {
            class Home : public shell::Screen {
            public:
                using Screen::Screen;
                QString title() const override { return QStringLiteral("Home"); }
                void enter(const QVariant&) override { }
            };
            return new Home(parent);
        };
        options.screens = {entry};
        m_window = std::make_unique<MainWindow>(m_clock, std::move(options));
        m_window->resize(1280, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->start(vault);
    }
    void unlock()
    {
        auto* passphrase = shown<QLineEdit>("passphrase");
        passphrase->setFocus();
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen() && m_window->frame(), restorePatience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        m_vault = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(m_vault, m_clock);
        const QString drive = m_folder.path(QStringLiteral("drive"));
        QVERIFY(QDir().mkpath(drive));
        auto vault = test::openVault(m_vault, m_clock).value();
        customers::Customer person;
        person.givenName = QStringLiteral("Anna");
        QVERIFY(vault->customers().add(person).result());
        m_backup = vault->backups().create(drive).result().value().path;
        QVERIFY(vault->close());
    }
    void cleanup() { m_window.reset(); }

    /// A new computer: there is nothing but the file.
    void aLostVaultComesBack()
    {
        start({});
        click("restoreBackupFile");
        m_answers.openFile = m_backup;
        click("chooseBackup");
        auto* passphrase = shown<QLineEdit>("passphrase");
        passphrase->setFocus();
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        const QString target = shown<shell::RestorePanel>("restorePanel")->target();
        QVERIFY(target.startsWith(m_folder.path(QStringLiteral("documents"))));
        click("restoreBackup");
        auto* box = shown<kit::ConfirmBox>("restoreWithoutList");
        box->findChild<QCheckBox*>()->setChecked(true);
        QTest::mouseClick(box->findChildren<QPushButton*>().last(), Qt::LeftButton);
        click("openRestored");
        QCOMPARE(shown<shell::UnlockPage>("unlockPage")->folder(), target);
        unlock();
        QCOMPARE(m_window->frame()->workspace().customers().count({}).result().value(), 1);
    }

    /// The vault is on this computer: its list says who was erased since, and nobody has to be asked.
    void theVaultOfThisComputerIsTheMeasure()
    {
        start(m_vault);
        unlock();
        m_window.reset();
        start({});
        click("restoreBackupFile");
        m_answers.openFile = m_backup;
        click("chooseBackup");
        auto* passphrase = shown<QLineEdit>("passphrase");
        passphrase->setFocus();
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        click("tryRestore");
        QTRY_VERIFY_WITH_TIMEOUT(
            shown<kit::MessageBar>("restoreMessage")->text().startsWith(QLatin1String("It can be restored")),
            restorePatience);
        click("restoreBack");
        QVERIFY(shown("welcomePage"));
    }

    void anotherVaultIsShownOnceThisOneIsLocked()
    {
        const QString other = m_folder.path(QStringLiteral("other.aicms"));
        test::makeVault(other, m_clock);
        start(m_vault);
        unlock();
        m_window->commands().run(QStringLiteral("vault.openOther"), other);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isOpen(), restorePatience);
        QCOMPARE(shown<shell::UnlockPage>("unlockPage")->folder(), other);
        QVERIFY(test::openVault(m_vault, m_clock)); // given back
    }
};

AICMS_WINDOW_TEST(TestRestorePage)
#include "test_restore_page.moc"
