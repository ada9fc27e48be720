// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/passphrase_edit.h"
#include "ui/kit/wizard_frame.h"
#include "ui/shell/first_run/first_run.h"
#include "ui/shell/first_run/recovery_step.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace aicms;
using shell::FirstData;
using shell::FirstRun;
using test::find;

class TestFirstRun : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    test::Answers m_answers;
    std::unique_ptr<FirstRun> m_run;
    std::shared_ptr<workspace::Workspace> m_opened;
    FirstData m_data = FirstData::Empty;
    QString m_parent;
    int m_count = 0;

    static constexpr int patience = 60'000;

    kit::WizardFrame* frame() { return m_run->findChild<kit::WizardFrame*>(); }
    kit::ActionButton* next() { return frame()->nextButton(); }
    QString vaultFolder() const { return m_parent + QLatin1Char('/') + test::business + QStringLiteral(".aicms"); }

    QWidget* focused()
    {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : m_run.get();
    }
    void tabTo(const QString& name)
    {
        for (int presses = 0; presses < 60 && focused()->objectName() != name; ++presses)
            QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused()->objectName(), name);
    }
    void pressNext()
    {
        for (int presses = 0; presses < 60 && focused() != next(); ++presses)
            QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused(), next());
        QTest::keyClick(focused(), Qt::Key_Space);
    }
    void typeBusiness()
    {
        tabTo(QStringLiteral("business"));
        QTest::keyClicks(focused(), test::business);
        tabTo(QStringLiteral("country"));
        QTest::keyClicks(focused(), QStringLiteral("Germany"));
        tabTo(QStringLiteral("ownerName"));
        QTest::keyClicks(focused(), test::ownerName);
    }
    void typePassphrase(const QString& text)
    {
        tabTo(QStringLiteral("newPassphrase"));
        QTest::keySequence(focused(), QKeySequence::SelectAll);
        QTest::keyClicks(focused(), text);
        tabTo(QStringLiteral("newPassphraseAgain"));
        QTest::keySequence(focused(), QKeySequence::SelectAll);
        QTest::keyClicks(focused(), text);
    }
    QStringList shownGroups()
    {
        QStringList groups;
        for (int index = 1; index <= workspace::RecoveryCode::groupCount; ++index)
            groups << find<QLabel>(m_run.get(), qPrintable(QStringLiteral("codeGroup%1").arg(index)))->text();
        return groups;
    }
    void saveSheet()
    {
        m_answers.saveFile = m_folder.path(QStringLiteral("sheet%1.pdf").arg(m_count));
        find<QAbstractButton>(m_run.get(), "saveSheet")->click();
    }
    /// `groups` as they stand on the sheet.
    void typeGroupsBack(const QStringList& groups)
    {
        const auto asked = m_run->findChild<shell::RecoveryStep*>()->askedGroups();
        for (int index = 0; index < 2; ++index) {
            tabTo(QStringLiteral("typedGroup%1").arg(index + 1));
            QTest::keyClicks(focused(), groups.at(asked[static_cast<std::size_t>(index)] - 1));
        }
    }
    bool walkToRecovery()
    {
        typeBusiness();
        pressNext();
        typePassphrase(test::ownerPassphrase);
        pressNext();
        return QTest::qWaitFor([this] { return frame()->current() == 2; }, patience);
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init()
    {
        m_opened.reset();
        m_parent = m_folder.path(QStringLiteral("documents%1").arg(++m_count));
        FirstRun::Options options {m_parent, vault::KdfParameters::floor(), true, true};
        m_run = std::make_unique<FirstRun>(m_clock, m_answers.choosers(), options);
        connect(m_run.get(), &FirstRun::finished, this, [this](const auto& workspace, FirstData data) {
            m_opened = workspace;
            m_data = data;
        });
        m_run->resize(1280, 800);
        m_run->show();
        QVERIFY(QTest::qWaitForWindowActive(m_run.get()));
    }
    void cleanup()
    {
        m_opened.reset();
        m_run.reset();
    }

    void fromNothingToAnOpenVaultByKeyboard()
    {
        typeBusiness();
        pressNext();
        QCOMPARE(frame()->current(), 1);
        typePassphrase(test::ownerPassphrase);
        QVERIFY2(!QDir(vaultFolder()).exists(), "a vault before its passphrase");
        pressNext();
        QTRY_COMPARE_WITH_TIMEOUT(frame()->current(), 2, patience);
        QVERIFY(!next()->isEnabled());
        const QStringList groups = shownGroups();
        tabTo(QStringLiteral("saveSheet"));
        m_answers.saveFile = m_folder.path(QStringLiteral("sheet.pdf"));
        QTest::keyClick(focused(), Qt::Key_Return);
        typeGroupsBack(groups);
        QVERIFY(next()->isEnabled());
        pressNext();
        QCOMPARE(frame()->current(), 3);
        tabTo(QStringLiteral("firstImport"));
        QTest::keyClick(focused(), Qt::Key_Down);
        QTest::keyClick(focused(), Qt::Key_Space);
        pressNext();
        QVERIFY(m_opened);
        QCOMPARE(m_data, FirstData::Sample);
        QCOMPARE(m_opened->business(), test::business);
        QCOMPARE(m_opened->country(), QStringLiteral("DE"));
        QCOMPARE(m_opened->session().role.name, QStringLiteral("owner"));
        m_opened.reset();

        for (const char* name : {"vault.db", "vault.keys", "vault.keys.2"})
            QVERIFY2(QFile::exists(vaultFolder() + QLatin1Char('/') + QLatin1String(name)), name);
        QFile database(vaultFolder() + QStringLiteral("/vault.db"));
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains(test::ownerName.toUtf8()));
        QVERIFY(test::openVault(vaultFolder(), m_clock).has_value());
    }

    void tabGoesFromTheLastFieldToNext()
    {
        typeBusiness();
        QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused()->objectName(), QStringLiteral("changeFolder"));
        QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused(), next());
    }

    /// Letters meant for the second field went into the first one, through the button between them.
    void tabGoesFromThePassphraseToTheSecondOne()
    {
        typeBusiness();
        pressNext();
        tabTo(QStringLiteral("newPassphrase"));
        QTest::keyClicks(focused(), QStringLiteral("velvet tundra"));
        QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused()->objectName(), QStringLiteral("newPassphraseAgain"));
        QTest::keyClicks(focused(), QStringLiteral("opaque lantern"));
        auto* first = find<kit::PassphraseEdit>(m_run.get(), "newPassphrase");
        QCOMPARE(first->secret().view().toString(), QStringLiteral("velvet tundra"));
        QVERIFY(!first->isRevealed());
        QTest::keyClick(first, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(first->isRevealed());
    }

    void nextSaysWhatIsMissing()
    {
        QVERIFY(!next()->isEnabled());
        QVERIFY2(test::visibleText(m_run.get()).contains(QStringLiteral("Enter the name of the business first")),
            "no reason beside the button that is off");
        typeBusiness();
        QVERIFY(next()->isEnabled());
    }

    void aWeakPassphraseCannotGoOn_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("common") << QStringLiteral("password1234");
        QTest::newRow("the firm's name") << QStringLiteral("lindenhof cycles");
        QTest::newRow("pattern") << QStringLiteral("qwertyuiop12");
        QTest::newRow("short") << QStringLiteral("x7!k");
    }
    void aWeakPassphraseCannotGoOn()
    {
        QFETCH(QString, passphrase);
        typeBusiness();
        pressNext();
        typePassphrase(passphrase);
        QVERIFY(!next()->isEnabled());
        QVERIFY2(test::visibleText(m_run.get()).contains(QStringLiteral("must be “strong”")), "it does not say why");
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(frame()->current(), 1);
        QVERIFY(!QDir(vaultFolder()).exists());
    }

    void theTwoMustMatch()
    {
        typeBusiness();
        pressNext();
        typePassphrase(test::ownerPassphrase);
        QVERIFY(next()->isEnabled());
        QTest::keyClicks(focused(), QStringLiteral("x"));
        QVERIFY(!next()->isEnabled());
    }

    void theDrawnPassphraseIsStrongEnough()
    {
        typeBusiness();
        pressNext();
        const QString drawn = find<QLabel>(m_run.get(), "drawnPassphrase")->text();
        QCOMPARE(drawn.split(QLatin1Char(' ')).size(), 6);
        find<QAbstractButton>(m_run.get(), "drawAnother")->click();
        QVERIFY(find<QLabel>(m_run.get(), "drawnPassphrase")->text() != drawn);
        find<QAbstractButton>(m_run.get(), "useDrawn")->click();
        QVERIFY(next()->isEnabled());
    }

    void aKeyFileIsWrittenWhereItWasChosen()
    {
        typeBusiness();
        pressNext();
        typePassphrase(test::ownerPassphrase);
        find<QAbstractButton>(m_run.get(), "keyFileSwitch")->click();
        QVERIFY2(!next()->isEnabled(), "a key file without a place");
        m_answers.saveFile = m_folder.path(QStringLiteral("stick.key"));
        find<QAbstractButton>(m_run.get(), "chooseKeyFilePlace")->click();
        QVERIFY(next()->isEnabled());
        next()->click();
        QTRY_COMPARE_WITH_TIMEOUT(frame()->current(), 2, patience);
        QCOMPARE(QFileInfo(m_answers.saveFile).size(), 32);
        const auto info = workspace::readVaultInfo(vaultFolder(), m_clock);
        QVERIFY(info.has_value() && info->users.front().needsKeyFile);
    }

    void theSheetBecomesAPdf()
    {
        typeBusiness();
        pressNext();
        typePassphrase(test::ownerPassphrase);
        pressNext();
        QTRY_COMPARE_WITH_TIMEOUT(frame()->current(), 2, patience);
        m_answers.saveFile = m_folder.path(QStringLiteral("sheet.pdf"));
        find<QAbstractButton>(m_run.get(), "saveSheet")->click();
        QFile pdf(m_answers.saveFile);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QCOMPARE(QFileInfo(pdf).permissions() & 0x0077, QFile::Permissions());
        find<QAbstractButton>(m_run.get(), "printSheet")->click();
        QCOMPARE(m_answers.printed, 1);
    }

    void theCodeIsHiddenWhileItIsTypedBack()
    {
        QVERIFY(walkToRecovery());
        const QStringList groups = shownGroups();
        QVERIFY(!find<QLineEdit>(m_run.get(), "typedGroup1")->isEnabled());
        QVERIFY2(test::visibleText(m_run.get()).contains(QStringLiteral("Print the sheet or save it as PDF first")),
            "no reason beside the button that is off");
        saveSheet();
        QVERIFY(find<QLineEdit>(m_run.get(), "typedGroup1")->hasFocus());
        const QString seen = test::visibleText(m_run.get());
        for (const QString& group : groups)
            QVERIFY2(!seen.contains(group), "the answer stands beside the question");
        QVERIFY(!next()->isEnabled());
        typeGroupsBack(groups);
        QVERIFY(next()->isEnabled());
    }

    void aWrongGroupIsSaidWhileItIsTyped()
    {
        QVERIFY(walkToRecovery());
        const auto asked = m_run->findChild<shell::RecoveryStep*>()->askedGroups();
        saveSheet();
        QCOMPARE(m_run->findChild<shell::RecoveryStep*>()->askedGroups(), asked); // not others all of a sudden
        auto* field = find<QLineEdit>(m_run.get(), "typedGroup1");
        QTest::keyClicks(field, QStringLiteral("0000"));
        QVERIFY(!test::visibleText(m_run.get()).contains(QStringLiteral("Not the letters of group")));
        QTest::keyClicks(field, QStringLiteral("0"));
        QVERIFY(test::visibleText(m_run.get()).contains(QStringLiteral("Not the letters of group")));
    }

    void returnWithAWrongGroupStaysThere()
    {
        QVERIFY(walkToRecovery());
        const QStringList groups = shownGroups();
        saveSheet();
        typeGroupsBack(groups);
        QTest::keyClick(focused(), Qt::Key_Backspace);
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(focused()->objectName(), QStringLiteral("typedGroup2"));
        QVERIFY(test::visibleText(m_run.get()).contains(QStringLiteral("Not the letters of group")));
        m_run->askToLeave();
        QVERIFY(m_run->findChild<kit::ConfirmBox*>(QStringLiteral("leaveQuestion"))
                ->accessibleName()
                .contains(QStringLiteral("checked")));
    }

    void lookingAtTheCodeAgainBeginsTheQuestionAnew()
    {
        QVERIFY(walkToRecovery());
        const QStringList groups = shownGroups();
        saveSheet();
        typeGroupsBack(groups);
        find<QAbstractButton>(m_run.get(), "showCode")->click();
        QCOMPARE(shownGroups(), groups);
        QVERIFY(!next()->isEnabled());
        QVERIFY(!find<QLineEdit>(m_run.get(), "typedGroup1")->isEnabled());
        QCOMPARE(find<QLineEdit>(m_run.get(), "typedGroup1")->text(), QString());
        find<QAbstractButton>(m_run.get(), "showCode")->click();
        QVERIFY(!next()->isEnabled());
        typeGroupsBack(groups);
        QVERIFY(next()->isEnabled());
    }

    void aSheetThatCannotBeWrittenIsCopiedByHand()
    {
        QVERIFY(walkToRecovery());
        QVERIFY(find<QAbstractButton>(m_run.get(), "copiedByHand")->isHidden());
        m_answers.saveFile = m_folder.path(QStringLiteral("nowhere/at/all/sheet.pdf"));
        find<QAbstractButton>(m_run.get(), "saveSheet")->click();
        QVERIFY(!next()->isEnabled());
        QVERIFY(m_run->findChild<shell::RecoveryStep*>()->isCodeShown());
        const QStringList groups = shownGroups();
        find<QAbstractButton>(m_run.get(), "copiedByHand")->click();
        typeGroupsBack(groups);
        QVERIFY(next()->isEnabled());
    }

    void aFolderThatIsTakenIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(vaultFolder()));
        typeBusiness();
        QVERIFY(!next()->isEnabled());
        QVERIFY(QDir(vaultFolder()).isEmpty());
    }

    void leavingAsksInItsPlace()
    {
        QSignalSpy left(m_run.get(), &FirstRun::left);
        m_run->askToLeave();
        auto* question = m_run->findChild<kit::ConfirmBox*>(QStringLiteral("leaveQuestion"));
        QVERIFY(question && question->isVisible());
        QVERIFY(test::visibleText(question).contains(QStringLiteral("Nothing was written yet")));
        Q_EMIT question->kept();
        QCOMPARE(left.count(), 0);
        QTRY_VERIFY(!m_run->findChild<kit::ConfirmBox*>(QStringLiteral("leaveQuestion")));
        m_run->askToLeave();
        typeBusiness();
        next()->click();
        QTRY_VERIFY2(
            !m_run->findChild<kit::ConfirmBox*>(QStringLiteral("leaveQuestion")), "the question outlives its answer");
        m_run->askToLeave();
        Q_EMIT m_run->findChild<kit::ConfirmBox*>(QStringLiteral("leaveQuestion"))->confirmed();
        QCOMPARE(left.count(), 1);
        QCOMPARE(left.front().front().toString(), QString());
        QVERIFY(!QDir(vaultFolder()).exists());
    }

    void leavingAfterThePassphraseKeepsTheVault()
    {
        typeBusiness();
        pressNext();
        typePassphrase(test::ownerPassphrase);
        pressNext();
        QTRY_COMPARE_WITH_TIMEOUT(frame()->current(), 2, patience);
        QSignalSpy left(m_run.get(), &FirstRun::left);
        m_run->askToLeave();
        Q_EMIT m_run->findChild<kit::ConfirmBox*>(QStringLiteral("leaveQuestion"))->confirmed();
        QCOMPARE(left.count(), 1);
        QVERIFY(test::openVault(vaultFolder(), m_clock).has_value());
    }
};

AICMS_WINDOW_TEST(TestFirstRun)
#include "test_first_run.moc"
