// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/action_button.h"
#include "ui/kit/chip.h"
#include "ui/kit/switch.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace aicms::kit;

class ButtonsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    void keyHintWidensAndIsNamed()
    {
        ActionButton plain(QStringLiteral("Lock"));
        ActionButton hinted(QStringLiteral("Lock"));
        hinted.setKeyHint(QStringLiteral("Ctrl L"));
        QVERIFY(hinted.sizeHint().width() > plain.sizeHint().width() + aicms::theme::px(20));
        QVERIFY(hinted.toolTip().contains(QStringLiteral("Ctrl L")));
        QCOMPARE(hinted.sizeHint().height(), aicms::theme::px(32));
    }

    void sizesFollowTheTextScale()
    {
        ActionButton button(QStringLiteral("Save"), ActionButton::Role::Primary, QStringLiteral("plus"));
        const QSize before = button.sizeHint();
        aicms::theme::theme().setTextScale(200);
        QCOMPARE(button.sizeHint().height(), 2 * before.height());
        QVERIFY(button.iconSize().width() == aicms::theme::px(16));
        aicms::theme::theme().setTextScale(100);
        QCOMPARE(button.sizeHint(), before);
    }

    void reasonIsDescription()
    {
        ActionButton button(QStringLiteral("Delete"));
        button.setEnabled(false);
        button.setReason(QStringLiteral("Only owners may do this"));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&button);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Button);
        QCOMPARE(face->text(QAccessible::Description), QStringLiteral("Only owners may do this"));
        QVERIFY(face->state().disabled);
    }

    void returnPressesAllButWhatDestroys()
    {
        using Role = ActionButton::Role;
        for (const Role role : {Role::Outlined, Role::Primary, Role::Quiet, Role::Danger, Role::DangerOutline}) {
            ActionButton button(QStringLiteral("Do it"), role);
            QSignalSpy pressed(&button, &ActionButton::clicked);
            const bool destroys = role == Role::Danger || role == Role::DangerOutline;
            QTest::keyClick(&button, Qt::Key_Return);
            QTest::keyClick(&button, Qt::Key_Enter);
            QCOMPARE(pressed.count(), destroys ? 0 : 2);
            QTest::keyClick(&button, Qt::Key_Space);
            QCOMPARE(pressed.count(), destroys ? 1 : 3);
            button.setEnabled(false);
            QTest::keyClick(&button, Qt::Key_Return);
            QCOMPARE(pressed.count(), destroys ? 1 : 3);
        }
    }

    void returnPressesWhatOnlyAsks()
    {
        ActionButton button(QStringLiteral("Undo this import…"), ActionButton::Role::DangerOutline);
        QSignalSpy pressed(&button, &ActionButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(pressed.count(), 1);
    }

    void iconButtonHasAName()
    {
        IconButton button(QStringLiteral("x"), QStringLiteral("Close"));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&button);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Close"));
        QVERIFY(button.sizeHint().width() >= aicms::theme::px(24));
    }

    void switchTurnsByKeyboard()
    {
        Switch control(QStringLiteral("Suggestions"));
        QSignalSpy toggled(&control, &Switch::toggled);
        QTest::keyClick(&control, Qt::Key_Space);
        QVERIFY(control.isChecked());
        QTest::keyClick(&control, Qt::Key_Return);
        QVERIFY(!control.isChecked());
        QCOMPARE(toggled.count(), 2);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&control);
        QCOMPARE(face->role(), QAccessible::CheckBox);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Suggestions"));
        QVERIFY(!face->state().checked);
        control.setChecked(true);
        QVERIFY(face->state().checked);
    }

    void chipIsRemovedByKeyAndCross()
    {
        Chip chip(QStringLiteral("Private customers"));
        QSignalSpy removed(&chip, &Chip::removeRequested);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 0); // not removable yet
        chip.setRemovable(true);
        chip.resize(chip.sizeHint());
        QTest::keyClick(&chip, Qt::Key_Delete);
        QTest::keyClick(&chip, Qt::Key_Backspace);
        QCOMPARE(removed.count(), 2);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - aicms::theme::px(12), chip.height() / 2));
        QCOMPARE(removed.count(), 3);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(aicms::theme::px(12), chip.height() / 2));
        QCOMPARE(removed.count(), 3);
        chip.setLayoutDirection(Qt::RightToLeft);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(aicms::theme::px(12), chip.height() / 2));
        QCOMPARE(removed.count(), 4);
    }

    void checkableChip()
    {
        Chip chip(QStringLiteral("Money"));
        chip.setCheckable(true);
        QTest::keyClick(&chip, Qt::Key_Return);
        QVERIFY(chip.isChecked());
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&chip);
        QCOMPARE(face->role(), QAccessible::CheckBox);
        QVERIFY(face->state().checked);
    }
};

AICMS_WINDOW_TEST(ButtonsTest)
#include "test_buttons.moc"
