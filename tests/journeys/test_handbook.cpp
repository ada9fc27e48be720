// SPDX-License-Identifier: GPL-3.0-or-later
// F1 in the program's own window: on every screen, tab and wizard it opens the page about it.
#include "app/window/screens.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/handbook/handbook_window.h"
#include "ui/handbook/places.h"
#include "ui/kit/view_tabs.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace aicms;
using handbook::HandbookWindow;

namespace {

/// What is shown before it has a parent flashes as a window of its own and takes the keys from the true one.
class WindowWatch : public QObject {
public:
    QStringList shown;

private:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* widget = event->type() == QEvent::Show ? qobject_cast<QWidget*>(object) : nullptr;
        if (widget && widget->windowType() == Qt::Window && !qobject_cast<const HandbookWindow*>(widget))
            shown << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        return false;
    }
};

} // namespace

class TestHandbook : public QObject {
    Q_OBJECT

    static constexpr int patience = 20'000;

    base::SystemClock m_clock;
    test::TemporaryFolder m_folder;
    test::Answers m_answers;
    std::unique_ptr<shell::MainWindow> m_window;
    base::CustomerId m_customer;
    WindowWatch m_windows;

    static HandbookWindow* opened()
    {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* handbook = qobject_cast<HandbookWindow*>(window);
            if (handbook && handbook->isVisible())
                return handbook;
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QCoreApplication::processEvents(); // the menu bar takes new commands up in the next turn
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    }
    /// The page that F1 opens now; the handbook is closed again.
    QString pageByF1()
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return QStringLiteral("the window is not active");
        press(Qt::Key_F1);
        HandbookWindow* handbook = opened();
        if (!handbook)
            return QStringLiteral("nothing");
        const QString page = handbook->page();
        handbook->close();
        return page;
    }
    shell::VaultFrame& frame() { return *m_window->frame(); }
    QList<QPushButton*> whyButtons()
    {
        return frame().current()->findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^why\\.")));
    }
    void openTheCustomer()
    {
        QVERIFY(frame().show(QStringLiteral("customer"), m_customer.value));
        QTRY_VERIFY_WITH_TIMEOUT(!whyButtons().isEmpty(), patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString vault = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(vault, m_clock);
        shell::MainWindow::Options options;
        options.choosers = m_answers.choosers();
        options.screens = window::allScreens();
        m_window = std::make_unique<shell::MainWindow>(m_clock, std::move(options));
        m_window->start({});
        m_window->show();
        QCOMPARE(pageByF1(), QStringLiteral("set-up"));
        test::find<QPushButton>(m_window.get(), "newVault")->click();
        QVERIFY(test::find<QWidget>(m_window.get(), "firstRun")->isVisible());
        QCOMPARE(pageByF1(), QStringLiteral("set-up"));
        m_window->start({});
        test::find<QPushButton>(m_window.get(), "restoreBackupFile")->click();
        QCOMPARE(pageByF1(), QStringLiteral("restore"));
        m_window->start(vault);
        QCOMPARE(pageByF1(), QStringLiteral("unlock"));
        auto* passphrase = test::find<QLineEdit>(test::find<QWidget>(m_window.get(), "unlockPage"), "passphrase");
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen() && m_window->frame(), patience);
        QCOMPARE(frame().place().screen, QStringLiteral("home")); // what needs somebody comes before all data
        sample::FillRequest request;
        request.customers = 3;
        request.locale = QStringLiteral("en_GB");
        QVERIFY(frame().workspace().sample().fill(request).result());
        m_customer = frame().workspace().customers().ids({}).result()->front();
        qApp->installEventFilter(&m_windows);
    }
    void cleanupTestCase() { m_window.reset(); }

    void everyScreenHasItsPlace()
    {
        const QStringList known = handbook::placesKnown();
        for (const shell::ScreenEntry& entry : window::allScreens())
            QVERIFY2(!entry.make || known.contains(entry.id), qPrintable(entry.id));
    }

    void f1OpensThePageOf_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("tabs");
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("page");
        const auto row = [](const char* screen, const char* page, const char* tabs = "", const char* view = "") {
            QTest::addRow("%s %s", screen, view) << QString::fromLatin1(screen) << QString::fromLatin1(tabs)
                                                 << QString::fromLatin1(view) << QString::fromLatin1(page);
        };
        row("home", "home");
        row("customers", "customers");
        row("customer", "customer");
        row("customer.sheet", "customer-sheet");
        row("customer.edit", "customer-edit");
        row("orders", "orders");
        row("order.new", "order-new");
        row("products", "products");
        row("requests", "requests");
        row("copy", "request-copy");
        row("letters", "request-letters");
        row("deletion", "request-delete");
        row("consent", "consent", "consentTabs", "everyone");
        row("consent", "consent-person", "consentTabs", "person");
        row("consent", "consent-renew", "consentTabs", "renew");
        row("retention", "retention-run", "retentionTabs", "due");
        row("retention", "retention-rules", "retentionTabs", "rules");
        row("retention", "retention-decide", "retentionTabs", "review");
        row("retention", "retention-decide", "retentionTabs", "unneeded");
        row("retention", "retention-holds", "retentionTabs", "holds");
        row("retention", "retention-runs", "retentionTabs", "runs");
        row("backups", "backups");
        row("purposes", "purposes", "purposesTabs", "purposes");
        row("purposes", "notices", "purposesTabs", "notices");
        row("purposes", "purposes", "purposesTabs", "fields");
        row("purposes", "processing-record", "purposesTabs", "record");
        row("import", "import");
        row("imports", "imports");
        row("export", "export");
        row("settings", "users"); // its first card has the focus
        row("help.shortcuts", "keys");
        row("help.about", "keys");
    }
    void f1OpensThePageOf()
    {
        QFETCH(QString, screen);
        QFETCH(QString, tabs);
        QFETCH(QString, view);
        QFETCH(QString, page);
        const QVariant argument = screen.startsWith(QLatin1String("customer.")) || screen == QLatin1String("customer")
            ? QVariant(m_customer.value)
            : QVariant();
        m_windows.shown.clear();
        QVERIFY(frame().show(screen, argument));
        if (!tabs.isEmpty())
            test::find<kit::ViewTabs>(frame().current(), qPrintable(tabs))->setCurrentView(view);
        QTest::qWait(50); // what the screen asked for has come, and with it the focus
        QCOMPARE(pageByF1(), page);
        QCOMPARE(m_windows.shown, QStringList());
    }

    void aCardOfTheSettingsHasItsOwnPage()
    {
        QVERIFY(frame().show(QStringLiteral("settings")));
        test::find<QWidget>(frame().current(), "addField")->setFocus();
        QCOMPARE(pageByF1(), QStringLiteral("own-fields"));
        test::find<QWidget>(frame().current(), "lockMinutes")->setFocus();
        QCOMPARE(pageByF1(), QStringLiteral("settings"));
    }

    void whereAnAnswerIsRecordedF1TellsOfConsent()
    {
        openTheCustomer();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        press(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(handbook::pageFor(QStringLiteral("customer"), frame().current()),
            QStringLiteral("consent-person"), patience);
        QCOMPARE(pageByF1(), QStringLiteral("consent-person"));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(
            handbook::pageFor(QStringLiteral("customer"), frame().current()), QStringLiteral("customer"), patience);
    }

    void onAValueF1StillSaysWhyItIsHeld()
    {
        openTheCustomer();
        whyButtons().constFirst()->setFocus();
        QCOMPARE(pageByF1(), QStringLiteral("nothing"));
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
    }

    void theHandbookGoesWithTheVaultAndTheWindow()
    {
        QVERIFY(frame().show(QStringLiteral("products")));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        press(Qt::Key_F1);
        QVERIFY(opened());
        m_window->close();
        QVERIFY(!opened());
    }
};

AICMS_WINDOW_TEST(TestHandbook)
#include "test_handbook.moc"
