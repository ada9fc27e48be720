// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/card.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/toast.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aicms::kit;

namespace {

QPushButton* buttonNamed(const QWidget& holder, const QString& text)
{
    for (auto* button : holder.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// What was done is said without lying over what is done next.
class TestToast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    void toastWaitsWhileFocusedOrHovered()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Toast toast(QStringLiteral("3 tags removed"), QStringLiteral("Undo"), 200, &window);
        toast.move(300, 300); // away from the pointer
        QSignalSpy expired(&toast, &Toast::expired);
        toast.show();
        QVERIFY(!toast.isPaused());
        auto* undo = buttonNamed(toast, QStringLiteral("Undo"));
        undo->setFocus();
        QTRY_VERIFY(toast.isPaused());
        const int left = toast.remaining();
        QVERIFY(left > 0 && left <= 200);
        QTest::qWait(300);
        QCOMPARE(expired.count(), 0);
        QCOMPARE(toast.remaining(), left);
        const QPointF onCard = toast.cardRect().center();
        const QPointF inShadow(3, 3);
        QHoverEvent enter(QEvent::HoverEnter, onCard, onCard, inShadow);
        QCoreApplication::sendEvent(&toast, &enter);
        undo->clearFocus();
        QCoreApplication::processEvents();
        QVERIFY(toast.isPaused()); // still under the pointer
        QHoverEvent beside(QEvent::HoverMove, inShadow, inShadow, onCard);
        QCoreApplication::sendEvent(&toast, &beside);
        QVERIFY2(!toast.isPaused(), "the room of the shadow is no toast");
        QCoreApplication::sendEvent(&toast, &enter);
        QVERIFY(toast.isPaused());
        QHoverEvent leave(QEvent::HoverLeave, inShadow, inShadow, onCard);
        QCoreApplication::sendEvent(&toast, &leave);
        QTRY_COMPARE(expired.count(), 1);
    }

    void hostPlacesAndReplaces()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        ToastHost host(&window);
        int undone = 0;
        host.show(QStringLiteral("First"));
        host.show(QStringLiteral("Second"), QStringLiteral("Undo"), [&undone] { ++undone; });
        QCOMPARE(host.current()->text(), QStringLiteral("Second"));
        QVERIFY(host.current()->x() < 100);
        const QRect card = host.current()->cardRect().translated(host.current()->pos());
        // A line of words stands above the status bar, 28, and takes no more of the page than it must.
        QVERIFY2(card.bottom() <= 600 - aicms::theme::px(28), qPrintable(QString::number(card.bottom())));
        QVERIFY2(card.top() >= 600 - aicms::theme::px(28 + 60), qPrintable(QString::number(card.top())));
        window.setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(host.current()->geometry().right() > 700);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(host.current());
        QCOMPARE(face->role(), QAccessible::AlertMessage);
        QTest::mouseClick(buttonNamed(*host.current(), QStringLiteral("Undo")), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!host.current());
        host.dismiss(); // nothing to take away
    }

    /// What has to be pressed next lies where the toast would, or comes to lie there while it is shown.
    void toastLeavesControlsFree()
    {
        QWidget window;
        window.resize(1000, 600);
        auto* record = new QPushButton(QStringLiteral("Record"), &window);
        record->setGeometry(30, 540, 160, 32);
        auto* other = new QPushButton(QStringLiteral("Close"), &window);
        other->setGeometry(640, 540, 120, 32);
        other->hide();
        window.show();
        ToastHost host(&window);
        const auto covers = [&host](const QWidget* control) {
            return host.current()->cardRect().translated(host.current()->pos()).intersects(control->geometry());
        };
        host.show(QStringLiteral("Recorded as entry 12"));
        QVERIFY(!covers(record));
        QVERIFY2(host.current()->y() > 500, "beside it there is room");
        other->show();
        QTRY_VERIFY(!covers(other));
        QVERIFY(!covers(record));
        record->hide();
        other->hide();
        host.show(QStringLiteral("Recorded as entry 13"));
        QVERIFY2(host.current()->x() < 100, "its corner is free again");
    }

    /// Whose record it is, and a warning above it, lay under the toast while a form had its corner.
    void toastLeavesTitlesAndWarningsFree()
    {
        QWidget window;
        window.resize(1000, 600);
        auto* record = new QPushButton(QStringLiteral("Record"), &window);
        record->setGeometry(0, 200, 1000, 400);
        PageHeader header(QStringLiteral("Hannah Okafor"), {}, &window);
        header.setGeometry(20, 120, 960, 50);
        const auto* name = header.findChild<QWidget*>(QStringLiteral("pageTitle"));
        auto* warning
            = new aicms::kit::MessageBar(aicms::kit::MessageBar::Kind::Warning, QStringLiteral("Restricted"), &window);
        warning->setGeometry(300, 60, 340, 30);
        window.show();
        ToastHost host(&window);
        host.show(QStringLiteral("Recorded as entry 12"));
        const QRect card = host.current()->cardRect().translated(host.current()->pos());
        QVERIFY(!card.intersects(record->geometry()));
        QVERIFY(!card.intersects(QRect(name->mapTo(&window, QPoint()), name->size())));
        QVERIFY(!card.intersects(warning->geometry()));
    }

