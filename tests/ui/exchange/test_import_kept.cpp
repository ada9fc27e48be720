// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/people_screen.h"
#include "tests/ui/shell/shop.h"
#include "ui/exchange/import_screen.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/main_window.h"

#include <QFile>
#include <QTest>

using namespace aicms;
using shell::MainWindow;
using ui_exchange::ImportScreen;

/// An import that was left in the middle, over the window's own lock and closing.
class TestImportKept : public QObject {
    Q_OBJECT

    static constexpr int patience = 60'000;

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;
    QString m_vault;
    QString m_file;
    int m_count = 0;

    static shell::ScreenEntry people()
    {
        shell::ScreenEntry made;
        made.id = QStringLiteral("customers");
        made.railText = QStringLiteral("Customers");
        made.railIcon = QStringLiteral("users");
        made.make = [](const shell::Context&, QWidget* parent) { return new test::PeopleScreen(parent); };
        return made;
    }
    void unlock()
    {
        auto* passphrase = test::find<QLineEdit>(m_window.get(), "passphrase");
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen(), patience);
        QCoreApplication::processEvents();
    }
    ImportScreen* wizard() { return m_window->findChild<ImportScreen*>(); }
    bool isInside(const QWidget* page) const
    {
        const QWidget* focused = QApplication::focusWidget();
        return focused && focused->isVisible() && page && page->isAncestorOf(focused);
    }
    void beginImport()
    {
        unlock();
        m_window->commands().run(QStringLiteral("import.start"), m_file);
        QVERIFY(QTest::qWaitFor([this] { return wizard() && wizard()->flow().preview(); }, patience));
        test::find<QAbstractButton>(wizard(), "next")->click();
        QCOMPARE(wizard()->step(), int(ImportScreen::Match));
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        m_file = m_folder.path(QStringLiteral("some.csv"));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("Name,E-mail\nAda,ada@example.com\nBea,bea@example.com\n") > 0);
    }
    void init()
    {
        m_vault = m_folder.path(QStringLiteral("shop%1.aicms").arg(++m_count)); // what one keeps is not the next one's
        test::makeVault(m_vault, m_clock);
        MainWindow::Options options;
        options.screens = {people(), ui_exchange::importEntry()};
        m_window = std::make_unique<MainWindow>(m_clock, std::move(options));
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->start(m_vault);
    }
    void cleanup() { m_window.reset(); }

    void overALock()
    {
        beginImport();
        m_window->lock(shell::LockReason::Asked);
        QTRY_VERIFY(!m_window->isOpen());
        unlock();
        QCOMPARE(m_window->frame()->place().screen, QStringLiteral("import"));
        QTRY_COMPARE(wizard()->step(), int(ImportScreen::Match));
        QVERIFY(isInside(wizard()));
    }

    void overAClosing()
    {
        beginImport();
        QVERIFY(m_window->frame()->show(QStringLiteral("customers")));
        m_window->close();
        m_window->start(m_vault);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        unlock();
        QVERIFY2(wizard(), "it was not kept");
        QTRY_COMPARE(wizard()->step(), int(ImportScreen::Match));
        QCOMPARE(m_window->frame()->place().screen, QStringLiteral("customers"));
        QVERIFY2(!isInside(wizard()), "a page behind has the keys");
        Q_EMIT test::find<kit::MessageBar>(m_window.get(), "noticeBar")->actionTriggered();
        QCOMPARE(m_window->frame()->place().screen, QStringLiteral("import"));
        QTRY_VERIFY2(isInside(wizard()), "nothing on the page has the keys");
    }
};

AICMS_WINDOW_TEST(TestImportKept)
#include "test_import_kept.moc"
