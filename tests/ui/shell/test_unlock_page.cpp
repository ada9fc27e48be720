// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/unlock/unlock_page.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aicms;
using shell::UnlockPage;
using test::find;

class TestUnlockPage : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime::fromDateTime(QDateTime(QDate(2026, 5, 12), QTime(12, 51)))};
    test::Answers m_answers;
    std::unique_ptr<UnlockPage> m_page;
    std::shared_ptr<workspace::Workspace> m_opened;
    QString m_vault;
    QString m_code;
    QString m_copyOf;
    int m_count = 0;

    static constexpr int patience = 60'000; // a loaded computer takes its time over a password

    void type(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(m_page.get(), field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void tryPassphrase(const QString& text)
    {
        type("passphrase", text);
        QTest::keyClick(find<QLineEdit>(m_page.get(), "passphrase"), Qt::Key_Return);
    }
    bool isIdle() const { return !m_page->door().isBusy(); }
    QString problem() const
    {
        auto* bar = find<kit::MessageBar>(m_page.get(), "unlockProblem");
        return bar->isHidden() ? QString() : bar->text();
    }
    void copyVault(const QString& from, const QString& to)
    {
        QDir().mkpath(to);
        for (const QString& name : QDir(from).entryList(QDir::Files))
            QVERIFY(QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name));
    }
    void show()
    {
        m_page = std::make_unique<UnlockPage>(m_clock, m_answers.choosers());
        connect(m_page.get(), &UnlockPage::opened, this, [this](const auto& workspace) { m_opened = workspace; });
        m_page->resize(900, 700);
        m_page->show();
        m_page->showVault(m_vault);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        m_copyOf = m_folder.path(QStringLiteral("first.aicms"));
        m_code = test::makeVault(m_copyOf, m_clock, true);
    }
    void init()
    {
        m_opened.reset();
        m_vault = m_folder.path(QStringLiteral("shop%1.aicms").arg(++m_count));
        copyVault(m_copyOf, m_vault);
    }
    void cleanup()
    {
        m_opened.reset();
        m_page.reset();
    }

    void theRightPassphraseOpens()
    {
        show();
        auto* open = find<QPushButton>(m_page.get(), "openVault");
        QVERIFY(!open->isEnabled());
        QVERIFY(!find<QWidget>(m_page.get(), "opening")->isVisible());
        tryPassphrase(test::ownerPassphrase);
        QVERIFY(find<QWidget>(m_page.get(), "opening")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_opened, patience);
        QCOMPARE(m_opened->session().userName, test::ownerName);
        QVERIFY2(find<QLineEdit>(m_page.get(), "passphrase")->text().isEmpty(), "the passphrase stayed in its field");
    }

    void theKeyboardsLanguageIsNamedAfresh()
    {
        show();
        auto* line = find<QLabel>(m_page.get(), "keyboardLanguage");
        const QString said = line->text();
        QVERIFY(!said.isEmpty());
        line->setText(QStringLiteral("as it was before"));
        Q_EMIT QGuiApplication::inputMethod()->localeChanged();
        QCOMPARE(line->text(), said);
    }

    void aWrongOneSaysSoAndKeepsTheDoorShut()
    {
        show();
        tryPassphrase(QStringLiteral("not the passphrase"));
        QTRY_VERIFY_WITH_TIMEOUT(isIdle() && !problem().isEmpty(), patience);
        QVERIFY(problem().contains(QStringLiteral("did not open the vault")));
        QVERIFY(!m_opened);
        QVERIFY(!problem().contains(QStringLiteral("Next try")));
    }

    void eachOfSeveralUsersOpensWithTheirOwn()
    {
        show();
        auto* who = find<QComboBox>(m_page.get(), "who");
        QCOMPARE(who->count(), 2);
        who->setCurrentIndex(who->findData(test::staffName));
        tryPassphrase(test::ownerPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle() && !problem().isEmpty(), patience);
        tryPassphrase(test::staffPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT(m_opened, patience);
        QCOMPARE(m_opened->session().userName, test::staffName);
        QCOMPARE(m_opened->session().role.name, QStringLiteral("staff"));
    }

    void theWaitCountsDownByTheClock()
    {
        show();
        for (int tries = 0; tries < 5; ++tries) {
            tryPassphrase(QStringLiteral("wrong %1").arg(tries));
            QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
            if (m_page->door().secondsToWait() > 0)
                break;
        }
        if (m_page->door().secondsToWait() == 0) {
            tryPassphrase(QStringLiteral("wrong once more"));
            QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
        }
        const qint64 wait = m_page->door().secondsToWait();
        QVERIFY(wait > 1);
        QVERIFY2(problem().contains(QStringLiteral("Next try in %1 s").arg(wait)), qUtf8Printable(problem()));
        auto* open = find<QPushButton>(m_page.get(), "openVault");
        QVERIFY(!open->isEnabled());
        m_clock.advance(1'000'000);
        QTRY_VERIFY_WITH_TIMEOUT(problem().contains(QStringLiteral("Next try in %1 s").arg(wait - 1)), 5000);
        m_clock.advance(wait * 1'000'000);
        QTRY_VERIFY_WITH_TIMEOUT(!problem().contains(QStringLiteral("Next try")), 5000);
        tryPassphrase(test::ownerPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT(m_opened, patience);
    }

    void theRecoverySheetOpensAndAsksForANewPassphrase()
    {
        show();
        find<QPushButton>(m_page.get(), "otherWay")->click();
        auto* open = find<QPushButton>(m_page.get(), "openVault");
        QVERIFY(!open->isEnabled());
        const QStringList groups = m_code.split(QLatin1Char('-'));
        for (int index = 0; index < groups.size(); ++index)
            type(qPrintable(QStringLiteral("group%1").arg(index + 1)), groups[index].toLower());
        QVERIFY(open->isEnabled());
        open->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(m_page.get(), "newPassphrase")->isVisible(), patience);
        QVERIFY2(!m_opened, "it opened without a new passphrase");
        type("newPassphrase", QStringLiteral("password1234"));
        type("newPassphraseAgain", QStringLiteral("password1234"));
        QVERIFY2(!open->isEnabled(), "a weak passphrase was taken");
        type("newPassphrase", test::nextPassphrase);
        type("newPassphraseAgain", test::nextPassphrase);
        QVERIFY(open->isEnabled());
        open->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_opened, patience);
        m_opened.reset();
        QVERIFY(!test::openVault(m_vault, m_clock).has_value());
        QVERIFY(test::openVault(m_vault, m_clock, test::ownerName, test::nextPassphrase).has_value());
    }

    void aSlipInTheCodeNamesItsGroup()
    {
        show();
        find<QPushButton>(m_page.get(), "otherWay")->click();
        QStringList groups = m_code.split(QLatin1Char('-'));
        groups[2][0] = groups[2][0] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        QTest::keyClicks(find<QLineEdit>(m_page.get(), "group1"), groups.join(QLatin1Char('-')));
        for (int index = 0; index < groups.size(); ++index)
            type(qPrintable(QStringLiteral("group%1").arg(index + 1)), groups[index]);
        find<QPushButton>(m_page.get(), "openVault")->click();
        QTRY_VERIFY(!problem().isEmpty());
        QVERIFY2(problem().contains(QStringLiteral("3")), qUtf8Printable(problem()));
        QVERIFY(find<QLineEdit>(m_page.get(), "group3")->hasFocus() || !m_page->isActiveWindow());
    }

    void aWholeCodeMayBePasted()
    {
        show();
        find<QPushButton>(m_page.get(), "otherWay")->click();
        auto* first = find<QLineEdit>(m_page.get(), "group1");
        first->insert(m_code);
        Q_EMIT first->textEdited(first->text());
        QVERIFY(find<QPushButton>(m_page.get(), "openVault")->isEnabled());
        QCOMPARE(find<QLineEdit>(m_page.get(), "group7")->text(), m_code.split(QLatin1Char('-')).last());
    }

    void aKeyFileIsAskedForWhereOneIsNeeded()
    {
        m_vault = m_folder.path(QStringLiteral("keyed.aicms"));
        const QString keyFile = m_folder.path(QStringLiteral("stick.key"));
        test::makeVault(m_vault, m_clock, false, keyFile);
        show();
        QVERIFY(find<QLineEdit>(m_page.get(), "keyFile")->isVisible());
        type("passphrase", test::ownerPassphrase);
        QVERIFY2(!find<QPushButton>(m_page.get(), "openVault")->isEnabled(), "it may be tried without the key file");
        m_answers.openFile = keyFile;
        find<QPushButton>(m_page.get(), "chooseKeyFile")->click();
        find<QPushButton>(m_page.get(), "openVault")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_opened, patience);
    }

    void whatIsWrongWithTheFolderIsSaid_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QString>("words");
        QTest::newRow("no vault") << QStringLiteral("remove all") << QStringLiteral("no AICMS vault");
        QTest::newRow("no key files") << QStringLiteral("remove keys") << QStringLiteral("Both key files");
        QTest::newRow("both key files bad") << QStringLiteral("both bad") << QStringLiteral("Both key files");
    }
    void whatIsWrongWithTheFolderIsSaid()
    {
        QFETCH(QString, harm);
        QFETCH(QString, words);
        for (const char* name : {"/vault.keys", "/vault.keys.2"}) {
            QFile file(m_vault + QLatin1String(name));
            if (harm.startsWith(QLatin1String("remove")))
                QVERIFY(file.remove());
            else
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write("junk") == 4);
        }
        if (harm == QLatin1String("remove all"))
            QVERIFY(QFile::remove(m_vault + QStringLiteral("/vault.db")));
        show();
        QVERIFY2(problem().contains(words), qUtf8Printable(problem()));
        QVERIFY(!find<QPushButton>(m_page.get(), "openVault")->isEnabled());
    }

    void aMissingCopyOfTheKeysIsSaidAndStillOpens()
    {
        QVERIFY(QFile::remove(m_vault + QStringLiteral("/vault.keys")));
        show();
        auto* warning = find<kit::MessageBar>(m_page.get(), "unlockWarning");
        QVERIFY(warning->isVisible());
        tryPassphrase(test::ownerPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT(m_opened, patience);
    }

    void aVaultInUseNamesWhoHasIt()
    {
        auto other = test::openVault(m_vault, m_clock);
        QVERIFY(other.has_value());
        show();
        tryPassphrase(test::ownerPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle() && !problem().isEmpty(), patience);
        QVERIFY2(problem().contains(QStringLiteral("open in")), qUtf8Printable(problem()));
    }

    void capsLockIsNoticedFromWhatIsTyped()
    {
        show();
        auto* edit = find<QLineEdit>(m_page.get(), "passphrase");
        auto* notice = find<QWidget>(m_page.get(), "capsLock");
        QVERIFY(!notice->isVisible());
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
        QVERIFY(notice->isVisible());
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_A, QStringLiteral("a"), Qt::NoModifier);
        QVERIFY(!notice->isVisible());
    }
};

AICMS_WINDOW_TEST(TestUnlockPage)
#include "test_unlock_page.moc"
