// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/why_popup.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

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

/// A confirmation in an active window, so that focus works.
struct Question {
    QWidget window;
    ConfirmBox* box = new aicms::kit::ConfirmBox(
        QStringLiteral("Remove 3 people for good?"), QStringLiteral("It cannot be undone."));
    QPushButton* keep = nullptr;
    QPushButton* confirm = nullptr;

    Question()
    {
        box->setKeepText(QStringLiteral("Keep them"));
        box->setConfirmText(QStringLiteral("Remove 3"));
        auto* all = new QVBoxLayout(&window);
        all->addWidget(box);
        keep = buttonNamed(*box, QStringLiteral("Keep them"));
        confirm = buttonNamed(*box, QStringLiteral("Remove 3"));
    }

    bool open()
    {
        window.resize(600, 240);
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
};

/// What of a widget was drawn.
class Drawn : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion region;
};

} // namespace

class MessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    void longWordsAreNotCutInANarrowColumn()
    {
        Question ask;
        ask.box->setKeepText(QStringLiteral("Noch nicht speichern"));
        ask.box->setConfirmText(QStringLiteral("Speichern und erneut fragen"));
        QVERIFY(ask.open());
        ask.window.setFixedSize(320, 400);
        for (QPushButton* each : {ask.keep, ask.confirm})
            QTRY_VERIFY2(each->width() >= each->sizeHint().width(), qPrintable(each->text()));
        QVERIFY(ask.keep->geometry().bottom() < ask.confirm->geometry().top());
        QVERIFY(ask.box->rect().contains(ask.confirm->geometry()));
        ask.window.setFixedSize(640, 400);
        QTRY_COMPARE(ask.keep->y(), ask.confirm->y());
    }

    void harmlessButtonHasTheFocus()
    {
        Question ask;
        QVERIFY(ask.open());
        QTRY_VERIFY(ask.keep->hasFocus());
        QSignalSpy confirmed(ask.box, &ConfirmBox::confirmed);
        QSignalSpy kept(ask.box, &ConfirmBox::kept);
        QTest::keyClick(ask.keep, Qt::Key_Space);
        QTest::keyClick(ask.box, Qt::Key_Escape);
        QCOMPARE(kept.count(), 2);
        QCOMPARE(confirmed.count(), 0);
    }

    void returnNeverConfirmsWhereSomethingMustBeTyped()
    {
        Question ask;
        ask.box->setTyped(QStringLiteral("delete"));
        QVERIFY(ask.open());
        QSignalSpy confirmed(ask.box, &ConfirmBox::confirmed);
        auto* typed = ask.box->findChild<QLineEdit*>();
        ask.confirm->setFocus();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            QTest::keyClick(ask.confirm, key);
            QTest::keyClick(ask.box, key);
            QTest::keyClick(typed, key);
        }
        QCOMPARE(confirmed.count(), 0);
        typed->setText(QStringLiteral("delete"));
        QTest::keyClick(ask.confirm, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
        QTest::keyClick(ask.confirm, Qt::Key_Space); // a deliberate press is one
        QCOMPARE(confirmed.count(), 1);
    }

    void returnOnTheButtonIsADeliberatePressElsewhere()
    {
        Question ask;
        QVERIFY(ask.open());
        QSignalSpy confirmed(ask.box, &ConfirmBox::confirmed);
        QTest::keyClick(ask.box, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
        ask.confirm->setFocus();
        QTest::keyClick(ask.confirm, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
    }

    void typedWordUnlocks()
    {
        Question ask;
        ask.box->setTyped(QStringLiteral("Tomas Lindqvist"));
        QVERIFY(ask.open());
        auto* typed = ask.box->findChild<QLineEdit*>();
        QVERIFY(typed->isVisible());
        QVERIFY(!ask.confirm->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("Tomas Lindqvis"));
        QVERIFY(!ask.box->isReady());
        QTest::keyClicks(typed, QStringLiteral("t "));
        QVERIFY(ask.confirm->isEnabled());
        typed->setText(QStringLiteral("TOMAS LINDQVIST"));
        QVERIFY(ask.box->isReady());
        typed->setText(QStringLiteral("Thomas Lindqvist"));
        QVERIFY(!ask.confirm->isEnabled());
    }

    /// With or without what parts its thousands.
    void aNumberIsTypedAsItIsPrinted()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        Question ask;
        ask.box->setTyped(QLocale().toString(2260));
        QVERIFY(ask.open());
        auto* typed = ask.box->findChild<QLineEdit*>();
        for (const char* same : {"2.260", "2260"}) {
            typed->setText(QLatin1String(same));
            QVERIFY2(ask.box->isReady(), same);
        }
        for (const char* other : {"226", "2.26", "2,260"}) {
            typed->setText(QLatin1String(other));
            QVERIFY2(!ask.box->isReady(), other);
        }
        QLocale::setDefault(before);
    }

    /// Words of any length can be read whole, and a click on them ticks the box.
    void aLongDutyBreaksItsLine()
    {
        Question ask;
        const QString words
            = QStringLiteral("I will do again, by hand, whatever was asked for since that day. ").repeated(4);
        ask.box->addDuty(words);
        QVERIFY(ask.open());
        auto* tick = ask.box->findChild<QCheckBox*>();
        QCOMPARE(tick->accessibleName(), words);
        QLabel* said = nullptr;
        for (QLabel* label : ask.box->findChildren<QLabel*>()) {
            if (label->text() == words)
                said = label;
        }
        QVERIFY(said);
        QTRY_VERIFY(said->height() >= said->heightForWidth(said->width()));
        QVERIFY(said->heightForWidth(said->width()) > 2 * said->fontMetrics().height());
        QTest::mouseClick(said, Qt::LeftButton);
        QVERIFY(tick->isChecked());
    }

    void dutiesMustBeTicked()
    {
        Question ask;
        ask.box->addDuty(QStringLiteral("I have told the processors"));
        QVERIFY(!ask.box->isReady());
        ask.box->findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(ask.box->isReady());
    }

    void messageBarIsAnAlert()
    {
        MessageBar bar(MessageBar::Kind::Warning, QStringLiteral("Backup is 3 days old."));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&bar);
        QCOMPARE(face->role(), QAccessible::AlertMessage);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Backup is 3 days old."));
        bar.setAction(QStringLiteral("Back up now"));
        bar.setClosable(true);
        bar.show();
        QSignalSpy action(&bar, &MessageBar::actionTriggered);
        QSignalSpy closed(&bar, &MessageBar::closed);
        QTest::keyClick(buttonNamed(bar, QStringLiteral("Back up now")), Qt::Key_Space);
        QCOMPARE(action.count(), 1);
        QTest::keyClick(bar.findChild<IconButton*>(), Qt::Key_Space);
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
        bar.setText(QStringLiteral("Backup is 4 days old."));
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Backup is 4 days old."));
    }

    void messageBarIsAsHighAsItsSentence()
    {
        QWidget window;
        auto* all = new QVBoxLayout(&window);
        auto* bar = new MessageBar(MessageBar::Kind::Info, QStringLiteral("Showing 10 December 2025. ").repeated(6));
        all->addWidget(bar);
        all->addStretch(1);
        window.resize(1400, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int wide = bar->height();
        window.resize(260, 500);
        QTRY_VERIFY(bar->height() > 2 * wide); // nothing is cut
        QVERIFY(bar->height() < 400);
    }

    void messageBarThatComesLeavesTheWindowAsItIs()
    {
        QWidget window;
        auto* all = new QVBoxLayout(&window);
        auto* bars = new QWidget;
        auto* column = new QVBoxLayout(bars);
        all->addWidget(bars);
        all->addWidget(new QWidget, 1);
        window.resize(1000, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* bar = new MessageBar(
            MessageBar::Kind::Warning, QStringLiteral("Both marks of the vault are missing. ").repeated(12), bars);
        column->addWidget(bar);
        bar->show();
        QTRY_VERIFY(bar->width() > 900);
        QTRY_VERIFY(bar->height() < 150);
        QCOMPARE(window.size(), QSize(1000, 400));
        QVERIFY(window.minimumSizeHint().height() < 250);
    }

    void popupGivesTheFocusBack()
    {
        QWidget window;
        auto* anchor = new QPushButton(QStringLiteral("?"), &window);
        anchor->setGeometry(20, 20, 32, 32);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        anchor->setFocus();
        auto* why = new WhyPopup(QStringLiteral("Why do we hold this?"), &window);
        why->addRow(QStringLiteral("Purpose"), QStringLiteral("Repairs"));
        auto* remove = new QPushButton(QStringLiteral("Remove"));
        why->addAction(remove);
        QSignalSpy closed(why, &PopupCard::closed);
        why->openAt(anchor);
        QVERIFY(why->isVisible());
        QVERIFY(why->mapTo(&window, why->cardRect().topLeft()).y() >= anchor->geometry().bottom());
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(why);
        QCOMPARE(face->role(), QAccessible::Dialog);
        QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("Purpose: Repairs")));
        QTest::keyClick(why, Qt::Key_Escape);
        QVERIFY(why->isHidden());
        QTRY_VERIFY(anchor->hasFocus());
        why->openAt(anchor);
        QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(880, 580));
        QVERIFY(why->isHidden());
        why->openAt(anchor);
        remove->click();
        QCOMPARE(closed.count(), 3);
    }

    void progressSaysWhatIsKnown()
    {
        ProgressPanel panel(QStringLiteral("Removing"));
        panel.setStopText(QStringLiteral("Stop after this batch"));
        QSignalSpy stop(&panel, &ProgressPanel::stopRequested);
        auto* button = buttonNamed(panel, QStringLiteral("Stop after this batch"));
        button->click();
        QCOMPARE(stop.count(), 1);
        QVERIFY(!button->isEnabled());
        QCOMPARE(ProgressPanel::timeLeft(40'000), QStringLiteral("About 40 seconds left."));
        QCOMPARE(ProgressPanel::timeLeft(600'000), QStringLiteral("About 10 minutes left."));
        QCOMPARE(ProgressPanel::timeLeft(400), QStringLiteral("A few seconds left."));
    }

    void theTimeLeftIsOfThisJob()
    {
        using Left = std::optional<qint64>;
        Pace pace;
        pace.note(0, 0);
        QVERIFY(!pace.left(9000, 100)); // nothing is done
        pace.note(10'000, 20);
        QVERIFY(!pace.left(20'000, 100)); // where it began is all that is known
        pace.note(12'000, 30);
        QVERIFY(!pace.left(12'000, 100)); // too early
        pace.note(20'000, 40);
        QCOMPARE(pace.left(20'000, 100), Left(30'000));
        pace.note(30'000, 100);
        QVERIFY(!pace.left(30'000, 100));
        // The next job, an hour later, in the same panel.
        pace.note(3'600'000, 0);
        pace.note(3'605'000, 10);
        pace.note(3'615'000, 30);
        QCOMPARE(pace.left(3'615'000, 100), Left(35'000));
        // One that goes on where another stopped: what was there already took no time.
        pace.note(4'000'000, 0);
        pace.note(4'001'000, 500);
        pace.note(4'011'000, 600);
        QCOMPARE(pace.left(4'011'000, 1000), Left(40'000));
    }

    /// As thick at its ends as in its middle, and when it moves its ends go with it.
    void aLineThroughACardIsOneLine()
    {
        aicms::theme::theme().setTextScale(200);
        Card card(QStringLiteral("Letters"));
        auto* first = new QPushButton(QStringLiteral("Answer"));
        card.body()->addWidget(first);
        card.addSeparator();
        card.body()->addWidget(new QPushButton(QStringLiteral("Drafts")));
        card.body()->addStretch(1);
        card.resize(500, 400);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const auto* line = card.findChild<Separator*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(line && line->x() > 4);
        const QImage image = card.grab().toImage();
        for (int y = line->y() - 1; y <= line->geometry().bottom() + 1; ++y)
            QCOMPARE(image.pixelColor(4, y), image.pixelColor(line->geometry().center().x(), y));
        const QRect ends(1, line->y(), 4, line->height());
        Drawn drawn;
        card.installEventFilter(&drawn);
        first->setMinimumHeight(first->height() + 60);
        QTRY_VERIFY(line->y() > ends.bottom());
        QTRY_VERIFY(drawn.region.contains(ends) && drawn.region.contains(QRect(1, line->y(), 4, line->height())));
        aicms::theme::theme().setTextScale(100);
    }
};

AICMS_WINDOW_TEST(MessagesTest)
#include "test_messages.moc"
