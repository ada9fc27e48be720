// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/step_list.h"
#include "ui/kit/wizard_frame.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aicms::kit;

namespace {

void fillWizard(WizardFrame& wizard)
{
    wizard.setTitle(QStringLiteral("Import customers"), QStringLiteral("fair.csv, 512 rows"));
    wizard.addPage(
        {QStringLiteral("File"), QStringLiteral("CSV"), {}, QStringLiteral("Choose a file"), {}, new QWidget});
    wizard.addPage({QStringLiteral("Consent and source"), {}, QStringLiteral("consent and source"),
        QStringLiteral("Who agreed"), {}, new QWidget});
    wizard.addPage({QStringLiteral("Import"), {}, QStringLiteral("import"), QStringLiteral("Ready"), {}, new QWidget});
    wizard.setFinishText(QStringLiteral("Import 512 people"));
    wizard.resize(1200, 700);
}

bool shows(const WizardFrame& wizard, const QString& text)
{
    for (const auto* label : wizard.findChildren<Label*>()) {
        if (label->text() == text && label->isVisible())
            return true;
    }
    return false;
}

} // namespace

class WizardFrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    void aPageWithoutFieldsIsScrolledByKeys()
    {
        WizardFrame wizard;
        fillWizard(wizard);
        auto* tall = new QWidget;
        tall->setMinimumHeight(3000);
        const int page = wizard.addPage({QStringLiteral("Check"), {}, {}, QStringLiteral("Look"), {}, tall});
        wizard.show();
        wizard.setCurrent(page);
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QTRY_VERIFY(!tall->visibleRegion().isEmpty());
        const auto shownFrom = [&] { return -tall->mapTo(&wizard, QPoint()).y(); };
        const int before = shownFrom();
        QTest::keyClick(wizard.nextButton(), Qt::Key_PageDown);
        QTRY_VERIFY(shownFrom() > before + 100);
        QTest::keyClick(wizard.nextButton(), Qt::Key_PageUp);
        QTRY_COMPARE(shownFrom(), before);
    }

    void nextIsNamedAfterTheNextStep()
    {
        WizardFrame wizard;
        fillWizard(wizard);
        wizard.show();
        wizard.setCurrent(0);
        QCOMPARE(wizard.nextButton()->text(), QStringLiteral("Next: consent and source"));
        QVERIFY(!wizard.backButton()->isVisible());
        wizard.setCurrent(1);
        QCOMPARE(wizard.nextButton()->text(), QStringLiteral("Next: import"));
        QVERIFY(wizard.backButton()->isVisible());
        wizard.setCurrent(2);
        QCOMPARE(wizard.nextButton()->text(), QStringLiteral("Import 512 people"));
        wizard.setCurrent(9); // no such page
        QCOMPARE(wizard.current(), 2);
    }

    void reasonBesideADisabledNext()
    {
        WizardFrame wizard;
        fillWizard(wizard);
        wizard.show();
        wizard.setCurrent(0);
        const QString reason = QStringLiteral("Choose a file first");
        wizard.setNextEnabled(false, reason);
        QVERIFY(!wizard.nextButton()->isEnabled());
        QVERIFY(shows(wizard, reason));
        QCOMPARE(wizard.nextButton()->accessibleDescription(), reason);
        wizard.setNextEnabled(true, reason);
        QVERIFY(!shows(wizard, reason));
    }

    void ownerDecides()
    {
        WizardFrame wizard;
        fillWizard(wizard);
        wizard.show();
        wizard.setCurrent(1);
        QSignalSpy next(&wizard, &WizardFrame::nextRequested);
        QSignalSpy back(&wizard, &WizardFrame::backRequested);
        QSignalSpy close(&wizard, &WizardFrame::closeRequested);
        QTest::keyClick(wizard.nextButton(), Qt::Key_Space);
        QTest::keyClick(wizard.backButton(), Qt::Key_Space);
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QCOMPARE(next.count() + back.count() + close.count(), 3);
        QCOMPARE(wizard.current(), 1);
    }

    void stepsSayWhereOneIs()
    {
        WizardFrame wizard;
        fillWizard(wizard);
        wizard.setCurrent(1);
        wizard.setStepNote(0, QStringLiteral("CSV, comma, UTF-8"));
        auto* steps = wizard.findChild<StepList*>();
        QCOMPARE(steps->current(), 1);
        QCOMPARE(steps->step(0).subtitle, QStringLiteral("CSV, comma, UTF-8"));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(steps);
        QCOMPARE(face->role(), QAccessible::List);
        QCOMPARE(face->childCount(), 3);
        QCOMPARE(face->child(0)->role(), QAccessible::ListItem);
        QCOMPARE(face->child(0)->text(QAccessible::Name), QStringLiteral("Step 1: File, done"));
        QCOMPARE(face->child(1)->text(QAccessible::Name), QStringLiteral("Step 2: Consent and source, you are here"));
    }

    void statusSentenceOrWidget()
    {
        WizardFrame wizard;
        fillWizard(wizard);
        wizard.show();
        wizard.setStatus(QStringLiteral("Nothing leaves this computer"));
        QVERIFY(shows(wizard, QStringLiteral("Nothing leaves this computer")));
        auto* remember = new QCheckBox(QStringLiteral("Remember this"));
        wizard.setStatusWidget(remember);
        QTRY_VERIFY(remember->isVisible());
        QVERIFY(!shows(wizard, QStringLiteral("Nothing leaves this computer")));
        wizard.setStatusWidget(nullptr);
        QVERIFY(shows(wizard, QStringLiteral("Nothing leaves this computer")));
        wizard.setSavedNotice(QStringLiteral("Saved"));
        QVERIFY(shows(wizard, QStringLiteral("Saved")));
        wizard.setSavedNotice({});
        QVERIFY(!shows(wizard, QStringLiteral("Saved")));
    }

    void mirrors()
    {
        WizardFrame wizard;
        fillWizard(wizard);
        wizard.show();
        auto* steps = wizard.findChild<StepList*>();
        QVERIFY(steps->mapTo(&wizard, QPoint()).x() < 100);
        wizard.setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(steps->mapTo(&wizard, QPoint()).x() > 800);
    }

    void stepsFoldInANarrowWindow()
    {
        WizardFrame wizard;
        fillWizard(wizard);
        wizard.setCurrent(1);
        wizard.show();
        QVERIFY(shows(wizard, QStringLiteral("fair.csv, 512 rows")));
        const int wide = wizard.findChild<StepList*>()->width();
        wizard.resize(aicms::theme::px(640), 700);
        QTRY_VERIFY(wizard.findChild<StepList*>()->width() < wide / 3);
        QVERIFY2(shows(wizard, QStringLiteral("Step 2 of 3: Consent and source")), "which step is it");
        wizard.resize(aicms::theme::px(1200), 700);
        QTRY_COMPARE(wizard.findChild<StepList*>()->width(), wide);
        QVERIFY(shows(wizard, QStringLiteral("fair.csv, 512 rows")));
    }

    void returnGoesOnFromAFieldButNotFromAButton()
    {
        WizardFrame wizard;
        auto* page = new QWidget;
        auto* first = new QLineEdit(page);
        auto* second = new QLineEdit(page);
        auto* button = new QPushButton(page);
        wizard.addPage({QStringLiteral("One"), {}, {}, QStringLiteral("One"), {}, page});
        wizard.addPage({QStringLiteral("Two"), {}, {}, QStringLiteral("Two"), {}, new QWidget});
        wizard.setCurrent(0);
        wizard.show();
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QSignalSpy next(&wizard, &WizardFrame::nextRequested);
        wizard.setNextEnabled(false, QStringLiteral("Not yet"));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(next.count(), 0);
        QVERIFY2(second->hasFocus(), "the next field, as long as something is missing");
        wizard.setNextEnabled(true);
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(next.count(), 1);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(next.count(), 1);
        // A field that moves on by itself is not overtaken.
        connect(first, &QLineEdit::returnPressed, second, qOverload<>(&QWidget::setFocus));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(next.count(), 1);
        QVERIFY(second->hasFocus());
    }
};

AICMS_WINDOW_TEST(WizardFrameTest)
#include "test_wizard_frame.moc"
