// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to an edited customer, as somebody does who starts the program for the first time.
#include "app/window/screens.h"
#include "tests/journeys/keyboard.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/import_screen.h"
#include "ui/kit/action_button.h"
#include "ui/kit/data_table.h"
#include "ui/kit/wizard_frame.h"
#include "ui/shell/first_run/recovery_step.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace aicms;
using test::Keyboard;
using Stage = ui_exchange::ImportFlow::Stage;

class TestFirstCustomer : public QObject {
    Q_OBJECT

    base::SystemClock m_clock;
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<Keyboard> m_keys;
    test::Answers m_answers;

    const QString m_married = QStringLiteral("Whitfield");
    const QString m_remark = QStringLiteral("Wants the blue frame");

    QString vault() const { return m_folder->path(QStringLiteral("documents/%1.aicms").arg(test::business)); }

    void pushNextOfFirstRun()
    {
        m_keys->push(test::find<QWidget>(m_window.get(), "firstRun")->findChild<kit::WizardFrame*>()->nextButton());
    }

    void makeTheVault()
    {
        Keyboard& keys = *m_keys;
        keys.push(QStringLiteral("newVault"));
        keys.tabTo(QStringLiteral("business"));
        keys.type(test::business);
        keys.tabTo(QStringLiteral("country"));
        keys.type(QStringLiteral("Germany"));
        keys.tabTo(QStringLiteral("ownerName"));
        keys.type(test::ownerName);
        pushNextOfFirstRun();
        for (const char* field : {"newPassphrase", "newPassphraseAgain"}) {
            keys.tabTo(QLatin1String(field));
            keys.retype(test::ownerPassphrase);
        }
        pushNextOfFirstRun();
        typeTheSheetBack();
        pushNextOfFirstRun();
        keys.waitForFocus(QStringLiteral("firstImport"));
        pushNextOfFirstRun();
        keys.waitFor("the open vault", [this] { return m_window->isOpen() && m_window->frame(); });
    }

    void typeTheSheetBack()
    {
        Keyboard& keys = *m_keys;
        keys.waitFor("the recovery code", [&keys] { return keys.seen(QStringLiteral("codeGroup1")) != nullptr; });
        QStringList groups;
        for (int index = 1; index <= workspace::RecoveryCode::groupCount; ++index)
            groups << qobject_cast<QLabel*>(keys.seen(QStringLiteral("codeGroup%1").arg(index)))->text();
        keys.push(QStringLiteral("saveSheet"));
        QVERIFY(QFile::exists(m_answers.saveFile));
        const auto asked = m_window->findChild<shell::RecoveryStep*>()->askedGroups();
        for (std::size_t index = 0; index < asked.size(); ++index) {
            keys.tabTo(QStringLiteral("typedGroup%1").arg(index + 1));
            keys.type(groups.at(asked[index] - 1));
        }
    }

    /// The wizard stands open already: the first run was left with "import a file".
    void importTheFile(int people)
    {
        Keyboard& keys = *m_keys;
        keys.waitFor("the import", [this] { return m_window->findChild<ui_exchange::ImportScreen*>() != nullptr; });
        auto& wizard = *m_window->findChild<ui_exchange::ImportScreen*>();
        keys.push(QStringLiteral("chooseFile"));
        keys.waitFor("the rows of the file", [&wizard] { return wizard.flow().preview() && wizard.flow().counts(); });
        for (const int step : {ui_exchange::ImportScreen::Match, ui_exchange::ImportScreen::Source,
                 ui_exchange::ImportScreen::Check, ui_exchange::ImportScreen::Run}) {
            keys.push(QStringLiteral("next"));
            keys.waitFor("the next step", [&wizard, step] { return wizard.step() == step; });
            if (step == ui_exchange::ImportScreen::Check)
                keys.waitFor("the check", [&wizard] { return wizard.flow().stage() == Stage::Checked; });
        }
        keys.push(QStringLiteral("next"));
        keys.waitFor("the end of the import", [&wizard] { return wizard.flow().stage() == Stage::Imported; });
        QCOMPARE(wizard.flow().result()->created, people);
        QCOMPARE(wizard.flow().result()->rejectedCount, 0);
        keys.push(QStringLiteral("next"));
        keys.waitFor("the list", [&keys] { return keys.seen(QStringLiteral("customerTable")) != nullptr; });
    }

