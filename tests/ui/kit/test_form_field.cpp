// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/form_field.h"
#include "ui/kit/passphrase_edit.h"
#include "ui/kit/search_box.h"
#include "ui/kit/strength_meter.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace aicms::kit;

namespace {

QString needsAt(const QString& text)
{
    return text.contains(u'@') ? QString() : QStringLiteral("Write it like name@example.com");
}

/// A field under test and another one to leave it for.
struct Form {
    QWidget window;
    QLineEdit* edit = new QLineEdit;
    QLineEdit* other = new QLineEdit;
    FormField* field = new FormField(QStringLiteral("Email"), edit);

    Form()
    {
        auto* all = new QVBoxLayout(&window);
        all->addWidget(field);
        all->addWidget(other);
        all->addStretch(1);
        field->setHint(QStringLiteral("For invoices"));
        field->setValidator(needsAt);
        window.resize(500, 300);
        window.show();
        window.activateWindow();
        edit->setFocus();
    }
};

} // namespace

class FormFieldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    void checksOnLeavingThenWhileTyping()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.edit->setFocus();
        QTest::keyClicks(form.edit, QStringLiteral("ayla"));
        QCOMPARE(form.field->state(), FormField::State::Plain); // not while typing for the first time
        form.other->setFocus();
        QCOMPARE(form.field->state(), FormField::State::Error);
        QCOMPARE(form.field->message(), QStringLiteral("Write it like name@example.com"));
        QVERIFY(form.edit->property("invalid").toBool());
        form.edit->setFocus();
        form.edit->end(false);
        QTest::keyClicks(form.edit, QStringLiteral("@"));
        QCOMPARE(form.field->state(), FormField::State::Plain); // at once
        QCOMPARE(form.field->message(), QStringLiteral("For invoices"));
        QTest::keyClick(form.edit, Qt::Key_Backspace);
        QCOMPARE(form.field->state(), FormField::State::Error);
    }

    void passingThroughIsNoError()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.edit->setFocus();
        form.other->setFocus();
        QCOMPARE(form.field->state(), FormField::State::Plain);
        QVERIFY(!form.field->validate()); // but saving asks
        QCOMPARE(form.field->state(), FormField::State::Error);
    }

    void nothingJumps()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowExposed(&form.window));
        const int before = form.field->height();
        form.field->setError(QStringLiteral("Two @ signs. Write it like name@example.com"));
        QCoreApplication::processEvents();
        QCOMPARE(form.field->height(), before);
        form.field->setSuccess(QStringLiteral("Looks right"));
        QCoreApplication::processEvents();
        QCOMPARE(form.field->height(), before);
        form.field->setSuccess({});
        form.field->setHint({});
        QCoreApplication::processEvents();
        QCOMPARE(form.field->height(), before);
    }

    void lineWithoutReserveShowsErrors()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowExposed(&form.window));
        form.field->setHint({});
        const int before = form.field->sizeHint().height();
        form.field->setLineReserved(false);
        QVERIFY(form.field->sizeHint().height() < before);
        form.field->setError(QStringLiteral("Wrong"));
        QCOMPARE(form.field->sizeHint().height(), before);
    }

    /// What is told elsewhere marks the field and moves nothing below it.
    void aMarkNeedsNoRoom()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowExposed(&form.window));
        form.field->setHint({});
        form.field->setLineReserved(false);
        FormField ofList(QStringLiteral("Answer"), new QComboBox);
        ofList.setLineReserved(false);
        for (FormField* field : {form.field, &ofList}) {
            const int before = field->sizeHint().height();
            field->markError(QStringLiteral("Not chosen yet."));
            QCOMPARE(field->sizeHint().height(), before);
            QCOMPARE(field->state(), FormField::State::Error);
            QCOMPARE(field->editor()->accessibleDescription(), QStringLiteral("Not chosen yet."));
            QVERIFY(field->editor()->property("invalid").toBool());
            field->forget();
            QCOMPARE(field->state(), FormField::State::Plain);
        }
    }

    /// A refusal without a rule of its own says something of what stood there before.
    void whatWasRefusedGoesAsOneTypes()
    {
        QWidget window;
        auto* why = new QLineEdit;
        FormField field(QStringLiteral("Why"), why, &window);
        field.setHint(QStringLiteral("In a few words"));
        field.setError(QStringLiteral("Say why."));
        QTest::keyClick(why, Qt::Key_A);
        QCOMPARE(field.state(), FormField::State::Plain);
        QCOMPARE(field.message(), QStringLiteral("In a few words"));
        field.setError(QStringLiteral("Say why."));
        QCOMPARE(field.state(), FormField::State::Error);
    }

    void readersHearNameAndError()
    {
        Form form;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(form.edit);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Email"));
        form.field->setError(QStringLiteral("Wrong"));
        QCOMPARE(face->text(QAccessible::Description), QStringLiteral("Wrong"));
    }

    void readsOtherEditors()
    {
        auto* text = new QPlainTextEdit;
        FormField note(QStringLiteral("Note"), text);
        note.setValidator(needsAt);
        text->setPlainText(QStringLiteral("a@b"));
        QVERIFY(note.validate());
        text->setPlainText(QStringLiteral("ab"));
        QVERIFY(!note.validate());
        auto* combo = new QComboBox;
        combo->addItems({QStringLiteral("no"), QStringLiteral("x@y")});
        FormField choice(QStringLiteral("Which"), combo);
        choice.setValidator(needsAt);
        QVERIFY(!choice.validate());
        combo->setCurrentIndex(1);
        QVERIFY(choice.validate());
    }

    void passphraseShowsAndHides()
    {
        PassphraseEdit edit;
        QVERIFY(!edit.isRevealed());
        edit.setText(QStringLiteral("secret"));
        QVERIFY(edit.displayText() != QStringLiteral("secret"));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&edit);
        QVERIFY(face->state().passwordEdit);
        edit.setRevealed(true);
        QCOMPARE(edit.displayText(), QStringLiteral("secret"));
        auto* eye = edit.findChild<QAbstractButton*>();
        QVERIFY(eye);
        QCOMPARE(eye->accessibleName(), QStringLiteral("Hide the passphrase"));
        QTest::keyClick(eye, Qt::Key_Space);
        QVERIFY(!edit.isRevealed());
    }

    void thePassphraseIsNotInTheLine()
    {
        PassphraseEdit edit;
        QTest::keyClicks(&edit, QStringLiteral("mosaic drift"));
        QCOMPARE(edit.secret().view(), QStringView(u"mosaic drift"));
        QCOMPARE(edit.text().size(), 12);
        for (const QChar letter : QStringLiteral("mosaic drift"))
            QVERIFY(!edit.text().contains(letter));
        QSignalSpy changed(&edit, &PassphraseEdit::secretChanged);
        edit.setSelection(0, 1);
        QTest::keyClick(&edit, Qt::Key_P); // as many letters as before
        QCOMPARE(changed.count(), 1);
        QCOMPARE(edit.secret().view(), QStringView(u"posaic drift"));
        edit.wipe();
        QVERIFY(edit.secret().isEmpty() && edit.text().isEmpty());
    }

    void editingIsThatOfAnyLine()
    {
        for (const bool isRevealed : {false, true}) {
            PassphraseEdit edit;
            QLineEdit plain; // what the line does to plain text
            edit.setRevealed(isRevealed);
            QRandomGenerator random(11);
            for (int step = 0; step < 400; ++step) {
                static const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys {{Qt::Key_A, {}},
                    {Qt::Key_B, {}}, {Qt::Key_C, {}}, {Qt::Key_1, {}}, {Qt::Key_Backspace, {}}, {Qt::Key_Delete, {}},
                    {Qt::Key_Left, {}}, {Qt::Key_Right, {}}, {Qt::Key_Home, {}}, {Qt::Key_End, {}},
                    {Qt::Key_Left, Qt::ShiftModifier}, {Qt::Key_Right, Qt::ShiftModifier}};
                const auto& [key, modifiers] = keys[random.bounded(quint32(keys.size()))];
                QTest::keyClick(&edit, key, modifiers);
                QTest::keyClick(&plain, key, modifiers);
                QCOMPARE(edit.secret().view().toString(), plain.text());
                QCOMPARE(edit.cursorPosition(), plain.cursorPosition());
                QCOMPARE(edit.selectedText().size(), plain.selectedText().size());
            }
        }
    }

    void pastedAndShownPassphrases()
    {
        PassphraseEdit edit;
        QTest::keyClicks(&edit, QStringLiteral("ab"));
        edit.setCursorPosition(1);
        QGuiApplication::clipboard()->setText(QStringLiteral("mosaïc"));
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.secret().view(), QStringView(u"amosaïcb"));
        QCOMPARE(edit.cursorPosition(), 7);
        edit.setRevealed(true);
        QCOMPARE(edit.text(), QStringLiteral("amosaïcb"));
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mosaïc"));
        edit.setRevealed(false);
        QCOMPARE(edit.secret().view(), QStringView(u"amosaïcb"));
        QVERIFY(!edit.text().contains(u'm'));
        // A text that somebody else holds, too, is not touched.
        const QString given = QStringLiteral("given") + QChar(u'!');
        edit.setRevealed(true);
        edit.setText(given);
        edit.setRevealed(false);
        QCOMPARE(given, QStringLiteral("given!"));
        QCOMPARE(edit.secret().view(), QStringView(u"given!"));
    }

    void capsLockIsSeenFromLetters()
    {
        PassphraseEdit edit;
        QSignalSpy changed(&edit, &PassphraseEdit::capsLockChanged);
        QKeyEvent caps(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
        QCoreApplication::sendEvent(&edit, &caps);
        QVERIFY(edit.isCapsLockOn());
        QKeyEvent digit(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"));
        QCoreApplication::sendEvent(&edit, &digit);
        QVERIFY(edit.isCapsLockOn()); // tells nothing
        QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, QStringLiteral("A"));
        QCoreApplication::sendEvent(&edit, &shifted);
        QVERIFY(!edit.isCapsLockOn());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(edit.secret().view(), QStringView(u"A1A"));
    }

    void strengthIsSaid()
    {
        StrengthMeter meter;
        meter.setStrength(3, QStringLiteral("Fair"), QStringLiteral("about 3 months"));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&meter);
        QCOMPARE(face->text(QAccessible::Value), QStringLiteral("Fair, step 3 of 5"));
        meter.setStrength(99, QStringLiteral("Very strong"));
        QCOMPARE(meter.step(), StrengthMeter::steps);
        meter.setStrength(-1, {});
        QCOMPARE(meter.step(), 0);
    }

    void searchBoxEscapes()
    {
        SearchBox box(QStringLiteral("Filter this list"));
        QTest::keyClicks(&box, QStringLiteral("ok"));
        QTest::keyClick(&box, Qt::Key_Escape);
        QVERIFY(box.text().isEmpty());
        QCOMPARE(
            QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Name), QStringLiteral("Filter this list"));
    }
};

AICMS_WINDOW_TEST(FormFieldTest)
#include "test_form_field.moc"
