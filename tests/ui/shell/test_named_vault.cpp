// SPDX-License-Identifier: GPL-3.0-or-later
// What a second start of the program hands over: a vault, or a backup.
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/people_screen.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore/restore_page.h"
#include "ui/shell/unlock/unlock_page.h"

#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace aicms;

class TestNamedVault : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<shell::MainWindow> m_window;
    QString m_vault;
    QString m_other;

    void unlock()
    {
        auto* passphrase = test::find<QLineEdit>(m_window.get(), "passphrase");
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen(), 60'000);
    }
    QList<kit::MessageBar*> bars() const
    {
        return m_window->findChildren<kit::MessageBar*>(QStringLiteral("noticeBar"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        m_vault = m_folder.path(QStringLiteral("shop.aicms"));
        m_other = m_folder.path(QStringLiteral("other.aicms"));
        test::makeVault(m_vault, m_clock);
        test::makeVault(m_other, m_clock);
    }
    void init()
    {
        shell::ScreenEntry screen;
        screen.id = QStringLiteral("customers");
        screen.railText = QStringLiteral("Customers");
        screen.railIcon = QStringLiteral("users");
        screen.make = [](const shell::Context&, QWidget* parent) { return new test::PeopleScreen(parent); };
        shell::MainWindow::Options options;
        options.screens = {screen};
        m_window = std::make_unique<shell::MainWindow>(m_clock, std::move(options));
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->start(m_vault);
    }
    void cleanup() { m_window.reset(); }

    void aVaultNamedFromOutsideIsShownOrOffered()
    {
        auto* unlockPage = m_window->findChild<shell::UnlockPage*>();
        m_window->openNamed(m_other);
        QCOMPARE(unlockPage->folder(), m_other);
        m_window->openNamed(m_vault);
        QCOMPARE(unlockPage->folder(), m_vault);
        unlock();
        m_window->openNamed({});
        m_window->openNamed(m_vault + u'/');
        QVERIFY(bars().isEmpty());
        m_window->openNamed(m_other);
        QCOMPARE(bars().size(), 1);
        QVERIFY(bars().front()->text().contains(QStringLiteral("other.aicms")));
        QVERIFY2(m_window->isOpen(), "nothing is locked unasked");
        Q_EMIT bars().front()->actionTriggered();
        QTRY_VERIFY(!m_window->isOpen());
        QTRY_COMPARE(unlockPage->folder(), m_other);
    }

    void aBackupNamedFromOutsideIsToBeRestored()
    {
        QFile backup(m_folder.path(QStringLiteral("of_shop.aicmsbackup")));
        QVERIFY(backup.open(QIODevice::WriteOnly));
        unlock();
        m_window->openNamed(backup.fileName());
        QCOMPARE(bars().size(), 1);
        QVERIFY(bars().front()->text().contains(QStringLiteral("of_shop")));
        m_window->lock(shell::LockReason::Asked);
        QTRY_VERIFY(!m_window->isOpen());
        m_window->openNamed(backup.fileName());
        QVERIFY(m_window->findChild<shell::RestorePage*>() != nullptr);
    }
};

AICMS_WINDOW_TEST(TestNamedVault)
#include "test_named_vault.moc"
