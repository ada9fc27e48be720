// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/people_screen.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/day_text.h"
#include "ui/kit/rail.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/window_settings.h"
#include "ui/wording/text_locale.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QTest>

using namespace aicms;
using shell::MainWindow;
using test::find;
using test::PeopleScreen;

/// The window is put into another language while a vault is open.
class TestLanguage : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    wording::Texts m_texts;
    std::unique_ptr<MainWindow> m_window;
    QPointer<PeopleScreen> m_person; ///< the newest screen of one customer

    shell::ScreenEntry entry(const QString& id, const QString& rail)
    {
        shell::ScreenEntry made;
        made.id = id;
        made.railText = rail;
        made.railIcon = QStringLiteral("users");
        made.make = [this, id](const shell::Context&, QWidget* parent) {
            auto* screen = new PeopleScreen(parent);
            if (id == QLatin1String("customer"))
                m_person = screen;
            return screen;
        };
        // Without it there is no search field above.
        if (id == QLatin1String("customers"))
            made.announce = [](const shell::Context& context) {
                context.commands.add({QStringLiteral("customers.filter"), {}, {}, {}, {}, [](const QVariant&) { }});
            };
        return made;
    }
    std::vector<shell::ScreenEntry> screens(const QString& people)
    {
        return {entry(QStringLiteral("customers"), people), entry(QStringLiteral("customer"), {}),
            entry(QStringLiteral("audit"), QStringLiteral("Audit log"))};
    }
    shell::VaultFrame& frame() { return *m_window->frame(); }
    void choose(const QString& code) { m_window->commands().run(QStringLiteral("settings.language"), code); }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        test::makeVault(m_folder.path(QStringLiteral("shop.aicms")), m_clock);
    }
    void init()
    {
        MainWindow::Options options;
        options.screens = screens(QStringLiteral("Customers"));
        options.useLanguage = [this](const QString& language) {
            m_texts.use(language, QLocale::c());
            return screens(language == QLatin1String("de") ? QStringLiteral("Kunden") : QStringLiteral("Customers"));
        };
        m_window = std::make_unique<MainWindow>(m_clock, std::move(options));
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->start(m_folder.path(QStringLiteral("shop.aicms")));
        auto* passphrase = find<QLineEdit>(m_window.get(), "passphrase");
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen(), 60'000);
        QCoreApplication::processEvents(); // the first page takes the keys in the next turn
    }
    void cleanup()
    {
        m_window.reset();
        shell::WindowSettings().setLanguage({});
        m_texts.use(QStringLiteral("en"), QLocale::c());
        QLocale::setDefault(QLocale::c());
    }

    void anotherLanguageNeedsNoOtherStart()
    {
        frame().show(QStringLiteral("customer"), 7);
        m_person->m_typed = "half a sentence";
        frame().show(QStringLiteral("audit"));
        QCoreApplication::processEvents();
        find<QLineEdit>(m_window.get(), "globalSearch")->setFocus();
        const QPointer<PeopleScreen> former = m_person;
        choose(QStringLiteral("de"));
        QTRY_VERIFY(!former); // no screen that was made in the other language is left
        QCoreApplication::processEvents(); // the menu bar
        QVERIFY(m_window->isOpen());
        QCOMPARE(shell::WindowSettings().language(), QStringLiteral("de"));
        QCOMPARE(QLocale().name(), QStringLiteral("de_DE"));
        QVERIFY(test::visibleText(find<QWidget>(m_window.get(), "rail")).contains(QStringLiteral("Kunden")));
        QVERIFY(test::visibleText(&frame()).contains(QStringLiteral("Keine Netznutzung")));
        QCOMPARE(m_window->menuBar()->actions().constFirst()->text(), QStringLiteral("&Datei"));
        QVERIFY(m_window->focusWidget() && m_window->focusWidget()->objectName() == QLatin1String("globalSearch"));
        // The place, the way back and what was typed elsewhere.
        QCOMPARE(frame().place().screen, QStringLiteral("audit"));
        QVERIFY(frame().goBack());
        QCOMPARE(frame().place(), (shell::Place {QStringLiteral("customer"), 7}));
        QVERIFY(m_person);
        QCOMPARE(m_person->m_typed, QByteArray("half a sentence"));
        QVERIFY(!test::visibleText(&frame()).contains(QStringLiteral("im Tresor aufbewahrt"))); // nobody was away
        m_window->commands().run(QStringLiteral("vault.lock"));
        QTRY_VERIFY(!m_window->isOpen());
        QCOMPARE(find<QLabel>(m_window.get(), "lockReason")->text(),
            QStringLiteral("Sie haben den Tresor gesperrt. Was Sie begonnen hatten, ist darin aufbewahrt."));
    }

    /// The texts have an apostrophe that no keyboard has.
    void aDayIsTypedAsAKeyboardHasIt()
    {
        m_texts.use(QStringLiteral("fr"), QLocale::c());
        kit::DayRange range;
        range.today = QDate(2026, 5, 28);
        for (const char* word : {"aujourd'hui", "Aujourd’hui"})
            QCOMPARE(kit::dayFromText(QString::fromUtf8(word), range), range.today);
        QCOMPARE(kit::dayFromText(QStringLiteral("demain"), range), range.today.addDays(1));
    }

    void aRunningJobIsNotBrokenOff()
    {
        frame().show(QStringLiteral("customer"), 7);
        const QPointer<PeopleScreen> former = m_person;
        const QString job = QStringLiteral("import");
        frame().notices().job(job, QStringLiteral("Importing customers"), 10);
        choose(QStringLiteral("de"));
        QCoreApplication::processEvents();
        QVERIFY(former);
        QCOMPARE(shell::WindowSettings().language(), QString());
        QVERIFY(test::visibleText(&frame()).contains(QStringLiteral("Nothing was changed.")));
        frame().notices().job(job, {}, 0);
        choose(QStringLiteral("de"));
        QTRY_VERIFY(!former);
    }
};

AICMS_WINDOW_TEST(TestLanguage)
#include "test_language.moc"
