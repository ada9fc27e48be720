// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/people_screen.h"
#include "tests/ui/shell/shop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/undo_list.h"

#include <QLineEdit>
#include <QTest>

using namespace aicms;

/// What was done last is taken back from wherever the keys are.
class TestUndoKeys : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<shell::MainWindow> m_window;

    void press(const QKeyCombination& keys)
    {
        QTest::keyClick(m_window->focusWidget(), keys.key(), keys.keyboardModifiers());
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void cleanup() { m_window.reset(); }

    /// A field takes the key as its own only where something was typed in it.
    void undoFromAFieldInWhichNothingWasTyped()
    {
        const QString vault = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(vault, m_clock);
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
        m_window->start(vault);
        auto* passphrase = test::find<QLineEdit>(m_window.get(), "passphrase");
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen(), 60'000);
        QCoreApplication::processEvents(); // the menu bar takes the new commands up in the next turn
        int undone = 0;
        int redone = 0;
        m_window->undo().push({QStringLiteral("x"), [&] { ++undone; }, [&] { ++redone; }});
        auto* search = test::find<QLineEdit>(m_window.get(), "globalSearch");
        search->setFocus();
        press(Qt::CTRL | Qt::Key_Z);
        QCOMPARE(undone, 1);
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        QCOMPARE(redone, 1);
        search->setText(QStringLiteral("Okafor")); // as the program fills it
        search->setFocus();
        press(Qt::CTRL | Qt::Key_Z);
        QCOMPARE(undone, 2);
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        QCOMPARE(redone, 2);
        QTest::keyClicks(search, QStringLiteral("an"));
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier); // the found ones may have the focus by now
        QCOMPARE(undone, 2);
        QCOMPARE(search->text(), QStringLiteral("Okafor"));
    }
};

AICMS_WINDOW_TEST(TestUndoKeys)
#include "test_undo_keys.moc"
