// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/own_columns.h"
#include "core/workspace/unlocking.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/settings/settings_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/first_run/recovery_step.h"
#include "ui/shell/notices.h"
#include "ui/shell/undo_list.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace aicms;
using test::find;

namespace {

class HeardNotices : public shell::Notices {
public:
    void toast(const QString& text) override { heard << text; }
    void toastWithUndo(const QString& text) override { heard << text; }
    void error(const base::Error& error) override { heard << base::errorCode(error.kind); }
    void warning(const QString& text) override { heard << text; }
    void offer(const QString&, const QString& text, const QString&, const std::function<void()>&) override
    {
        heard << text;
    }
    void job(const QString&, const QString&, int) override { }
    QStringList heard;
};

} // namespace

class TestSettingsScreen : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    test::Answers m_answers;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<HeardNotices> m_notices;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<settings::SettingsScreen> m_screen;
    QString m_vault;
    QString m_code;
    int m_count = 0;

    static constexpr int patience = 90'000;

    void type(QWidget* parent, const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(parent, field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    /// The card that holds the widget of that name: two cards ask for a new passphrase.
    QWidget* cardOf(const char* widget)
    {
        QWidget* at = find<QWidget>(m_screen.get(), widget);
        while (at->parentWidget() && !at->inherits("aicms::kit::Card"))
            at = at->parentWidget();
        return at;
    }
    void typeNew(QWidget* card, const QString& passphrase)
    {
        type(card, "newPassphrase", passphrase);
        type(card, "newPassphraseAgain", passphrase);
    }
    void openAs(const QString& user, const QString& passphrase)
    {
        auto opened = test::openVault(m_vault, m_clock, user, passphrase);
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
        const shell::Context context {*m_workspace, m_commands, *m_notices, m_undo};
        m_screen = std::make_unique<settings::SettingsScreen>(context, m_answers.choosers(), 5);
        m_screen->resize(1000, 1600);
        m_screen->show();
        m_screen->enter({});
    }
    bool opens(const QString& user, const QString& passphrase)
    {
        m_screen.reset();
        m_workspace.reset();
        return test::openVault(m_vault, m_clock, user, passphrase).has_value();
    }
    bool opensBy(const QString& code)
    {
        const auto parsed = workspace::RecoveryCode::parse(code).value();
        return workspace::Workspace::openWithRecoveryCode(m_vault, parsed, m_clock, {}).has_value();
    }
    /// Makes a sheet, saves it and types two groups back. Gives its code.
    QString makeSheet()
    {
        find<QPushButton>(m_screen.get(), "renewSheet")->click();
        auto* sheet = m_screen->findChild<shell::RecoveryStep*>();
        QStringList groups;
        for (int index = 1; index <= workspace::RecoveryCode::groupCount; ++index)
            groups << find<QLabel>(sheet, qPrintable(QStringLiteral("codeGroup%1").arg(index)))->text();
        m_answers.saveFile = m_folder.path(QStringLiteral("sheet.pdf"));
        find<QPushButton>(sheet, "saveSheet")->click();
        type(sheet, "typedGroup1", groups.at(sheet->askedGroups()[0] - 1));
        type(sheet, "typedGroup2", groups.at(sheet->askedGroups()[1] - 1));
        return groups.join(QLatin1Char('-'));
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init()
    {
        m_notices = std::make_unique<HeardNotices>();
        m_vault = m_folder.path(QStringLiteral("shop%1.aicms").arg(++m_count));
        m_code = test::makeVault(m_vault, m_clock, true);
    }
    void cleanup()
    {
        m_screen.reset();
        m_workspace.reset();
    }

    /// What stands on letters and receipts; half of it is no e-mail address.
    void theBusinessSaysHowItIsReached()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        auto* save = find<QPushButton>(m_screen.get(), "saveContact");
        QVERIFY(!save->isEnabled());
        find<QPlainTextEdit>(m_screen.get(), "controllerAddress")
            ->setPlainText(QStringLiteral("Lindenweg 5\n79098 Freiburg"));
        type(m_screen.get(), "controllerEmail", QStringLiteral("shop"));
        QVERIFY(m_screen->unsaved().has_value()); // a lock in the middle keeps it
        save->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(m_screen.get()).contains(QLatin1String("no e-mail address")), patience);
        QVERIFY(m_workspace->purposes().controller().address.isEmpty());
        type(m_screen.get(), "controllerEmail", QStringLiteral("shop@example.org"));
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_workspace->purposes().controller().email, QStringLiteral("shop@example.org"), patience);
        QVERIFY(m_workspace->purposes().controller().isReachable());
    }

    /// Whoever looks something up on another page finds what was typed.
    void whatWasTypedIsThereForWhoComesBack()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        type(m_screen.get(), "controllerEmail", QStringLiteral("shop@example.org"));
        m_screen->enter({});
        QCOMPARE(find<QLineEdit>(m_screen.get(), "controllerEmail")->text(), QStringLiteral("shop@example.org"));
        QVERIFY(m_screen->unsaved().has_value());
    }

    void aNewPassphraseTakesThePlaceOfTheOld()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        QWidget* card = cardOf("currentPassphrase");
        auto* change = find<QPushButton>(card, "changePassphrase");
        QVERIFY(!change->isEnabled());
        type(card, "currentPassphrase", test::ownerPassphrase);
        typeNew(card, test::nextPassphrase);
        QVERIFY(change->isEnabled());
        change->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_notices->heard.size(), 1, patience);
        QVERIFY(find<QLineEdit>(card, "currentPassphrase")->text().isEmpty());
        QVERIFY(!opens(test::ownerName, test::ownerPassphrase));
        QVERIFY(opens(test::ownerName, test::nextPassphrase));
    }

    void aWrongPresentPassphraseChangesNothing()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        QWidget* card = cardOf("currentPassphrase");
        type(card, "currentPassphrase", QStringLiteral("not this one"));
        typeNew(card, test::nextPassphrase);
        find<QPushButton>(card, "changePassphrase")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<kit::MessageBar>(card, "passphraseProblem")->isVisible(), patience);
        QVERIFY(opens(test::ownerName, test::ownerPassphrase));
    }

    void aUserIsAddedAndOpensTheVault()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        QCOMPARE(m_screen->findChildren<QLabel*>(QStringLiteral("userRow")).size(), 2);
        find<QPushButton>(m_screen.get(), "openAddUser")->click();
        QWidget* card = cardOf("newUserName");
        type(card, "newUserName", QStringLiteral("Ines Carvalho"));
        auto* role = find<QComboBox>(card, "newUserRole");
        role->setCurrentIndex(role->findData(QStringLiteral("auditor")));
        typeNew(card, test::nextPassphrase);
        find<QPushButton>(card, "addUser")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_screen->findChildren<QLabel*>(QStringLiteral("userRow")).size(), 3, patience);
        QVERIFY(opens(QStringLiteral("Ines Carvalho"), test::nextPassphrase));
    }

    void aRoleIsChangedAndSaysWhatItMay()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        find<QPushButton>(m_screen.get(), "changeRole")->click();
        auto* menu = find<QMenu>(m_screen.get(), "roleMenu");
        QAction* auditor = nullptr;
        for (QAction* action : menu->actions()) {
            if (action->toolTip().contains(QStringLiteral("log"))
                && !action->toolTip().contains(QStringLiteral("edit")))
                auditor = action;
        }
        QVERIFY(auditor);
        auditor->trigger();
        menu->close();
        QTRY_VERIFY(!m_notices->heard.isEmpty());
        const auto listed = m_workspace->users().list();
        QVERIFY(std::ranges::any_of(*listed, [](const users::User& user) {
            return user.name == test::staffName && user.role == QLatin1String("auditor");
        }));
    }

    void aRemovedUserOpensNothing()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        find<QPushButton>(m_screen.get(), "removeUser")->click();
        auto* question = find<kit::ConfirmBox>(m_screen.get(), "removeQuestion");
        QVERIFY(question->isVisible());
        Q_EMIT question->confirmed();
        QTRY_COMPARE_WITH_TIMEOUT(m_screen->findChildren<QLabel*>(QStringLiteral("userRow")).size(), 1, patience);
        QVERIFY(!opens(test::staffName, test::staffPassphrase));
        QVERIFY(opens(test::ownerName, test::ownerPassphrase));
    }

    void aNewSheetCountsWhenItIsConfirmed()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        const QString fresh = makeSheet();
        QVERIFY(fresh != m_code);
        auto* done = find<QPushButton>(m_screen.get(), "sheetDone");
        QVERIFY(!done->isEnabled()); // the passphrase is missing
        type(m_screen.get(), "sheetPassphrase", test::staffPassphrase);
        QVERIFY(done->isEnabled());
        done->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(m_screen.get(), "sheetProblem")->isVisible(), patience);
        type(m_screen.get(), "sheetPassphrase", test::ownerPassphrase);
        done->click();
        QTRY_VERIFY_WITH_TIMEOUT(!done->isVisible(), patience);
        m_screen.reset();
        m_workspace.reset();
        QVERIFY(!opensBy(m_code));
        QVERIFY(opensBy(fresh));
    }

    void aSheetThatIsNotConfirmedChangesNothing_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("kept by word") << true;
        QTest::newRow("just left") << false;
    }
    void aSheetThatIsNotConfirmedChangesNothing()
    {
        QFETCH(bool, isKept);
        openAs(test::ownerName, test::ownerPassphrase);
        const QString fresh = makeSheet();
        if (isKept)
            find<QPushButton>(m_screen.get(), "keepSheet")->click();
        m_screen.reset();
        m_workspace.reset();
        QVERIFY(opensBy(m_code));
        QVERIFY(!opensBy(fresh));
    }

    void theBusinessIsRenamedAtOnce()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        auto* save = find<QPushButton>(m_screen.get(), "saveBusiness");
        QVERIFY(!save->isEnabled()); // nothing is changed
        type(m_screen.get(), "businessName", QStringLiteral("  "));
        QVERIFY(!save->isEnabled());
        type(m_screen.get(), "businessName", QStringLiteral("Mara's Wheels"));
        QVERIFY(save->isEnabled());
        QVERIFY(!find<QWidget>(m_screen.get(), "countryConsequence")->isVisible());
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_notices->heard.size(), 1, patience);
        QCOMPARE(m_workspace->business(), QStringLiteral("Mara's Wheels"));
        QCOMPARE(find<QLineEdit>(m_screen.get(), "businessName")->text(), QStringLiteral("Mara's Wheels"));
        QVERIFY(!save->isEnabled());
    }

    void whatIsBegunGoesOverIntoAnotherScreen()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        QVERIFY(!m_screen->unsaved());
        type(m_screen.get(), "businessName", QStringLiteral("Mara's Wheels"));
        find<QPushButton>(m_screen.get(), "openAddUser")->click();
        type(cardOf("newUserName"), "newUserName", QStringLiteral("Ines Carvalho"));
        typeNew(cardOf("newUserName"), test::nextPassphrase);
        find<QPushButton>(m_screen.get(), "addField")->click();
        type(m_screen.get(), "fieldName", QStringLiteral("Frame size"));
        const auto begun = m_screen->unsaved();
        QVERIFY(begun.has_value());
        QVERIFY(!begun->content.contains(test::nextPassphrase.toUtf8()));
        m_screen.reset();
        m_workspace.reset();
        openAs(test::ownerName, test::ownerPassphrase);
        QVERIFY(m_screen->restore(begun->content));
        QCOMPARE(find<QLineEdit>(m_screen.get(), "businessName")->text(), QStringLiteral("Mara's Wheels"));
        QVERIFY(find<QLineEdit>(m_screen.get(), "newUserName")->isVisible());
        QCOMPARE(find<QLineEdit>(m_screen.get(), "newUserName")->text(), QStringLiteral("Ines Carvalho"));
        QCOMPARE(find<QLineEdit>(cardOf("newUserName"), "newPassphrase")->text(), QString());
        QVERIFY(find<QLineEdit>(m_screen.get(), "fieldName")->isVisible());
        QCOMPARE(find<QLineEdit>(m_screen.get(), "fieldName")->text(), QStringLiteral("Frame size"));
        int settled = 0;
        connect(m_screen.get(), &shell::Screen::settled, this, [&settled] { ++settled; });
        find<QPushButton>(m_screen.get(), "cancelAddUser")->click();
        find<QPushButton>(m_screen.get(), "cancelField")->click();
        QCOMPARE(settled, 0); // the business is not saved yet
        find<QPushButton>(m_screen.get(), "saveBusiness")->click();
        QTRY_COMPARE_WITH_TIMEOUT(settled, 1, patience);
        QVERIFY(!m_screen->unsaved());
        QVERIFY(!m_screen->restore("something else"));
    }

    void theLanguageIsChosenHere()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        auto* language = find<QComboBox>(m_screen.get(), "language");
        QCOMPARE(language->currentData().toString(), QString()); // as the system
        QVERIFY(language->findText(QStringLiteral("English")) > 0);
        const int german = language->findText(QStringLiteral("Deutsch"));
        QCOMPARE(language->itemData(german).toString(), QStringLiteral("de"));
        QStringList wanted;
        m_commands.add({QStringLiteral("settings.language"), {}, {}, {}, {},
            [&wanted](const QVariant& code) { wanted << code.toString(); }});
        language->setCurrentIndex(german);
        Q_EMIT language->activated(german);
        QCOMPARE(wanted, QStringList {QStringLiteral("de")});
        QTRY_COMPARE(language->currentData().toString(), QString()); // nobody took it
        m_commands.remove(QStringLiteral("settings.language"));
    }

    void anotherCountrySaysWhatItChanges()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        auto* country = find<QComboBox>(m_screen.get(), "businessCountry");
        QCOMPARE(country->currentData().toString(), m_workspace->country());
        country->setCurrentIndex(country->findData(QStringLiteral("CH")));
        auto* consequence = find<kit::MessageBar>(m_screen.get(), "countryConsequence");
        QVERIFY(consequence->isVisible());
        QVERIFY(test::visibleText(consequence).contains(QLatin1String("the laws of Switzerland")));
        QVERIFY(test::visibleText(consequence).contains(QLatin1String("in CHF")));
        find<QPushButton>(m_screen.get(), "saveBusiness")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_notices->heard.size(), 1, patience);
        QCOMPARE(m_workspace->nextCountry(), QStringLiteral("CH"));
        QVERIFY(consequence->isVisible()); // it still lies ahead
        QVERIFY(opens(test::ownerName, test::ownerPassphrase));
        QCOMPARE(workspace::readVaultInfo(m_vault, m_clock)->country, QStringLiteral("CH"));
    }

    /// Its holidays count, and letters name its authority.
    void theRegionIsChosenWhereTheCountryIs()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        auto* region = find<QComboBox>(m_screen.get(), "businessRegion");
        auto* field = find<kit::FormField>(m_screen.get(), "businessRegionField");
        auto* save = find<QPushButton>(m_screen.get(), "saveBusiness");
        QCOMPARE(region->count(), 17);
        QVERIFY2(field->message().contains(QLatin1String("leave it open")), qPrintable(field->message()));
        region->setCurrentIndex(region->findText(QStringLiteral("Bayern")));
        QVERIFY2(field->message().contains(QLatin1String("Bayerisches Landesamt")), qPrintable(field->message()));
        const auto typed = m_screen->unsaved();
        QVERIFY(typed.has_value());
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_notices->heard.size(), 1, patience);
        QCOMPARE(m_workspace->requests().region().result().value(), QStringLiteral("BY"));
        QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled() && !m_screen->unsaved(), patience);
        // Another country has other regions, from the next unlocking on.
        auto* country = find<QComboBox>(m_screen.get(), "businessCountry");
        country->setCurrentIndex(country->findData(QStringLiteral("AT")));
        QVERIFY(!field->isVisible());
        country->setCurrentIndex(country->findData(QStringLiteral("DE")));
        QVERIFY(field->isVisible());
        QCOMPARE(region->currentData().toString(), QStringLiteral("BY"));
        QVERIFY(m_screen->restore(typed->content));
        QCOMPARE(region->currentData().toString(), QStringLiteral("BY"));
    }

    /// privacy-rules K7, and the words by which an import blocks a column.
    void aNameOfASpecialCategoryMakesTheFieldOne()
    {
        openAs(test::ownerName, test::ownerPassphrase);
        find<QPushButton>(m_screen.get(), "addField")->click();
        auto* level = find<QComboBox>(m_screen.get(), "fieldSensitivity");
        auto* ground = find<QComboBox>(m_screen.get(), "fieldGround");
        auto* purpose = find<QComboBox>(m_screen.get(), "fieldPurpose");
        auto* save = find<QPushButton>(m_screen.get(), "saveField");
        const int ordinary = level->findData(int(customers::Sensitivity::Ordinary));
        const int special = level->findData(int(customers::Sensitivity::SpecialCategory));
        purpose->setCurrentIndex(purpose->findData(QStringLiteral("contract_performance")));
        type(m_screen.get(), "fieldName", QStringLiteral("Shoe size"));
        QCOMPARE(level->currentIndex(), ordinary);
        QVERIFY(save->isEnabled());
        type(m_screen.get(), "fieldName", QStringLiteral("Religion"));
        QCOMPARE(level->currentIndex(), special);
        QVERIFY(test::visibleText(m_screen.get()).contains(QStringLiteral("The name tells of")));
        QVERIFY(ground->isVisible());
        QVERIFY(!save->isEnabled()); // until the case of GDPR Art. 9(2) is chosen
        // What explains it is two lines long: the form grows, and nothing on it is squeezed.
        QTest::qWait(50);
        for (const QWidget* each : {level, ground, purpose})
            QVERIFY2(each->height() >= each->sizeHint().height(), qPrintable(each->objectName()));
        level->setCurrentIndex(ordinary);
        QVERIFY(!save->isEnabled());
        QVERIFY(level->property("invalid").toBool());
        level->setCurrentIndex(special);
        QVERIFY(!level->property("invalid").toBool());
        ground->setCurrentIndex(ground->findData(int(customers::SpecialGround::HealthCare)));
        QVERIFY(save->isEnabled());
        type(m_screen.get(), "fieldName", QStringLiteral("Relay team")); // it was something else
        QCOMPARE(level->currentIndex(), ordinary);
        type(m_screen.get(), "fieldName", QStringLiteral("Religion"));
        save->click();
        std::vector<customers::OwnField> fields;
        QTRY_VERIFY_WITH_TIMEOUT(!(fields = *m_workspace->ownFields().fields().result()).empty(), 15'000);
        // And a column of that name goes there, under the purpose that the field was given.
        exchange::ColumnMapping mapping = exchange::guessMapping({QStringLiteral("Name"), QStringLiteral("Religion")});
        exchange::recogniseOwnFields(mapping, fields);
        QCOMPARE(mapping.columns[1].field, exchange::Field::Own);
        QCOMPARE(mapping.columns[1].purpose, QStringLiteral("contract_performance"));
    }

    void staffSeeNeitherUsersNorSheet()
    {
        openAs(test::staffName, test::staffPassphrase);
        QVERIFY(!m_screen->findChild<QPushButton*>(QStringLiteral("openAddUser")));
        QVERIFY(!m_screen->findChild<QPushButton*>(QStringLiteral("renewSheet")));
        QVERIFY(!m_screen->findChild<QPushButton*>(QStringLiteral("saveBusiness")));
        QVERIFY(m_screen->findChild<QPushButton*>(QStringLiteral("changePassphrase")));
    }

    void theLockTimeGoesToTheWindow()
    {
        int minutes = 0;
        m_commands.add({QStringLiteral("settings.lockMinutes"), {}, {}, {}, {},
            [&](const QVariant& value) { minutes = value.toInt(); }});
        openAs(test::ownerName, test::ownerPassphrase);
        auto* field = find<QSpinBox>(m_screen.get(), "lockMinutes");
        field->setValue(60);
        QCOMPARE(minutes, 30);
    }

    void themeAndTextSizeGoToTheWindow()
    {
        QVariant scheme;
        QVariant percent;
        m_commands.add(
            {QStringLiteral("settings.scheme"), {}, {}, {}, {}, [&](const QVariant& value) { scheme = value; }});
        m_commands.add(
            {QStringLiteral("settings.textScale"), {}, {}, {}, {}, [&](const QVariant& value) { percent = value; }});
        openAs(test::ownerName, test::ownerPassphrase);
        auto* schemes = find<QComboBox>(m_screen.get(), "scheme");
        QCOMPARE(schemes->currentData().toInt(), int(theme::theme().scheme()));
        schemes->setCurrentIndex(schemes->findData(int(theme::Scheme::Dark)));
        Q_EMIT schemes->activated(schemes->currentIndex());
        QCOMPARE(scheme.toInt(), int(theme::Scheme::Dark));
        auto* sizes = find<QComboBox>(m_screen.get(), "textScale");
        QCOMPARE(sizes->currentData().toInt(), 100);
        sizes->setCurrentIndex(sizes->findData(150));
        Q_EMIT sizes->activated(sizes->currentIndex());
        QCOMPARE(percent.toInt(), 150);
        theme::theme().setTextScale(120); // by key, meanwhile
        QCOMPARE(sizes->currentData().toInt(), 120);
        theme::theme().setTextScale(100);
    }
};

AICMS_WINDOW_TEST(TestSettingsScreen)
#include "test_settings_screen.moc"
