// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/anchor.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/people_screen.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/rail.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/shortcut_sheet.h"

#include <QCloseEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace aicms;
using shell::MainWindow;
using test::customerName;
using test::find;
using test::PeopleScreen;

class TestMainWindow : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;
    QPointer<PeopleScreen> m_people;
    QStringList m_filtered;
    QString m_vault;
    std::vector<shell::LockNote> m_relaunched;

    static constexpr int patience = 60'000;

    shell::ScreenEntry entry(const QString& id, const QString& rail)
    {
        shell::ScreenEntry made;
        made.id = id;
        made.railText = rail;
        made.railIcon = QStringLiteral("users");
        made.make = [this, id](const shell::Context&, QWidget* parent) {
            auto* screen = new PeopleScreen(parent);
            if (id == QLatin1String("customers"))
                m_people = screen;
            return screen;
        };
        if (rail.isEmpty())
            made.railHome = QStringLiteral("customers");
        if (id == QLatin1String("customers")) {
            made.announce = [this](const shell::Context& context) {
                context.commands.add({QStringLiteral("customers.filter"), {}, {}, {}, {},
                    [this](const QVariant& text) { m_filtered << text.toString(); }});
            };
            made.count = [](const shell::Context&, const shell::ShowCount& show) { show(4218); };
        }
        return made;
    }
    void unlock()
    {
        auto* passphrase = find<QLineEdit>(m_window.get(), "passphrase");
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen(), patience);
        QCoreApplication::processEvents(); // the menu bar takes the new commands up in the next turn
    }
    shell::VaultFrame& frame() { return *m_window->frame(); }
    void press(const QKeyCombination& keys)
    {
        QTest::keyClick(
            m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), keys.key(), keys.keyboardModifiers());
    }

    void makeWindow(bool canRelaunch)
    {
        m_window.reset();
        m_relaunched.clear();
        m_filtered.clear();
        MainWindow::Options options;
        options.screens = {entry(QStringLiteral("customers"), QStringLiteral("Customers")),
            entry(QStringLiteral("customer"), {}), entry(QStringLiteral("audit"), QStringLiteral("Audit log"))};
        if (canRelaunch)
            options.relaunch = [this](const shell::LockNote& note) { m_relaunched.push_back(note); };
        m_window = std::make_unique<MainWindow>(m_clock, std::move(options));
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->start(m_vault);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        m_vault = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(m_vault, m_clock);
    }
    void init() { makeWindow(false); }
    void cleanup() { m_window.reset(); }

    void unlockingShowsTheFrame()
    {
        QCOMPARE(m_window->windowTitle(), QStringLiteral("AICMS"));
        unlock();
        QVERIFY(m_people && m_people->isVisible());
        QVERIFY(m_window->windowTitle().contains(test::business));
        QCOMPARE(frame().railScreens(), QStringList({QStringLiteral("customers"), QStringLiteral("audit")}));
        QVERIFY(m_window->idleLock().isRunning());
    }

    void aNewNameOfTheBusinessStandsInTheTitleAtOnce()
    {
        unlock();
        const QString other = QStringLiteral("Mara's Wheels");
        workspace::Workspace& vault = frame().workspace();
        QVERIFY(vault.setBusiness(other, vault.country()));
        QTRY_VERIFY(m_window->windowTitle().startsWith(other));
        QVERIFY(test::visibleText(find<QWidget>(m_window.get(), "rail")).contains(other));
        QVERIFY(vault.setBusiness(test::business, vault.country()));
    }

    void lockingDestroysEveryScreenAndGivesTheVaultBack()
    {
        unlock();
        m_window->undo().push({QStringLiteral("1 person moved to the bin"), [] { }});
        QCOMPARE(test::openVault(m_vault, m_clock).error().kind, base::ErrorKind::InUse);
        press(Qt::CTRL | Qt::Key_L);
        QTRY_VERIFY(!m_window->isOpen());
        QVERIFY2(!m_people, "a screen lives on behind the lock");
        QVERIFY(!m_window->undo().canUndo());
        QVERIFY(!m_window->commands().has(QStringLiteral("customers.filter")));
        QVERIFY(!m_window->commands().has(QStringLiteral("go.customers")));
        QVERIFY(!m_window->idleLock().isRunning());
        QVERIFY(!test::visibleText(m_window.get()).contains(customerName));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("AICMS"));
        QCOMPARE(find<QLabel>(m_window.get(), "lockReason")->text(), QStringLiteral("You locked the vault"));
        auto other = test::openVault(m_vault, m_clock);
        QVERIFY(other.has_value());
        QVERIFY(!(*other)->report().anchor.isBehind());
        other->reset();
        unlock();
    }

    void itLocksWhenNobodyIsThere()
    {
        unlock();
        m_window->idleLock().setTimeout(std::chrono::milliseconds(150));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isOpen(), 5000);
        QVERIFY(find<QLabel>(m_window.get(), "lockReason")->text().contains(QStringLiteral("without use")));
        QVERIFY(test::openVault(m_vault, m_clock).has_value());
    }

    void theProgramIsReplacedOnceTheVaultIsClosed()
    {
        makeWindow(true);
        unlock();
        m_window->lock(shell::LockReason::ScreenLocked);
        QVERIFY(!test::visibleText(m_window.get()).contains(customerName));
        QTRY_COMPARE(m_relaunched.size(), std::size_t(1));
        QCOMPARE(m_relaunched.front(), (shell::LockNote {shell::LockReason::ScreenLocked}));
        QVERIFY2(test::openVault(m_vault, m_clock).has_value(), "the vault was still held");
        // It could not be replaced: this window shows the lock screen itself.
        QVERIFY(!m_window->isOpen());
        QVERIFY(find<QLabel>(m_window.get(), "lockReason")->text().contains(QStringLiteral("screen")));
    }

    void aWizardIsGoneOnWithAfterClosing()
    {
        unlock();
        QVERIFY(frame().show(QStringLiteral("customer"), 7));
        const auto wizard = [this] { return static_cast<PeopleScreen*>(frame().current()); };
        wizard()->m_isWizard = true;
        wizard()->m_typed = "half an import";
        QVERIFY(frame().show(QStringLiteral("customers")));
        m_window->close();
        m_window->start(m_vault);
        unlock();
        QCOMPARE(frame().place().screen, QStringLiteral("customers"));
        auto* bar = find<kit::MessageBar>(m_window.get(), "noticeBar");
        QVERIFY2(bar->text().contains(QStringLiteral("what you had begun was kept")), qPrintable(bar->text()));
        Q_EMIT bar->actionTriggered();
        QCOMPARE(frame().place().screen, QStringLiteral("customer"));
        QCOMPARE(wizard()->m_typed, QByteArray("half an import"));
        QTRY_VERIFY(m_window->findChildren<kit::MessageBar*>(QStringLiteral("noticeBar")).isEmpty());
        // A form is asked about when the program is closed; it does not come back.
        QVERIFY(!wizard()->m_isWizard);
        m_window->show();
        QVERIFY(m_window->close());
        m_window->start(m_vault);
        unlock();
        QVERIFY(frame().workspace().drafts().kept().result()->empty());
    }

    void theNextProgramTellsWhatTheLastOneFound()
    {
        m_window->start(m_vault, shell::LockNote {shell::LockReason::Idle, true, base::ErrorKind::DiskFull});
        QVERIFY(find<QLabel>(m_window.get(), "lockReason")->text().contains(QStringLiteral("without use")));
        const QString warning = find<kit::MessageBar>(m_window.get(), "unlockWarning")->text();
        QVERIFY(warning.contains(QStringLiteral("could not be kept")));
        QVERIFY(warning.contains(QStringLiteral("disk is full")));
    }

    void placeAndTypingComeBack()
    {
        unlock();
        QVERIFY(frame().show(QStringLiteral("customer"), 7));
        m_people->m_typed = "half a name"; // not the screen in front
        m_window->lock(shell::LockReason::Asked);
        QTRY_VERIFY(!m_window->isOpen());
        QVERIFY(find<QLabel>(m_window.get(), "lockReason")->text().contains(QStringLiteral("is kept inside it")));
        unlock();
        QCOMPARE(frame().place().screen, QStringLiteral("customer"));
        QCOMPARE(frame().place().argument.toInt(), 7);
        QCOMPARE(find<kit::Rail>(m_window.get(), "rail")->current(), QStringLiteral("customers")); // its home
        QVERIFY(m_people);
        QCOMPARE(m_people->m_typed, QByteArray("half a name"));
        QCOMPARE(frame().workspace().drafts().kept().result()->size(), std::size_t(2));
        Q_EMIT m_people->settled();
        QTRY_COMPARE(frame().workspace().drafts().kept().result()->size(), std::size_t(1));
        press(Qt::ALT | Qt::Key_Left);
        QCOMPARE(frame().place().screen, QStringLiteral("customers")); // no way led here, but one leads on
        // Whoever closes the program has been asked, and starts at the beginning next time.
        m_window->close();
        m_window->start(m_vault);
        unlock();
        QCOMPARE(frame().place().screen, QStringLiteral("customers"));
    }

    /// A crash asks nobody.
    void aWizardIsKeptWhileItIsWorkedOn()
    {
        unlock();
        QVERIFY(frame().show(QStringLiteral("customers")));
        const auto kept = [this] { return frame().workspace().drafts().kept().result().value(); };
        frame().keepWizards();
        QVERIFY(kept().empty());
        m_people->m_isWizard = true;
        m_people->m_typed = "half an import";
        frame().keepWizards();
        QTRY_COMPARE(kept().size(), std::size_t(1));
        QVERIFY(kept().front().content.contains("half an import"));
        m_people->m_typed.clear(); // done with
        frame().keepWizards();
        QTRY_VERIFY(!kept().front().content.contains("half an import"));
    }

    void whatCannotBeReadIsForgotten()
    {
        unlock();
        m_people->m_typed = "unreadable";
        m_window->lock(shell::LockReason::Asked);
        QTRY_VERIFY(!m_window->isOpen());
        unlock();
        QTRY_VERIFY(frame().workspace().drafts().kept().result()->empty());
    }

    void aDialogIsClosedBeforeItsScreenDies()
    {
        unlock();
        bool returned = false;
        QTimer::singleShot(0, m_people, [this, &returned] {
            QDialog dialog(m_people);
            const QPointer<PeopleScreen> screen = m_people;
            QTimer::singleShot(50, m_window.get(), [this] { m_window->lock(shell::LockReason::Idle); });
            dialog.exec();
            returned = screen != nullptr;
        });
        QEventLoop loop; // a dialog's loop stands on the program's own, which tests do not have
        QTimer::singleShot(1000, &loop, &QEventLoop::quit);
        loop.exec();
        QVERIFY2(returned, "the screen died below its dialog");
        QTRY_VERIFY(!m_window->isOpen());
    }

    void closingTheWindowClosesTheVault()
    {
        unlock();
        m_window->close();
        QVERIFY(!m_window->isOpen());
        QVERIFY(test::openVault(m_vault, m_clock).has_value());
    }

    void aFormWithChangesKeepsTheWindow()
    {
        unlock();
        m_people->m_mayLeave = false;
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isOpen());
        QVERIFY(!frame().show(QStringLiteral("audit")));
        QCOMPARE(frame().place().screen, QStringLiteral("customers"));
        m_people->m_mayLeave = true;
    }

    void closingGoesOnOnceTheFormIsLeft()
    {
        unlock();
        m_people->m_mayLeave = false;
        QVERIFY(!m_window->close());
        Q_EMIT m_people->stayed(); // "Keep editing"
        m_people->m_mayLeave = true;
        QVERIFY(frame().show(QStringLiteral("audit")));
        QCoreApplication::processEvents();
        QVERIFY(m_window->isVisible());
        QVERIFY(frame().show(QStringLiteral("customers")));
        m_people->m_mayLeave = false;
        QVERIFY(!m_window->close());
        m_people->m_mayLeave = true;
        Q_EMIT m_people->letGo(); // "Throw away changes"
        QVERIFY(frame().show(QStringLiteral("audit")));
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!m_window->isOpen());
    }

    void knownVaultsAreOffered()
    {
        unlock();
        m_window->lock(shell::LockReason::Asked);
        QTRY_VERIFY(!m_window->isOpen());
        find<QPushButton>(m_window.get(), "anotherVault")->click();
        auto* welcome = find<QWidget>(m_window.get(), "welcomePage");
        QTRY_VERIFY(welcome->isVisible());
        auto* known = find<QPushButton>(welcome, "knownVault");
        QVERIFY(known->hasFocus());
        QCOMPARE(known->text(), QStringLiteral("shop"));
        QTest::keyClick(known, Qt::Key_Escape); // back to where one came from
        QTRY_VERIFY(!welcome->isVisible());
        unlock();
    }

    void backAndForwardByKey()
    {
        unlock();
        QVERIFY(frame().show(QStringLiteral("customer"), 7));
        QVERIFY(frame().show(QStringLiteral("audit")));
        press(Qt::ALT | Qt::Key_Left);
        QCOMPARE(frame().place().argument.toInt(), 7);
        press(Qt::ALT | Qt::Key_Left);
        QCOMPARE(frame().place().screen, QStringLiteral("customers"));
        press(Qt::ALT | Qt::Key_Right);
        QCOMPARE(frame().place().screen, QStringLiteral("customer"));
    }

    void numbersGoToTheRail()
    {
        unlock();
        press(Qt::CTRL | Qt::Key_2);
        QCOMPARE(frame().place().screen, QStringLiteral("audit"));
        press(Qt::CTRL | Qt::Key_1);
        QCOMPARE(frame().place().screen, QStringLiteral("customers"));
    }

    void searchGoesToTheListAsItIsTyped()
    {
        unlock();
        frame().show(QStringLiteral("audit"));
        press(Qt::CTRL | Qt::Key_K);
        auto* search = find<QLineEdit>(m_window.get(), "globalSearch");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("an"));
        QCOMPARE(frame().place().screen, QStringLiteral("customers"));
        QCOMPARE(m_filtered, QStringList({QStringLiteral("a"), QStringLiteral("an")}));
        QVERIFY2(search->hasFocus(), "typing on is cut off");
    }

    void slashGoesToTheFilterOfTheScreen()
    {
        unlock();
        press(Qt::Key_Slash);
        QVERIFY(m_people->m_filter->hasFocus());
        QTest::keyClicks(m_people->m_filter, QStringLiteral("a/b"));
        QCOMPARE(m_people->m_filter->text(), QStringLiteral("a/b"));
    }

    void undoByKey()
    {
        unlock();
        int undone = 0, redone = 0;
        m_window->undo().push({QStringLiteral("x"), [&] { ++undone; }, [&] { ++redone; }});
        frame().setFocus();
        press(Qt::CTRL | Qt::Key_Z);
        QCOMPARE(undone, 1);
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        QCOMPARE(redone, 1);
    }

    void theRailFoldsByKeyAndInANarrowWindow()
    {
        unlock();
        auto* rail = find<kit::Rail>(m_window.get(), "rail");
        QVERIFY(!rail->isFolded());
        press(Qt::CTRL | Qt::Key_B);
        QVERIFY(rail->isFolded());
        press(Qt::CTRL | Qt::Key_B);
        QVERIFY(!rail->isFolded());
        m_window->resize(900, 700);
        QTRY_VERIFY(rail->isFolded());
    }

    void regionsByKey()
    {
        unlock();
        auto* rail = find<kit::Rail>(m_window.get(), "rail");
        m_people->m_filter->setFocus();
        press(Qt::Key_F6);
        QVERIFY(!m_people->isAncestorOf(m_window->focusWidget()));
        press(Qt::SHIFT | Qt::Key_F6);
        QVERIFY(m_people->isAncestorOf(m_window->focusWidget()));
        for (int presses = 0; presses < 5 && !rail->isAncestorOf(m_window->focusWidget()); ++presses)
            press(Qt::Key_F6);
        QVERIFY(rail->isAncestorOf(m_window->focusWidget()));
    }

    void errorsStandAbovePageUntilClosed()
    {
        unlock();
        frame().notices().error({base::ErrorKind::DiskFull});
        frame().notices().error({base::ErrorKind::DiskFull});
        const auto bars = m_window->findChildren<kit::MessageBar*>(QStringLiteral("noticeBar"));
        QCOMPARE(bars.size(), 1);
        QVERIFY(bars.front()->isVisible());
        QVERIFY(bars.front()->text().contains(QStringLiteral("disk is full")));
    }

    void aBarAtTheOpeningLeavesTheWindowOnItsScreen()
    {
        const QUuid id = vault::Vault::open(m_vault, m_clock)->info()->id;
        QVERIFY(QFile::remove(m_vault + QStringLiteral("/vault.anchor")));
        QVERIFY(QFile::remove(vault::configAnchorPath(m_vault, id)));
        unlock();
        const auto* bar = find<kit::MessageBar>(m_window.get(), "noticeBar");
        QTRY_VERIFY(bar->isVisible() && bar->width() > 1000);
        QCOMPARE(m_window->size(), QSize(1440, 900));
        m_window->resize(1280, 800);
        QTRY_VERIFY(bar->width() < 1280);
        QCOMPARE(m_window->size(), QSize(1280, 800));
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(least.width() <= 1280 && least.height() <= 800,
            qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    }

    void everyCommandWithATextStandsInTheMenuBar()
    {
        unlock();
        QStringList texts;
        QTRY_VERIFY(std::ranges::any_of(
            m_window->menuBar()->actions(), [](QAction* menu) { return menu->menu()->actions().size() > 3; }));
        for (const QAction* menu : m_window->menuBar()->actions()) {
            for (const QAction* action : menu->menu()->actions())
                texts << action->text();
        }
        for (const shell::Command& command : m_window->commands().all())
            QVERIFY2(command.text.isEmpty() || texts.contains(command.text), qUtf8Printable(command.id));
        QVERIFY(m_window->menuBar()->isHidden());
        press(Qt::ALT | Qt::Key_Left);
        QVERIFY2(m_window->menuBar()->isHidden(), "a shortcut with Alt opened the menu bar");
        m_people->m_filter->setFocus();
        press(Qt::NoModifier | Qt::Key_Alt);
        QVERIFY(!m_window->menuBar()->isHidden());
    }

    void closingTheMenuBarGivesTheKeysBack()
    {
        unlock();
        for (const Qt::Key way : {Qt::Key_Alt, Qt::Key_Escape}) {
            m_people->m_filter->setFocus();
            press(Qt::NoModifier | Qt::Key_Alt);
            QVERIFY(m_window->menuBar()->hasFocus());
            press(Qt::NoModifier | way);
            QVERIFY(m_window->menuBar()->isHidden());
            QVERIFY(m_people->m_filter->hasFocus());
        }
    }

    void thePageOfKeysListsThoseOfScreensToo()
    {
        unlock();
        m_window->commands().explainKey(
            {QStringLiteral("In the list"), QStringLiteral("N"), QStringLiteral("New one")});
        shell::ShortcutSheet sheet(m_window->commands());
        sheet.enter({});
        sheet.show();
        const QString page = test::visibleText(&sheet);
        for (const char* text : {"In the list", "New one", "Filter this list", "Everywhere"})
            QVERIFY2(page.contains(QLatin1String(text)), text);
    }
};

AICMS_WINDOW_TEST(TestMainWindow)
#include "test_main_window.moc"