    /// The form of the next answer opens below the toast of the last one: for whom it is must be read.
    void toastLeavesTheTitleOfTheFormFree()
    {
        QWidget window;
        window.resize(1000, 600);
        auto* form = new aicms::kit::Card(QStringLiteral("Record a change: Hannah Okafor"), &window);
        form->setGeometry(20, 510, 960, 80);
        auto* field = new QLineEdit;
        field->setFixedWidth(80);
        form->body()->addWidget(field, 0, Qt::AlignRight);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ToastHost host(&window);
        const auto* title = form->findChild<QWidget*>(QStringLiteral("cardTitle"));
        const auto isOverTitle = [&] {
            const QRect read(title->mapTo(&window, QPoint()), title->size());
            return host.current()->cardRect().translated(host.current()->pos()).intersects(read);
        };
        window.setFocus();
        host.show(QStringLiteral("Agreed: Advertising by post (entry 12)"));
        QVERIFY2(isOverTitle(), "the words lie where the toast would");
        field->setFocus();
        QTRY_VERIFY(!isOverTitle());
    }

    /// A form that is opened below the toast, and a question in it, are read whole: the toast goes beside them, or away
    /// for as long as they take all the room.
    void toastGivesWayToWhatIsFilledIn()
    {
        QWidget window;
        window.resize(1200, 600);
        auto* form = new aicms::kit::Card(QStringLiteral("Record a change"), &window);
        form->setGeometry(20, 300, 560, 280);
        auto* line = new QLineEdit;
        form->body()->addWidget(new aicms::kit::FormField(QStringLiteral("Proof in words"), line));
        form->body()->addStretch(1);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ToastHost host(&window);
        const auto covers = [&](const QWidget* what) {
            const QRect place(what->mapTo(&window, QPoint()), what->size());
            return host.current()->isVisible()
                && host.current()->cardRect().translated(host.current()->pos()).intersects(place);
        };
        window.setFocus();
        host.show(QStringLiteral("Agreed: Advertising by post (entry 12)"));
        QVERIFY2(covers(form), "it came before the form");
        line->setFocus();
        QTRY_VERIFY(!covers(form));
        QVERIFY2(host.current()->isVisible(), "beside it there is room");
        form->setGeometry(20, 20, 1160, 560);
        QTRY_VERIFY2(!host.current()->isVisible(), "nowhere is room");
        window.setFocus();
        QTRY_VERIFY2(host.current()->isVisible(), "its time is not over");
        auto* question = new aicms::kit::ConfirmBox(
            QStringLiteral("Close without recording?"), QStringLiteral("It is gone."), &window);
        question->setGeometry(20, 420, 1160, 160);
        line->setFocus();
        host.show(QStringLiteral("Agreed: Advertising by post (entry 13)"));
        QVERIFY2(host.current()->isVisible(), "what is said of a form is said beside its fields");
        question->show();
        question->findChild<QPushButton*>()->setFocus();
        QTRY_VERIFY(question->isAncestorOf(window.focusWidget()));
        QTRY_VERIFY(!covers(question));
    }

    /// Who had pressed a button has the pointer on the toast that came there, and asks by Esc to leave the form.
    void toastGivesWayToAQuestionThoughThePointerIsOnIt()
    {
        QWidget window;
        window.resize(800, 500);
        auto* line = new QLineEdit(&window);
        line->setGeometry(20, 20, 200, 30);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ToastHost host(&window);
        line->setFocus();
        host.show(QStringLiteral("Recorded"), QStringLiteral("Undo"), [] { });
        const QPointF onCard = host.current()->cardRect().center();
        QHoverEvent enter(QEvent::HoverEnter, onCard, onCard, QPointF());
        QCoreApplication::sendEvent(host.current(), &enter);
        QVERIFY(host.current()->isPaused());
        auto* question = new aicms::kit::ConfirmBox(
            QStringLiteral("Close without recording?"), QStringLiteral("It is gone."), &window);
        question->setGeometry(20, 300, 760, 190);
        question->show();
        line->setFocus(); // the keys are elsewhere again: it is asked all the same
        const auto covers = [&] {
            return host.current()->isVisible()
                && host.current()->cardRect().translated(host.current()->pos()).intersects(question->geometry());
        };
        QTRY_VERIFY(!covers());
        question->setGeometry(0, 40, 800, 460);
        QTRY_VERIFY2(!host.current()->isVisible(), "nowhere is room");
        question->hide();
        QTRY_VERIFY2(host.current()->isVisible() && !host.current()->isPaused(), "its time goes on");
    }

    /// The form in which it came keeps its buttons in sight.
    void toastLeavesTheButtonsOfItsFormFree()
    {
        QWidget window;
        window.resize(420, 300);
        auto* form = new aicms::kit::Card(QStringLiteral("Record a change"), &window);
        form->setGeometry(0, 60, 420, 240);
        auto* line = new QLineEdit;
        form->body()->addWidget(new aicms::kit::FormField(QStringLiteral("Proof in words"), line));
        auto* save = new QPushButton(QStringLiteral("Record"));
        form->body()->addWidget(save);
        form->body()->addStretch(1);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        ToastHost host(&window);
        host.show(QStringLiteral("Copied"));
        const QRect button(save->mapTo(&window, QPoint()), save->size());
        const auto covers = [&] {
            return host.current()->isVisible()
                && host.current()->cardRect().translated(host.current()->pos()).intersects(button);
        };
        QVERIFY(!covers());
        form->body()->insertStretch(0, 1); // the button comes to lie at the foot
        QTest::qWait(400);
        const QRect moved(save->mapTo(&window, QPoint()), save->size());
        QVERIFY(moved != button);
        QVERIFY(!host.current()->isVisible()
            || !host.current()->cardRect().translated(host.current()->pos()).intersects(moved));
    }
};

AICMS_WINDOW_TEST(TestToast)
#include "test_toast.moc"