    void findAndOpen(const QString& text)
    {
        Keyboard& keys = *m_keys;
        keys.press(Qt::Key_K, Qt::ControlModifier);
        keys.waitForFocus(QStringLiteral("globalSearch"));
        keys.type(text);
        const auto* table = test::find<kit::DataTable>(m_window.get(), "customerTable");
        keys.waitFor("the one who is searched for", [table] { return table->rows()->rowCount() == 1; });
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Return);
        keys.waitFor("the record", [&keys] { return keys.seen(QStringLiteral("editCustomer")) != nullptr; });
    }

    void edit()
    {
        Keyboard& keys = *m_keys;
        keys.press(Qt::Key_E);
        keys.tabTo(QStringLiteral("familyName"));
        keys.retype(m_married);
        keys.tabTo(QStringLiteral("note"));
        keys.type(m_remark);
        keys.press(Qt::Key_S, Qt::ControlModifier);
        keys.waitFor("the record with the new name", [this, &keys] {
            return keys.seen(QStringLiteral("editCustomer")) && test::visibleText(m_window.get()).contains(m_married);
        });
    }

    void lockAndUnlock(const QString& planted)
    {
        Keyboard& keys = *m_keys;
        keys.press(Qt::Key_L, Qt::ControlModifier);
        keys.waitFor("the lock", [this] { return !m_window->isOpen(); });
        keys.waitForFocus(QStringLiteral("passphrase"));
        QVERIFY(!test::visibleText(m_window.get()).contains(m_married));
        QVERIFY(!test::visibleText(m_window.get()).contains(planted));
        keys.type(test::ownerPassphrase);
        keys.press(Qt::Key_Return);
        keys.waitFor("the open vault", [this] { return m_window->isOpen() && m_window->frame(); });
    }

    /// None of it can be read in any file of the vault. Long enough not to come up by chance among random bytes.
    void nothingStandsInTheClear(const QStringList& planted)
    {
        int files = 0;
        for (QDirIterator it(vault(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++files;
            for (const QString& text : planted)
                QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(file.fileName() + QStringLiteral(": ") + text));
        }
        QVERIFY(files >= 3);
    }

    void whatTheFileHolds(const QString& givenName, const QString& email, int people)
    {
        auto opened = test::openVault(vault(), m_clock);
        QVERIFY(opened.has_value());
        workspace::Workspace& workspace = **opened;
        QCOMPARE(workspace.business(), test::business);
        QCOMPARE(workspace.country(), QStringLiteral("DE"));
        customers::ListQuery query;
        query.kind = customers::Kind::Person; // the firms that they work for were made as well
        QCOMPARE(workspace.customers().count(query).result().value(), people);
        const auto hits = workspace.customers().search(m_married, 5).result().value();
        QCOMPARE(hits.size(), std::size_t(1));
        const customers::Customer person = workspace.customers().open(hits.front().id).result().value();
        QCOMPARE(person.givenName, givenName);
        QVERIFY(std::ranges::any_of(person.emails, [&email](const auto& each) { return each.address == email; }));
        QCOMPARE(person.familyName, m_married);
        const auto isRemark = [this](const customers::Note& note) { return note.text == m_remark; };
        QCOMPARE(std::ranges::count_if(person.notes, isRemark), 1);
        const auto entries = workspace.audit().list({}).result().value();
        for (const char* action : {"vault.create", "import.finish", "customer.open", "customer.edit"}) {
            const bool isLogged = std::ranges::any_of(
                entries, [action](const auto& logged) { return logged.entry.action == QLatin1String(action); });
            QVERIFY2(isLogged, action);
        }
        const audit::Verification chain = workspace.audit().verify(true).result().value();
        QVERIFY(chain.ok);
        QCOMPARE(chain.mode, QStringLiteral("owner"));
        QVERIFY(chain.entries >= qint64(entries.size()));
        QVERIFY(workspace.close().has_value());
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void init()
    {
        m_folder = std::make_unique<test::TemporaryFolder>();
        m_answers.saveFile = m_folder->path(QStringLiteral("sheet.pdf"));
        shell::MainWindow::Options options;
        options.choosers = m_answers.choosers();
        options.screens = window::allScreens();
        // The file dialog belongs to the system; here it answers what is set.
        for (shell::ScreenEntry& entry : options.screens) {
            if (entry.id == QLatin1String("import"))
                entry = ui_exchange::importEntry(m_answers.choosers());
        }
        options.vaultParent = m_folder->path(QStringLiteral("documents"));
        options.canSample = true;
        options.kdf = vault::KdfParameters::floor();
        m_window = std::make_unique<shell::MainWindow>(m_clock, std::move(options));
        m_keys = std::make_unique<Keyboard>(*m_window);
        m_window->resize(1280, 800);
        m_window->start({});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_keys.reset();
        m_window.reset();
        m_folder.reset();
    }

    void fromNothingToAnEditedCustomer_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("people");
        QTest::addColumn<QString>("givenName");
        QTest::addColumn<QString>("email");
        QTest::newRow("an address book") << qEnvironmentVariable("AICMS_SOURCE")
                + QStringLiteral("/tests/journeys/fixtures/address-book.csv")
                                         << 3 << QStringLiteral("Hannah")
                                         << QStringLiteral("hannah.okafor@example.com");
        QTest::newRow("another program's export")
            << qEnvironmentVariable("AICMS_DATA", qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/../shared"))
                + QStringLiteral("/samples/contacts/csv-atomiccrm-sample.csv")
            << 2 << QStringLiteral("Jane") << QStringLiteral("jane@doe.example");
    }

    void fromNothingToAnEditedCustomer()
    {
        QFETCH(QString, file);
        QFETCH(int, people);
        QFETCH(QString, givenName);
        QFETCH(QString, email);
        if (QByteArray(QTest::currentDataTag()).startsWith("another") && !QFile::exists(file))
            QSKIP("skipped: data not here");
        m_answers.openFile = file;
        makeTheVault();
        importTheFile(people);
        findAndOpen(givenName);
        edit();
        lockAndUnlock(givenName);
        findAndOpen(m_married);
        QVERIFY(test::visibleText(m_window.get()).contains(m_married));
        m_keys->press(Qt::Key_Q, Qt::ControlModifier);
        m_keys->waitFor("the end", [this] { return !m_window->isVisible() && !m_window->isOpen(); });
        QCOMPARE(m_keys->strayWindows(), QStringList());
        nothingStandsInTheClear({email, m_married, m_remark});
        whatTheFileHolds(givenName, email, people);
    }
};

AICMS_WINDOW_TEST(TestFirstCustomer)
#include "test_first_customer.moc"
